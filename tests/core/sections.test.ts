import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Paragraph } from '#core/edition.ts';
import { SECTION_UNITS, sectionsOf } from '#core/sections.ts';

/** Paragraphs with so many units each. */
function paragraphsOf(counts: readonly number[]): readonly Paragraph[] {
  let count = 0;
  const unit = () => {
    count += 1;
    return { id: `s${count}`, source: 'a'.repeat(count % 7), target: 'b', links: [], glosses: [] };
  };
  return counts.map((units, index) => ({ id: `p${index}`, units: Array.from({ length: units }, unit) }));
}

const sizes = (counts: readonly number[]): readonly number[] =>
  sectionsOf(paragraphsOf(counts)).map(({ unitIds }) => unitIds.size);

test('sections hold all paragraphs in their order, none divided', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(120), { maxLength: 30 }), (counts) => {
      const paragraphs = paragraphsOf(counts);
      const sections = sectionsOf(paragraphs);
      expect(sections.flatMap((section) => section.paragraphs)).toEqual(paragraphs);
      for (const section of sections.slice(0, -1)) expect(section.unitIds.size).toBeGreaterThanOrEqual(SECTION_UNITS);
      const signs = paragraphs.flatMap(({ units }) => units).map(({ source, target }) => source.length + target.length);
      const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
      expect(sum(sections.map(({ length }) => length))).toBe(sum(signs));
    }),
  );
});

test('a short text is one section, a text without paragraphs none', () => {
  expect(sizes([12, 7])).toEqual([19]);
  expect(sizes([])).toEqual([]);
});

test('a section ends with the paragraph that fills it', () => {
  expect(sizes([30, 30, 30, 30, 5])).toEqual([60, 60, 5]);
  expect(sizes([400, 3])).toEqual([400, 3]);
});

test('while a text is still coming, the sections that are full stay the same', () => {
  const paragraphs = paragraphsOf([60, 60, 60, 20]);
  const whole = sectionsOf(paragraphs);
  const beginning = sectionsOf(paragraphs.slice(0, 2));
  expect(whole[0]).toBe(beginning[0]);
  expect(whole[1]).toBe(beginning[1]);
  const [first, ...others] = paragraphs;
  if (!first) throw new Error('There is no paragraph.');
  expect(sectionsOf([{ ...first }, ...others])[0]).not.toBe(whole[0]);
});
