import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { annotate } from '#core/annotations.ts';
import type { Entry, Side, Unit } from '#core/edition.ts';
import { parseEdition } from '#core/edition-schema.ts';
import { lookUp } from '#core/lookup.ts';
import { smallEdition } from '../small-edition.ts';

const entry = (lemma: string, pos: Entry['pos']): Entry => ({ lemma, pos, meaning: { en: '…' } });

const unit: Unit = {
  id: 's1',
  source: 'Sie legt um acht ja großen Wert darauf, da zu sein.',
  target: 'At eight she attaches great importance to being there, as you do.',
  links: [
    { source: 'Sie', target: 'she' },
    { source: 'legt … Wert', target: 'attaches … importance' },
    { source: 'um acht', target: 'At eight' },
    { source: 'ja', target: null },
    { source: 'großen', target: 'great' },
    { source: 'darauf', target: 'to' },
    { source: 'da zu sein', target: 'being there' },
  ],
  glosses: [
    { source: 'Sie', entry: 'sie' },
    { source: 'legt … großen Wert darauf', entry: 'grossen-wert-darauf-legen' },
    { source: 'legt … Wert', entry: 'wert-legen' },
    { source: 'legt', entry: 'legen' },
    { source: 'um', entry: 'um' },
    { source: 'acht', entry: 'acht' },
    { source: 'großen', entry: 'gross', sense: { en: 'great' } },
    { source: 'Wert', entry: 'wert' },
    { source: 'darauf', entry: 'darauf' },
    { source: 'da', entry: 'da' },
    { source: 'zu', entry: 'zu' },
    { source: 'sein', entry: 'sein' },
  ],
  notes: [
    { source: 'legt … Wert', topic: 'verb-bracket', text: { en: 'A fixed expression.' } },
    { source: 'Wert darauf', topic: 'correlative', text: { en: '“darauf” points ahead.' } },
  ],
};

const edition = smallEdition([[unit]], {
  sie: entry('sie', 'PRON'),
  'grossen-wert-darauf-legen': entry('großen Wert darauf legen', 'VERB'),
  'wert-legen': entry('Wert legen', 'VERB'),
  legen: entry('legen', 'VERB'),
  um: entry('um', 'ADP'),
  acht: entry('acht', 'NUM'),
  gross: entry('groß', 'ADJ'),
  wert: entry('Wert', 'NOUN'),
  darauf: entry('darauf', 'ADP'),
  da: entry('da', 'PART'),
  zu: entry('zu', 'PART'),
  sein: entry('sein', 'AUX'),
});

function lookUpWord(text: string, side: Side, of = unit) {
  const index = annotate(of, edition.languages).tokens[side].findIndex((token) => token.text === text);
  if (index < 0) throw new Error(`No word “${text}” on the ${side} side`);
  return lookUp(edition, of, { unitId: of.id, side, index });
}

describe('a word is explained by its smallest gloss, with the expressions round it', () => {
  test.each<[word: string, entries: readonly string[], quotes: readonly string[]]>([
    ['Sie', ['sie'], ['Sie']],
    [
      'legt',
      ['legen', 'wert-legen', 'grossen-wert-darauf-legen'],
      ['legt', 'legt … Wert', 'legt … großen Wert darauf'],
    ],
    ['Wert', ['wert', 'wert-legen', 'grossen-wert-darauf-legen'], ['Wert', 'legt … Wert', 'legt … großen Wert darauf']],
    ['darauf', ['darauf', 'grossen-wert-darauf-legen'], ['darauf', 'legt … großen Wert darauf']],
  ])('%s', (word, entries, quotes) => {
    const found = lookUpWord(word, 'source');
    if (found?.kind !== 'glossed') throw new Error(`${word} is ${found?.kind}`);
    const readings = [found.reading, ...found.expressions];
    expect(readings.map(({ gloss }) => gloss.entry)).toEqual(entries);
    expect(readings.map(({ entry: { lemma } }) => lemma)).toEqual(entries.map((id) => edition.glossary[id]?.lemma));
    expect(readings.map(({ quote }) => quote)).toEqual(quotes);
  });

  test('in the sense that it has here', () => {
    expect(lookUpWord('großen', 'source')).toMatchObject({ reading: { gloss: { sense: { en: 'great' } } } });
  });
});

