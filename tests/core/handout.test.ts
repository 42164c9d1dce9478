import { describe, expect, test } from 'vitest';
import { findEntry } from '#core/edition.ts';
import { composeHandout, countWords, type HandoutNote, type HandoutText } from '#core/handout.ts';
import { DEFAULT_HANDOUT, type HandoutOptions } from '#core/handout-options.ts';
import { unitsOf } from '#core/selection.ts';
import { shownText } from '#core/shown-text.ts';
import { listWords } from '#core/word-list.ts';
import { finish } from '#core/work.ts';
import { shippedEdition } from '../shipped-edition.ts';

const edition = shippedEdition();

const compose = (options: Partial<HandoutOptions>): HandoutText =>
  finish(composeHandout(edition, { ...DEFAULT_HANDOUT, ...options }));
const unitsIn = (text: HandoutText) => text.paragraphs.flatMap(({ units }) => units);
const notesIn = (text: HandoutText): readonly HandoutNote[] => unitsIn(text).flatMap(({ notes }) => notes);
/** A sentence in short: gaps as `_1_`, calls as `^1`. */
const inShort = (text: HandoutText, id: string) =>
  unitsIn(text)
    .find(({ unit }) => unit.id === id)
    ?.runs.map((run) => (run.kind === 'gap' ? `_${run.number}_` : run.text + (run.call === null ? '' : `^${run.call}`)))
    .join('');

describe('a hand-out', () => {
  test('has each sentence once, word for word, numbered through', () => {
    const units = unitsIn(compose({}));
    expect(units.map(({ number }) => number)).toEqual(unitsOf(edition).map((_, index) => index + 1));
    const texts = units.map(({ runs }) => runs.map((run) => (run.kind === 'text' ? run.text : '')).join(''));
    expect(texts).toEqual(unitsOf(edition).map((unit) => shownText(edition, unit, 'source')));
  });

  test('calls for a note where a key word first has its sense, at each piece of a split one', () => {
    const text = compose({});
    expect(inShort(text, 's1')).toMatch(/eröffnet\^1 in .* Schwerpunkt\^2 /);
    expect(inShort(text, 's4')).toMatch(/stellt\^7 .* bereit\^7\./);
    expect(notesIn(text).map(({ number }) => number)).toEqual(notesIn(text).map((_, index) => index + 1));
    const said = notesIn(text).map(({ gloss }) => JSON.stringify([gloss.entry, gloss.sense]));
    expect(new Set(said).size).toBe(said.length);
  });

  test('explains all words without a call, each in each sense once, at the sentence where it comes first', () => {
    const text = compose({ words: 'all' });
    expect(unitsIn(text).flatMap(({ runs }) => runs.filter((run) => run.kind === 'text' && run.call !== null))).toEqual(
      [],
    );
    const noted = new Set(notesIn(text).map(({ gloss }) => gloss.entry));
    expect(noted).toEqual(new Set(Object.keys(edition.glossary)));
    for (const { number, notes } of unitsIn(text)) {
      expect(notes.every((note) => note.kind === 'told' && note.number === number)).toBe(true);
    }
  });

  test.each(['list', 'none'] as const)('has no notes where words are explained in: %s', (vocabulary) => {
    expect(notesIn(compose({ vocabulary }))).toEqual([]);
  });
});

describe('a gap', () => {
  test('stands for each key word; the pieces of a split one have one number', () => {
    const text = compose({ hasGaps: true });
    expect(inShort(text, 's4')).toMatch(/^Das _6_ _7_ über .* Cloud-Infrastruktur _7_\.$/);
    expect(text.solutions.find(({ number }) => number === 7)).toMatchObject({
      words: 'stellt … bereit',
      entry: { lemma: 'bereitstellen' },
    });
  });

  test.each(['key', 'all'] as const)('is given away by no note when these words are explained: %s', (words) => {
    const text = compose({ hasGaps: true, words });
    for (const note of notesIn(text)) {
      if (note.kind === 'hint') continue;
      expect(findEntry(edition.glossary, note.gloss.entry)?.key).not.toBe(true);
      const solutions = text.solutions.flatMap(({ words: solution }) => solution.split(' … '));
      const unit = unitsIn(text).find(({ notes }) => notes.includes(note))?.unit;
      const inGaps = solutions.filter((solution) => note.gloss.source.split(' ').includes(solution));
      // A word may stand in a gap elsewhere and open here, as „es“ does.
      expect(inGaps.filter((solution) => !inShort(text, unit?.id ?? '')?.includes(solution))).toEqual([]);
    }
  });

  test('has its meaning for a hint, at its own sentence', () => {
    const text = compose({ hasGaps: true });
    const hints = notesIn(text).map(({ kind, number }) => ({ kind, number }));
    expect(hints).toEqual(text.solutions.map(({ number }) => ({ kind: 'hint', number })));
  });
});

describe('the word list', () => {
  test('has the key words in the order of a German dictionary, with each sense and its sentences', () => {
    const words = finish(listWords(edition, DEFAULT_HANDOUT));
    const { compare } = new Intl.Collator('de');
    const lemmas = words.map(({ entry }) => entry.lemma);
    expect(lemmas).toEqual(lemmas.toSorted(compare));
    expect(words.every(({ entry }) => entry.key)).toBe(true);
    expect(words.find(({ id }) => id === 'bereitstellen')?.senses.map(({ units }) => units)).toEqual([[3], [4]]);
  });

  test('tells no place of a word that is a gap', () => {
    const words = finish(listWords(edition, { ...DEFAULT_HANDOUT, hasGaps: true, words: 'all' }));
    for (const { entry, senses } of words) {
      expect(senses.every(({ units }) => (units.length === 0) === (entry.key === true))).toBe(true);
    }
  });
});

test('the words of the article are counted', () => {
  expect(finish(countWords(edition))).toBeGreaterThan(300);
  expect(finish(countWords(edition))).toBeLessThan(340);
});
