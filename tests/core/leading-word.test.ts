import { describe, expect, test } from 'vitest';
import { annotate } from '#core/annotations.ts';
import type { Entry, Unit } from '#core/edition.ts';
import { explainNeighbour, leadingWord } from '#core/leading-word.ts';
import { NOTHING, type Selection } from '#core/selection.ts';
import { smallEdition } from '../small-edition.ts';

const entry = (lemma: string, pos: Entry['pos'], key = false): Entry => ({ lemma, pos, key, meaning: { en: '…' } });
const unit = (id: string, source: string, target: string, ...glosses: readonly string[]): Unit => ({
  id,
  source,
  target,
  links: [],
  glosses: glosses.map((word) => ({ source: word, entry: word.toLowerCase() })),
});

const key = unit('s1', 'Der Zug fährt ab.', 'The train leaves.', 'Der', 'Zug', 'fährt … ab', 'ab');
const content = unit('s2', 'Er kommt.', 'He comes.', 'Er', 'kommt');
const wordless = unit('s3', '* * *', '* * *');
const unglossed = unit('s4', '„Na und?“', 'So what?');
const unanswered = unit('s5', '', 'All aboard!');

const edition = smallEdition([[key, content, wordless, unglossed, unanswered]], {
  der: entry('der', 'DET'),
  zug: entry('Zug', 'NOUN'),
  'fährt … ab': entry('abfahren', 'VERB', true),
  ab: entry('ab', 'ADP'),
  er: entry('er', 'PRON'),
  kommt: entry('kommen', 'VERB'),
});

describe('the word that a sentence is begun with', () => {
  test.each<[what: string, unit: Unit, word: string | undefined]>([
    ['is its first key term, and be it a piece of one', key, 'source fährt'],
    ['is its first content word where it has no key term', content, 'source kommt'],
    ['is its first word where none is explained', unglossed, 'source Na'],
    ['is one of the translation where the source has none', unanswered, 'target All'],
    ['is none where it has no words', wordless, undefined],
  ])('%s', (_, of, word) => {
    const place = leadingWord(edition, of);
    const token = place && annotate(of, edition.languages).tokens[place.side][place.index];
    expect(place ? `${place.side} ${token?.text}` : undefined).toBe(word);
  });
});

describe('a step to the neighbouring sentence', () => {
  test.each<[from: string, step: 1 | -1, to: string]>([
    ['s1', 1, 's2'],
    ['s2', 1, 's4'],
    ['s4', -1, 's2'],
    ['s4', 1, 's5'],
    ['s1', -1, 's1'],
    ['s5', 1, 's5'],
  ])('leads from %s by %i to %s, past what has no words, and holds at the ends', (from, step, to) => {
    const selection: Selection = { kind: 'word', unitId: from, side: 'target', index: 0, isGlossOpen: true };
    expect(explainNeighbour(edition, selection, step)).toMatchObject({ kind: 'word', unitId: to, isGlossOpen: true });
  });

  test('needs a sentence to start from', () => {
    expect(explainNeighbour(edition, NOTHING, 1)).toBe(NOTHING);
  });
});