describe('a phrase is explained by the largest expression round its word, then word by word', () => {
  const phraseOf = (text: string, side: Side) => {
    const index = annotate(unit, edition.languages).tokens[side].findIndex((token) => token.text === text);
    const found = lookUp(edition, unit, { unitId: unit.id, side, index, scope: 'phrase' });
    if (found?.kind !== 'glossed') throw new Error(`${text} is ${found?.kind}`);
    expect(found.expressions).toEqual([]);
    return [found.reading.quote, ...found.words.map(({ quote }) => quote)];
  };

  test.each<[word: string, side: Side, explained: readonly string[]]>([
    ['legt', 'source', ['legt … großen Wert darauf', 'legt', 'großen', 'Wert', 'darauf']],
    ['darauf', 'source', ['legt … großen Wert darauf', 'legt', 'großen', 'Wert', 'darauf']],
    ['importance', 'target', ['legt … großen Wert darauf', 'legt', 'großen', 'Wert', 'darauf']],
    ['acht', 'source', ['acht']],
  ])('%s (%s)', (word, side, explained) => {
    expect(phraseOf(word, side)).toEqual(explained);
  });
});

describe('a word of the translation is explained by the source word that answers it', () => {
  test.each<[what: string, word: string, explained: string]>([
    ['of one word, by that word', 'great', 'großen'],
    ['by the first content word of a phrase', 'importance', 'legt'],
    ['by the content word behind a function word', 'At', 'acht'],
    ['by the first word of a phrase without content words', 'there', 'da'],
  ])('%s: %s', (_, word, explained) => {
    expect(lookUpWord(word, 'target')).toEqual(lookUpWord(explained, 'source'));
    expect(lookUpWord(word, 'target')).toMatchObject({ kind: 'glossed', reading: { quote: explained } });
  });
});

describe('a word stays bare', () => {
  test.each<[what: string, word: string, side: Side]>([
    ['in the source when no gloss holds it', 'ja', 'source'],
    ['in the translation when it answers nothing', 'you', 'target'],
  ])('%s: %s', (_, word, side) => {
    expect(lookUpWord(word, side)).toEqual({ kind: 'bare', word });
  });

  test('in the translation, under its own name, when the word it answers has no gloss', () => {
    const glossless: Unit = { ...unit, id: 's2', glosses: [] };
    expect(lookUpWord('great', 'target', glossless)).toEqual({ kind: 'bare', word: 'great' });
  });
});

describe('the notes are those on a phrase that holds the explained word', () => {
  test.each<[word: string, side: Side, topics: readonly string[]]>([
    ['legt', 'source', ['verb-bracket']],
    ['Wert', 'source', ['verb-bracket', 'correlative']],
    ['darauf', 'source', ['correlative']],
    ['großen', 'source', []],
    ['attaches', 'target', ['verb-bracket']],
  ])('%s (%s)', (word, side, topics) => {
    const found = lookUpWord(word, side);
    expect(found?.kind === 'glossed' && found.notes.map(({ note }) => note.topic)).toEqual(topics);
  });
});

test('where there is no token there is nothing to look up', () => {
  expect(lookUp(edition, unit, { unitId: 's1', side: 'source', index: 99 })).toBeNull();
});

// `constructor` is an id like any other, and a name that every JavaScript object answers to.
test.each(['fehlt', 'constructor'])('a gloss whose entry is missing is passed over: %s', (missing) => {
  const glosses = unit.glosses.map((gloss) => (gloss.source === 'legt' ? { ...gloss, entry: missing } : gloss));
  expect(lookUpWord('legt', 'source', { ...unit, id: 's2', glosses })).toMatchObject({
    kind: 'glossed',
    reading: { gloss: { entry: 'wert-legen' } },
    expressions: [{ gloss: { entry: 'grossen-wert-darauf-legen' } }],
  });
});

test.each(['bahnhofsuhr', 'prototype', 'constructor'])('an entry called %s is kept or refused, never dropped', (id) => {
  const sound = readFileSync(new URL('../fixtures/sound.json', import.meta.url), 'utf8');
  const parsed = parseEdition(sound.replaceAll('"bahnhofsuhr"', JSON.stringify(id)));
  const ids = parsed.ok ? Object.keys(parsed.value.glossary) : [id];
  expect(ids).toContain(id);
});

test('every word of the shipped article is explained, and of its translation every word that answers one', () => {
  const path = '../../public/library/amazon-entwicklungszentrum-2018/edition.json';
  const parsed = parseEdition(readFileSync(new URL(path, import.meta.url), 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const shipped = parsed.value;
  for (const each of shipped.paragraphs.flatMap(({ units }) => units)) {
    const { tokens, links } = annotate(each, shipped.languages);
    for (const side of ['source', 'target'] as const) {
      for (const [index, token] of tokens[side].entries()) {
        if (!token.isWord) continue;
        const isLinked = links.some((link) =>
          link[side].some(({ start, end }) => start <= token.start && token.end <= end),
        );
        const found = lookUp(shipped, each, { unitId: each.id, side, index });
        expect(found?.kind, `${each.id}: ${token.text}`).toBe(isLinked ? 'glossed' : 'bare');
      }
    }
  }
});
