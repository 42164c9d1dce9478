import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { writeRow } from '#core/vocabulary/csv.ts';
import { itemIdOf } from '#core/vocabulary/identity.ts';
import { type Item, itemSchema, STATUSES, type Status } from '#core/vocabulary/item.ts';
import { tagOfLanguage } from '#core/vocabulary/language-names.ts';
import { findWords, readMarked, writeMarked } from '#core/vocabulary/marked-sentence.ts';
import { writeLute, writeLwt } from '#core/vocabulary/term-file.ts';
import { stageOf, statusOf } from '#core/vocabulary/term-status.ts';
import { writeTable } from '#core/vocabulary/words-table.ts';
import { finish } from '#core/work.ts';
import { NOON, savedCard, savedItem } from '../../saved-words.ts';
import { itemsAfter, planOf, readFile, takingOf } from './exchange-samples.ts';

const WRITERS = { LWT: writeLwt, Lute: writeLute, 'the table': writeTable } as const;
const fileOf = (writer: keyof typeof WRITERS, items: readonly Item[]) =>
  finish(WRITERS[writer](takingOf(items))).join('');

const split = savedItem({
  id: 'bereitstellen',
  lemma: 'bereitstellen',
  entry: { id: 'bereitstellen', lemma: 'bereitstellen', pos: 'VERB', ipa: 'bəˈʁaɪ̯t', meaning: { en: 'to provide' } },
  sense: { en: 'provide; make available' },
  tags: ['Cloud', 'zwei Wörter', 'a,b'],
  status: 'learning',
  context: {
    source: 'Er {sagt}: sie "stellt" es bereit.',
    target: 'He says she provides it.',
    words: [
      { start: 16, end: 22 },
      { start: 27, end: 33 },
    ],
    link: { source: [], target: [{ start: 12, end: 20 }] },
    place: null,
  },
});

test('LWT gets its list as it makes one itself', () => {
  expect(fileOf('LWT', [split, savedItem({ status: 'known', sense: null, entry: null, context: null })])).toBe(
    [
      'bereitstellen\tprovide; make available\tEr (sagt): sie "{stellt}" es {bereit}.\tbəˈʁaɪ̯t\t2\tGerman\t\tCloud zwei_Wörter a_b\r\n',
      'Rendite\t*\t\t\t99\tGerman\t\t\r\n',
    ].join(''),
  );
});

test('Lute gets a term once, with all its senses, as well known as the least of them', () => {
  const bench = savedItem({ id: 'a', lemma: 'Bank', sense: { en: 'bench' }, status: 'known', tags: ['Park'] });
  const money = savedItem({ id: 'b', lemma: 'bank', sense: { en: 'bank, "house"' }, status: 'new' });
  const sentence = savedItem({ id: 'c', kind: 'sentence' });
  expect(fileOf('Lute', [bench, money, sentence])).toBe(
    [
      'language,term,translation,parent,status,tags,pronunciation\r\n',
      'German,Bank,"bench; bank, ""house""",,1,Park,\r\n',
    ].join(''),
  );
});

test('Lute’s table, which a spreadsheet opens too, has no formula', () => {
  const [, row] = fileOf('Lute', [savedItem({ lemma: '=1+1', sense: { en: '@x;+1' }, entry: null })]).split('\r\n');
  expect(row).toBe("German,'=1+1,\"'@x;'+1\",,1,,");
});

test('the table for spreadsheets names its columns and has no formula', () => {
  const [head = '', row = ''] = fileOf('the table', [savedItem({ ownMeaning: '=1+1', remark: '@x' })]).split('\r\n');
  expect(head.split(',').slice(0, 5)).toEqual([
    '\uFEFFterm',
    'language',
    'translation',
    'translation_language',
    'status',
  ]);
  expect(row).toContain("Rendite,de,'=1+1,en,new,");
  expect(row).toContain(",'@x,");
  expect(row).toContain('https://example.org/read/#/read/boerse/s4');
});

test.each<[Status, readonly number[], string]>([
  ['new', [], '1'],
  ['learning', [], '2'],
  ['learning', [0, 400], '2'],
  ['learning', [3], '3'],
  ['learning', [8, 20], '4'],
  ['learning', [30, 90], '5'],
  ['known', [], 'W'],
  ['ignored', [3], 'I'],
])('%s with intervals of %j days is stage %s', (status, intervals, stage) => {
  const cards = intervals.map((interval) => savedCard({ interval }));
  expect(stageOf(status, cards)).toBe(stage);
  expect(statusOf(stage)).toBe(status);
});

test.each([
  ['99', 'known'],
  ['98', 'ignored'],
  ['0', 'new'],
  ['', 'new'],
  [' W ', 'known'],
  ['7', null],
  ['constructor', null],
])('the status %j is %j', (name, status) => {
  expect(statusOf(name)).toBe(status);
});

