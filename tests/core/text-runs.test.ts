import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveUnit } from '#core/annotations.ts';
import type { Edition, Entry, Unit } from '#core/edition.ts';
import { SIDES } from '#core/edition.ts';
import { parseEdition } from '#core/edition-schema.ts';
import { textRuns } from '#core/text-runs.ts';

const languages = { source: 'de', target: 'en' };

/** Entries whose id begins with `key` are key terms. */
const glossaryOf = (ids: readonly string[]): Edition['glossary'] =>
  Object.fromEntries(
    ids.map((id): [string, Entry] => [
      id,
      { lemma: id, pos: 'X', meaning: { en: id }, ...(id.startsWith('key') ? { key: true } : {}) },
    ]),
  );

/** The runs of a source in short: key terms as `id[text]`, a mark behind a run as `°` and its index. */
function runsOf(source: string, glosses: Unit['glosses'], noted: readonly string[] = []): readonly string[] {
  const notes = noted.map((phrase) => ({ source: phrase, topic: 'word-order', text: { en: phrase } }));
  const annotations = resolveUnit({ id: 's1', source, target: 'Yes.', links: [], glosses, notes }, languages);
  expect(annotations.problems).toEqual([]);
  const glossary = glossaryOf(glosses.map(({ entry }) => entry));
  return textRuns(annotations, 'source', glossary).map(({ entry, tokens, mark }) => {
    const text = tokens.map((token) => token.text).join('');
    return `${entry === null ? text : `${entry}[${text}]`}${mark === null ? '' : `°${mark}`}`;
  });
}

interface Case {
  readonly behaviour: string;
  readonly source: string;
  readonly glosses: Unit['glosses'];
  readonly runs: readonly string[];
}

describe('the source is cut into key terms and the text between them', () => {
  test.each<Case>([
    { behaviour: 'no text, no run', source: '', glosses: [], runs: [] },
    {
      behaviour: 'text without key terms is one run',
      source: 'Sie liest gern.',
      glosses: [{ source: 'liest', entry: 'lesen' }],
      runs: ['Sie liest gern.'],
    },
    {
      behaviour: 'a key term is a run of its own, without the punctuation round it',
      source: 'Die „Rendite“, ja.',
      glosses: [{ source: 'Rendite', entry: 'key-rendite' }],
      runs: ['Die „', 'key-rendite[Rendite]', '“, ja.'],
    },
    {
      behaviour: 'a term of several words is one run with its inner spaces',
      source: 'Wir sind vor Ort, oft.',
      glosses: [{ source: 'vor Ort', entry: 'key-vor-ort' }],
      runs: ['Wir sind ', 'key-vor-ort[vor Ort]', ', oft.'],
    },
    {
      behaviour: 'a split term has several runs',
      source: 'Er stellt es bereit.',
      glosses: [{ source: 'stellt … bereit', entry: 'key-bereitstellen' }],
      runs: ['Er ', 'key-bereitstellen[stellt]', ' es ', 'key-bereitstellen[bereit]', '.'],
    },
    {
      behaviour: 'terms side by side stay apart',
      source: 'Sie kam an Ort und Stelle.',
      glosses: [
        { source: 'Ort', entry: 'key-ort' },
        { source: 'und', entry: 'key-und' },
      ],
      runs: ['Sie kam an ', 'key-ort[Ort]', ' ', 'key-und[und]', ' Stelle.'],
    },
    {
      behaviour: 'the same term twice in a row is two runs',
      source: 'Zug Zug',
      glosses: [
        { source: 'Zug', entry: 'key-zug' },
        { source: 'Zug', entry: 'key-zug' },
      ],
      runs: ['key-zug[Zug]', ' ', 'key-zug[Zug]'],
    },
    {
      behaviour: 'of key glosses inside one another the smallest marks the word',
      source: 'Wir legen Wert auf Ruhe.',
      glosses: [
        { source: 'legen Wert auf', entry: 'key-wert-legen' },
        { source: 'Wert', entry: 'key-wert' },
      ],
      runs: ['Wir ', 'key-wert-legen[legen]', ' ', 'key-wert[Wert]', ' ', 'key-wert-legen[auf]', ' Ruhe.'],
    },
    {
      behaviour: 'a smaller gloss that is no key term leaves the mark to the expression round it',
      source: 'Wir legen Wert auf Ruhe.',
      glosses: [
        { source: 'legen Wert auf', entry: 'key-wert-legen' },
        { source: 'Wert', entry: 'wert' },
      ],
      runs: ['Wir ', 'key-wert-legen[legen Wert auf]', ' Ruhe.'],
    },
  ])('$behaviour', ({ source, glosses, runs }) => {
    expect(runsOf(source, glosses)).toEqual(runs);
  });

  test.each<[behaviour: string, source: string, noted: readonly string[], runs: readonly string[]]>([
    ['a mark ends its run', 'Er fährt ab, oft.', ['fährt … ab'], ['Er fährt ab°0', ', oft.']],
    ['a mark behind the last word leaves the stop to a run', 'Er fährt.', ['fährt'], ['Er fährt°0', '.']],
    ['marks are counted', 'Er fährt ab.', ['Er', 'ab'], ['Er°0', ' fährt ab°1', '.']],
    [
      'a mark stands outside the term it follows',
      'Die Rendite, ja.',
      ['Die Rendite'],
      ['Die ', 'key-r[Rendite]°0', ', ja.'],
    ],
    [
      'a term goes on behind a mark within it',
      'Wir sind vor Ort.',
      ['vor'],
      ['Wir sind ', 'key-o[vor]°0', 'key-o[ Ort]', '.'],
    ],
  ])('%s', (_, source, noted, runs) => {
    const glosses = [
      { source: 'Rendite', entry: 'key-r' },
      { source: 'vor Ort', entry: 'key-o' },
    ].filter((gloss) => source.includes(gloss.source));
    expect(runsOf(source, glosses, noted)).toEqual(runs);
  });

  test('a gloss whose entry is missing marks nothing', () => {
    const annotations = resolveUnit(
      { id: 's1', source: 'Rendite', target: '', links: [], glosses: [{ source: 'Rendite', entry: 'constructor' }] },
      languages,
    );
    expect(textRuns(annotations, 'source', {}).map(({ entry }) => entry)).toEqual([null]);
  });
});

