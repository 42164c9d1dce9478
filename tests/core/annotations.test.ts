import { describe, expect, test } from 'vitest';
import { annotate, glossesAt, linkAt, notesAt, quoteSpans, resolveUnit } from '#core/annotations.ts';
import type { Side, Unit } from '#core/edition.ts';

const languages = { source: 'de', target: 'en' };
const explained = { topic: 'separable-verb', text: { en: '…' } };

const unit: Unit = {
  id: 's1',
  source: 'Sie stellt ihm ja gern ein Zimmer bereit.',
  target: 'She gladly provides a room for him.',
  links: [
    { source: 'Sie', target: 'She' },
    { source: 'stellt … bereit', target: 'provides … for' },
    { source: 'ihm', target: 'him' },
    { source: 'ja', target: null },
    { source: 'gern', target: 'gladly' },
    { source: 'ein Zimmer', target: 'a room' },
  ],
  glosses: [
    { source: 'Sie', entry: 'sie' },
    { source: 'stellt ihm … ein Zimmer bereit', entry: 'zimmer-bereitstellen' },
    { source: 'stellt … bereit', entry: 'bereitstellen' },
    { source: 'ihm', entry: 'er' },
    { source: 'ja', entry: 'ja' },
    { source: 'gern', entry: 'gern' },
    { source: 'ein', entry: 'ein' },
    { source: 'Zimmer', entry: 'zimmer' },
  ],
  notes: [
    { ...explained, source: 'Sie … ihm', topic: 'word-order' },
    { ...explained, source: 'stellt … bereit' },
  ],
};

const annotations = resolveUnit(unit, languages);

function word(text: string, side: Side = 'source') {
  const token = annotations.tokens[side].find((each) => each.text === text);
  if (!token) throw new Error(`No word “${text}” on the ${side} side`);
  return token;
}

const phrases = (text: string, side: Side) => {
  const link = linkAt(annotations, side, word(text, side));
  return link && [quoteSpans(unit.source, link.source), quoteSpans(unit.target, link.target)];
};

test('a sound unit has no problems and all its links, glosses and notes', () => {
  expect(annotations.problems).toEqual([]);
  expect(annotations.links).toHaveLength(unit.links.length);
  expect(annotations.glosses.map(({ gloss }) => gloss)).toEqual(unit.glosses);
  expect(annotations.notes.map(({ note }) => note)).toEqual(unit.notes);
});

describe('a word is linked', () => {
  test.each<[text: string, side: Side, link: readonly string[]]>([
    ['Sie', 'source', ['Sie', 'She']],
    ['She', 'target', ['Sie', 'She']],
    ['stellt', 'source', ['stellt … bereit', 'provides … for']],
    ['bereit', 'source', ['stellt … bereit', 'provides … for']],
    ['provides', 'target', ['stellt … bereit', 'provides … for']],
    ['for', 'target', ['stellt … bereit', 'provides … for']],
    ['Zimmer', 'source', ['ein Zimmer', 'a room']],
    ['ja', 'source', ['ja', '']],
  ])('%s (%s) by all pieces of its phrase and of its counterpart', (text, side, link) => {
    expect(phrases(text, side)).toEqual(link);
  });

  test('by no link where there is none', () => {
    const bare = resolveUnit({ ...unit, links: [] }, languages);
    expect(linkAt(bare, 'source', word('Sie'))).toBeNull();
  });
});

describe('the glosses of a word', () => {
  test.each<[text: string, entries: readonly string[]]>([
    ['Sie', ['sie']],
    ['bereit', ['bereitstellen', 'zimmer-bereitstellen']],
    ['Zimmer', ['zimmer', 'zimmer-bereitstellen']],
    ['gern', ['gern']],
  ])('%s: the smallest first, then the expressions round it', (text, entries) => {
    expect(glossesAt(annotations, word(text)).map(({ gloss }) => gloss.entry)).toEqual(entries);
  });
});

describe('the notes of a word', () => {
  test.each<[text: string, topics: readonly string[]]>([
    ['Sie', ['word-order']],
    ['stellt', ['separable-verb']],
    ['bereit', ['separable-verb']],
    ['Zimmer', []],
  ])('%s: those whose phrase holds it', (text, topics) => {
    expect(notesAt(annotations, word(text)).map(({ note }) => note.topic)).toEqual(topics);
  });

  test('are none in a unit without notes', () => {
    const { notes, ...bare } = unit;
    expect(notesAt(resolveUnit(bare, languages), word('Sie'))).toEqual([]);
  });
});

test('a quote that fails is named and left out, and the rest serves', () => {
  const broken = resolveUnit(
    {
      ...unit,
      links: [
        { source: 'Sie', target: 'Her' },
        { source: 'fehlt', target: 'him' },
        { source: 'ja', target: null },
        { source: 'gern', target: 'gladly' },
      ],
      glosses: [
        { source: 'Sie … fehlt', entry: 'sie' },
        { source: 'ihm', entry: 'er' },
      ],
      notes: [
        { ...explained, source: '…' },
        { ...explained, source: 'gern' },
      ],
    },
    languages,
  );
  const at = { unit: 's1', side: 'source' };
  expect(broken.problems).toEqual([
    { ...at, code: 'quote-not-found', path: 'links[1].source', quote: 'fehlt' },
    { ...at, code: 'quote-not-found', path: 'links[0].target', side: 'target', quote: 'Her' },
    { ...at, code: 'quote-not-found', path: 'glosses[0].source', quote: 'Sie … fehlt' },
    { ...at, code: 'quote-empty', path: 'notes[0].source', quote: '…' },
  ]);
  expect(
    broken.links.map(({ source, target }) => [quoteSpans(unit.source, source), quoteSpans(unit.target, target)]),
  ).toEqual([
    ['Sie', ''],
    ['ja', ''],
    ['gern', 'gladly'],
  ]);
  expect(broken.glosses.map(({ gloss }) => gloss.entry)).toEqual(['er']);
  expect(broken.notes.map(({ note }) => note.source)).toEqual(['gern']);
});

test('a unit with an empty side is resolved', () => {
  const empty = resolveUnit({ id: 's2', source: '', target: 'Hello.', links: [], glosses: [] }, languages);
  expect(empty.tokens.source).toEqual([]);
  expect(empty.problems).toEqual([]);
});

test('a unit is resolved once, however often it is asked for', () => {
  expect(annotate(unit, languages)).toBe(annotate(unit, languages));
  expect(annotate(unit, languages)).toEqual(annotations);
});

test.each<[spans: readonly { start: number; end: number }[], quote: string]>([
  [[], ''],
  [[{ start: 0, end: 3 }], 'Sie'],
  [
    [
      { start: 4, end: 10 },
      { start: 34, end: 40 },
    ],
    'stellt … bereit',
  ],
])('a phrase is quoted as it stands, gaps marked: $1', (spans, quote) => {
  expect(quoteSpans(unit.source, spans)).toBe(quote);
});