test.each([
  ['German', 'de'],
  ['Deutsch', 'de'],
  ['DE', 'de'],
  ['Ukrainian', 'uk'],
  ['Klingon (mine)', null],
  ['de-AT', 'de-AT'],
  ['gsw', 'gsw'],
  ['de-', null],
  ['de-x-foo', null],
  ['zzz', null],
])('the language %j is %j', (name, tag) => {
  expect(tagOfLanguage(name)).toBe(tag);
});

test.each([
  ['Er {stellt} es {bereit}.', 'Er stellt es bereit.', ['stellt', 'bereit']],
  ['{Alles}', 'Alles', ['Alles']],
  ['Ein { ohne Ende', 'Ein { ohne Ende', []],
  ['Leer {} hier', 'Leer {} hier', []],
])('%j is read with its marks', (marked, text, words) => {
  const read = readMarked(marked);
  expect(read.text).toBe(text);
  expect(read.words.map(({ start, end }) => text.slice(start, end))).toEqual(words);
});

test('the words of a sentence come back from LWT’s braces', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'ß', ' ', '.', '😀'), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(fc.tuple(letters, letters), { minLength: 1, maxLength: 4 }), (pairs) => {
      const spans = [];
      let text = '';
      for (const [before, word] of pairs) {
        text += before;
        spans.push({ start: text.length, end: text.length + word.length });
        text += word;
      }
      expect(readMarked(writeMarked({ text, words: spans }))).toEqual({ text, words: spans });
    }),
  );
});

test.each([
  ['Die Bank auf der Parkbank.', 'parkbank', ['Parkbank']],
  ['Sie stellt es bereit.', 'stellt … bereit', ['stellt', 'bereit']],
  ['Sie stellt es bereit.', 'bereit … stellt', []],
  ['Ausgeben', 'aus', []],
])('in %j, %j is found as whole words', (text, pieces, words) => {
  expect(findWords(text, pieces).map(({ start, end }) => text.slice(start, end))).toEqual(words);
});

describe('reading', () => {
  test('a list of LWT’s comes in as its user had it', () => {
    const [item] = itemsAfter(
      [],
      'Haus halten\thouse\tkeep house\t\t3\tGerman\t7\ta, b\r\nHaus\thouse\tIm {Haus}.\tx\t99\tGerman\t8\ta b\r\n',
    ).slice(1);
    expect(item).toEqual({
      id: itemIdOf({ languages: { source: 'de', target: 'en' }, lemma: 'Haus', entry: null, sense: { en: 'house' } }),
      kind: 'word',
      languages: { source: 'de', target: 'en' },
      lemma: 'Haus',
      entry: null,
      sense: { en: 'house' },
      tags: ['a', 'b'],
      status: 'known',
      context: {
        source: 'Im Haus.',
        target: '',
        words: [{ start: 3, end: 7 }],
        link: { source: [], target: [] },
        place: null,
      },
      savedAt: 1,
      changedAt: 1,
    });
  });

  test('a table of Lute’s comes in: a form belongs to its parent, whose meaning counts', () => {
    const lute =
      'term,parent,translation,language,tags,added,status,link_status,pronunciation\n' +
      'ging,gehen,,German,,2024-01-01,1,y,\ngehen,,"to go\nto walk",German,"verb, weak",,98,,\n';
    expect(itemsAfter([], lute)).toMatchObject([{ lemma: 'gehen', sense: { en: 'to go; to walk' }, status: 'new' }]);
    expect(readFile(lute).terms[1]).toMatchObject({ tags: ['verb', 'weak'], status: 'ignored' });
  });

  test('a sentence in which its words aren’t found is kept as a remark', () => {
    expect(itemsAfter([], 'term,sentence\nHaus,Ganz woanders.\n')).toMatchObject([
      { context: null, remark: 'Ganz woanders.' },
    ]);
  });

  test('what can’t be read is told with its line, and the rest comes in', () => {
    const { terms, problems } = readFile(
      'term,language,status\nHaus,German,1\n,German,1\nCasa,Elvish,1\nTor,German,viel\n"Tür,German,1\nWand,German,1\n',
    );
    expect(terms.map(({ lemma }) => lemma)).toEqual(['Haus', 'Wand']);
    expect(problems).toEqual([
      { line: 3, fault: 'term-missing', quote: '' },
      { line: 4, fault: 'language-unknown', quote: 'Elvish' },
      { line: 5, fault: 'status-unknown', quote: 'viel' },
      { line: 6, fault: 'quote-open', quote: '' },
    ]);
    expect(readFile(`term\n${'x'.repeat(2000)}\n`).problems).toMatchObject([{ line: 2, fault: 'term-long' }]);
  });
});