test('the translation is one plain run, and none where it is empty', () => {
  const unit: Unit = { id: 's1', source: 'Ja.', target: 'Oh, yes.', links: [], glosses: [] };
  const [run, ...others] = textRuns(resolveUnit(unit, languages), 'target', {});
  expect(run?.entry).toBeNull();
  expect(run?.tokens.map(({ text }) => text)).toEqual(['Oh', ', ', 'yes', '.']);
  expect(others).toEqual([]);
  expect(textRuns(resolveUnit({ ...unit, target: '' }, languages), 'target', {})).toEqual([]);
});

/** What holds of the runs of any unit: they are its tokens in order, and a key term begins and ends with a word. */
function expectSoundRuns(unit: Unit, glossary: Edition['glossary']): void {
  const annotations = resolveUnit(unit, languages);
  for (const side of SIDES) {
    const runs = textRuns(annotations, side, glossary);
    const tokens = runs.flatMap((run) => run.tokens);
    expect(tokens.map(({ text }) => text).join(''), unit.id).toBe(unit[side]);
    expect(tokens, unit.id).toEqual(annotations.tokens[side].map((token, index) => ({ ...token, index })));
    if (side === 'target') expect(runs.filter(({ entry }) => entry !== null)).toEqual([]);
    for (const run of runs) {
      expect(run.tokens.length).toBeGreaterThan(0);
      if (run.entry === null) continue;
      expect(glossary[run.entry]?.key).toBe(true);
      expect([run.tokens[0], run.tokens.at(-1)]).toMatchObject([{ isWord: true }, { isWord: true }]);
    }
  }
}

const anyUnit = fc
  .record({
    words: fc.array(fc.constantFrom('Zug', 'fährt,', '„ab“', 'Cloud-Haus', '–', '70', 'der'), { maxLength: 8 }),
    target: fc.string({ unit: 'grapheme' }),
    phrases: fc.array(fc.tuple(fc.nat(7), fc.nat(3), fc.boolean(), fc.constantFrom('key-a', 'key-b', 'c')), {
      maxLength: 5,
    }),
  })
  .map(({ words, target, phrases }): Unit => {
    const inOrder = phrases.toSorted(([a], [b]) => a - b);
    const glosses = inOrder.map(([from, length, isSplit, entry]) => {
      const piece = words.slice(from, from + length + 1);
      return { source: piece.join(isSplit ? ' … ' : ' ') || 'Zug', entry };
    });
    return { id: 's1', source: words.join(' '), target, links: [], glosses };
  });

describe('the runs joined give the side back', () => {
  test('in any unit', () => {
    fc.assert(fc.property(anyUnit, (unit) => expectSoundRuns(unit, glossaryOf(['key-a', 'key-b', 'c']))));
  });

  test.each(['tests/fixtures/sound.json', 'public/library/amazon-entwicklungszentrum-2018/edition.json'])(
    'in each unit of %s',
    (path) => {
      const parsed = parseEdition(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
      const { paragraphs, glossary } = parsed.value;
      for (const unit of paragraphs.flatMap(({ units }) => units)) expectSoundRuns(unit, glossary);
    },
  );
});
