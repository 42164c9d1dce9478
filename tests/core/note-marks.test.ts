import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveUnit } from '#core/annotations.ts';
import type { Unit } from '#core/edition.ts';
import { parseEdition } from '#core/edition-schema.ts';
import { isBeforeTallSign, noteMarks } from '#core/note-marks.ts';
import { isWithin } from '#core/tokens.ts';

const languages = { source: 'de', target: 'en' };

/** The notes of a unit in short: which phrases have one, in the order of the edition. */
const unitWith = (source: string, phrases: readonly string[]): Unit => ({
  id: 's1',
  source,
  target: 'Yes.',
  links: [],
  glosses: [],
  notes: phrases.map((phrase) => ({ source: phrase, topic: 'word-order', text: { en: phrase } })),
});

/** The marks in short: the word that each stands behind, and the phrases that it explains. */
function marksOf(source: string, phrases: readonly string[]): readonly string[] {
  const annotations = resolveUnit(unitWith(source, phrases), languages);
  return noteMarks(annotations).map(
    ({ after, notes }) =>
      `${annotations.tokens.source[after]?.text}: ${notes.map(({ note }) => note.source).join(', ')}`,
  );
}

describe('a mark stands behind the last word of a phrase', () => {
  test.each<[what: string, source: string, phrases: readonly string[], marks: readonly string[]]>([
    ['none without notes', 'Der Zug fährt ab.', [], []],
    ['of one word', 'Der Zug fährt ab.', ['Zug'], ['Zug: Zug']],
    ['of several words', 'Der Zug fährt ab.', ['Der Zug'], ['Zug: Der Zug']],
    ['of a split phrase, behind its last piece', 'Der Zug fährt heute ab.', ['fährt … ab'], ['ab: fährt … ab']],
    ['before the punctuation that a quote takes in', 'Er fährt ab.', ['ab.'], ['ab: ab.']],
    [
      'in the order of the text, whatever begins first',
      'Er fährt heute ab.',
      ['fährt … ab', 'heute'],
      ['heute: heute', 'ab: fährt … ab'],
    ],
    ['once where two phrases end', 'Er fährt heute ab.', ['fährt … ab', 'heute ab'], ['ab: fährt … ab, heute ab']],
    ['not for a phrase that is not there', 'Er fährt ab.', ['Zug', 'ab'], ['ab: ab']],
  ])('%s', (_, source, phrases, marks) => {
    expect(marksOf(source, phrases)).toEqual(marks);
  });
});

describe('a mark stands behind what reaches as high as it', () => {
  test.each<[source: string, isTall: boolean]>([
    ['Der Zug fährt.', false],
    ['Der Zug, ja.', false],
    ['Ja, der Zug.', false],
    ['Der Zug', false],
    ['„Der Zug“, rief sie.', true],
    ['„Der Zug.“', false],
    ['Der Zug!', true],
    ['(der Zug)', true],
  ])('in %s: %j', (source, isTall) => {
    const annotations = resolveUnit(unitWith(source, ['Zug']), languages);
    expect(noteMarks(annotations).map((mark) => isBeforeTallSign(annotations, mark))).toEqual([isTall]);
  });
});

/** What holds of the marks of any unit. */
function expectSoundMarks(unit: Unit): void {
  const annotations = resolveUnit(unit, languages);
  const marks = noteMarks(annotations);
  expect(marks.flatMap(({ notes }) => notes)).toHaveLength(annotations.notes.length);
  expect(new Set(marks.flatMap(({ notes }) => notes))).toEqual(new Set(annotations.notes));
  const places = marks.map(({ after }) => after);
  expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
  for (const { after, notes } of marks) {
    const word = annotations.tokens.source[after];
    expect(word?.isWord).toBe(true);
    for (const { spans } of notes) {
      expect(word && isWithin(word, spans)).toBe(true);
      const later = annotations.tokens.source.slice(after + 1).filter((token) => token.isWord);
      expect(later.filter((token) => isWithin(token, spans))).toEqual([]);
    }
  }
}

const anyUnit = fc
  .tuple(
    fc.array(fc.constantFrom('Zug', 'fährt,', '„ab“', 'Cloud-Haus', '–', '70', 'der'), { maxLength: 8 }),
    fc.array(fc.tuple(fc.nat(7), fc.nat(3), fc.boolean()), { maxLength: 5 }),
  )
  .map(([words, phrases]) =>
    unitWith(
      words.join(' '),
      phrases.map(
        ([from, length, isSplit]) => words.slice(from, from + length + 1).join(isSplit ? ' … ' : ' ') || 'Zug',
      ),
    ),
  );

describe('each note found has one mark, on a word of its own, and marks stand in order', () => {
  test('in any unit', () => {
    fc.assert(fc.property(anyUnit, expectSoundMarks));
  });

  test('in the shipped edition, where 25 notes have a mark each', () => {
    const path = 'public/library/amazon-entwicklungszentrum-2018/edition.json';
    const parsed = parseEdition(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    const units = parsed.value.paragraphs.flatMap((paragraph) => paragraph.units);
    for (const unit of units) expectSoundMarks(unit);
    expect(units.flatMap((unit) => noteMarks(resolveUnit(unit, languages)))).toHaveLength(25);
  });
});