describe('what is there already', () => {
  const here = savedItem({ sense: { en: 'return' } });
  const bare = savedItem({
    id: 'bare',
    lemma: 'Zins',
    sense: null,
    entry: null,
    context: null,
    languages: { source: 'de', target: 'en' },
  });

  test.each([
    ['the same meaning', 'Rendite,Return'],
    ['its meaning among others', 'Rendite,"yield; return"'],
    ['no meaning', 'Rendite,'],
  ])('is known by %s, and left as it is', (_, line) => {
    expect(planOf([here], `term,translation,status\n${line},99\n`)).toMatchObject({
      change: { items: [] },
      counts: { added: 0, changed: 0, known: 1 },
    });
  });

  test('another meaning is another word', () => {
    const { counts, change } = planOf([here], 'term,translation\nRendite,gain\nRendite,Gain\nRendite,gain\n');
    expect(counts).toEqual({ added: 1, changed: 0, known: 2 });
    expect(change.items[0]?.after).toMatchObject({ lemma: 'Rendite', sense: { en: 'gain' } });
  });

  test('gets a meaning and a sentence where it has none', () => {
    const { change, counts } = planOf([bare], 'term,translation,sentence\nZins,interest,Der {Zins} steigt.\n', NOON);
    expect(counts).toEqual({ added: 0, changed: 1, known: 0 });
    expect(change.items).toMatchObject([
      {
        before: bare,
        after: { id: 'bare', sense: { en: 'interest' }, context: { source: 'Der Zins steigt.' }, changedAt: NOON },
      },
    ]);
  });
});

const word = fc.string({
  unit: fc.constantFrom('a', 'B', 'ß', 'é', '-', "'", '=', '"', ',', ';', '{', '😀'),
  minLength: 1,
  maxLength: 8,
});
const someItem = fc
  .record({
    lemma: fc.array(word, { minLength: 1, maxLength: 2 }).map((words) => `x${words.join(' x')}`),
    meaning: fc.option(
      word.map((text) => `m${text}`),
      { nil: null },
    ),
    tags: fc.uniqueArray(
      word.map((text) => `t${text.replaceAll(',', '')}`),
      { maxLength: 2 },
    ),
    status: fc.constantFrom(...STATUSES),
    sentence: fc.option(
      word.map((text) => `s${text.replaceAll(/[{}]/g, '')}`),
      { nil: null },
    ),
  })
  .map(({ lemma, meaning, tags, status, sentence }) =>
    savedItem({
      id: itemIdOf({
        languages: { source: 'de', target: 'en' },
        lemma,
        entry: null,
        ...(meaning && { sense: { en: meaning } }),
      }),
      kind: lemma.includes(' ') ? 'phrase' : 'word',
      lemma,
      entry: null,
      sense: meaning === null ? null : { en: meaning },
      tags,
      status,
      context:
        sentence === null
          ? null
          : {
              source: `Ein ${sentence}!`,
              target: 'One!',
              words: [{ start: 4, end: 4 + sentence.length }],
              link: { source: [], target: [] },
              place: null,
            },
    }),
  );
const someItems = fc.uniqueArray(someItem, { selector: ({ lemma }) => lemma.toLowerCase(), maxLength: 6 });

describe.each(Object.keys(WRITERS) as (keyof typeof WRITERS)[])('what is written for %s', (writer) => {
  test('changes nothing where it came from', () => {
    fc.assert(
      fc.property(someItems, (items) => {
        if (items.length === 0) return;
        expect(planOf(items, fileOf(writer, items))).toMatchObject({
          change: { items: [] },
          counts: { added: 0, changed: 0 },
        });
      }),
    );
  });

  test('makes the same words elsewhere, as far as its format holds them', () => {
    const kept = ({ lemma, kind, status, sense, tags, context }: Item) => ({
      lemma,
      kind,
      status,
      sense,
      tags,
      sentence: writer === 'Lute' ? null : context && { source: context.source, words: context.words },
      translation: writer === 'the table' ? context?.target : undefined,
    });
    fc.assert(
      fc.property(someItems, (items) => {
        if (items.length === 0) return;
        const came = itemsAfter([], fileOf(writer, items));
        expect(came.map(kept)).toEqual(items.map(kept));
      }),
    );
  });
});

test('whatever stands in a table, what it becomes can be kept', () => {
  const heads = 'term,language,translation,translation_language,status,tags,kind,sentence,words,remark,id,parent';
  const count = heads.split(',').length;
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      'Haus',
      'ein {Haus}',
      'a … b',
      '{',
      'İ',
      '\0',
      '\u200B',
      'sentence',
      '99',
      'de',
      'zh-Hant',
      'de-x-a',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: count, maxLength: count }), { maxLength: 3 }), (rows) => {
      const { change } = planOf([], `${heads}\r\n${rows.map(writeRow).join('')}`);
      for (const { after } of change.items) expect(v.is(itemSchema, after)).toBe(true);
    }),
  );
});
