import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { annotate } from '#core/annotations.ts';
import { type Edition, SIDES, type Unit } from '#core/edition.ts';
import { parseEdition } from '#core/edition-schema.ts';
import { litWord } from '#core/lit.ts';
import { unitsOf } from '#core/selection.ts';
import { annotateShown, shownText } from '#core/shown-text.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

function shipped(): Edition {
  const parsed = parseEdition(read('public/library/amazon-entwicklungszentrum-2018/edition.json'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

const unitOf = (id: string, source: string, target: string): Unit => ({ id, source, target, links: [], glosses: [] });

/** The shipped edition with other paragraphs. */
const editionOf = (...paragraphs: readonly (readonly Unit[])[]): Edition => ({
  ...shipped(),
  paragraphs: paragraphs.map((units, index) => ({ id: `p${index}`, units })),
});

const shownSources = (edition: Edition): readonly string[] =>
  unitsOf(edition).map((unit) => shownText(edition, unit, 'source'));

describe('a quotation', () => {
  test('may begin in one unit and end in another', () => {
    const edition = editionOf([
      unitOf('s1', '"Das ist so.', '"So it is.'),
      unitOf('s2', "Es war 'so'\"", "It was 'so'\""),
      unitOf('s3', '"Agenda 2030" kam', ''),
    ]);
    expect(shownSources(edition)).toEqual(['„Das ist so.', 'Es war ‚so‘“', '„Agenda 2030“ kam']);
    expect(unitsOf(edition).map((unit) => shownText(edition, unit, 'target'))).toEqual([
      '“So it is.',
      'It was ‘so’”',
      '',
    ]);
  });

  test('that is nested in another unit than the outer one began in is set as nested', () => {
    const edition = editionOf([unitOf('s1', '"Er kam.', ''), unitOf('s2', 'Er rief "Ja", er ging."', '')]);
    expect(shownSources(edition)).toEqual(['„Er kam.', 'Er rief ‚Ja‘, er ging.“']);
  });

  test('that never ends leaves the next paragraph alone', () => {
    const edition = editionOf([unitOf('s1', '"Er kam.', '')], [unitOf('s2', 'Rohr, 5" weit, "gut"', '')]);
    expect(shownSources(edition)).toEqual(['„Er kam.', 'Rohr, 5" weit, „gut“']);
  });
});

test('a unit that stands in no paragraph of the edition is set by itself', () => {
  expect(shownText(shipped(), unitOf('draft', '"Ja"', '"Yes"'), 'source')).toBe('„Ja“');
});

describe('the shipped edition', () => {
  const edition = shipped();

  test('is shown with no straight mark, unit for unit as long as its data', () => {
    for (const unit of unitsOf(edition)) {
      for (const side of SIDES) {
        const shown = shownText(edition, unit, side);
        expect(shown).toHaveLength(unit[side].length);
        expect(shown).not.toMatch(/["']/);
        expect(shown.replace(/[„“]/g, '"').replace(/[”]/g, '"').replace(/’/g, "'")).toBe(unit[side]);
      }
    }
  });

  test('keeps its straight marks in the data', () => {
    const text = read('tests/content/amazon-entwicklungszentrum-2018.txt').trimEnd();
    const source = edition.paragraphs.map(({ units }) => units.map((unit) => unit.source).join(' ')).join('\n\n');
    shownSources(edition);
    expect(source).toBe(text);
    expect(source).toMatch(/"/);
    expect(source).not.toMatch(/[„“”]/);
  });

  test('has its tokens where they were, each as it is shown', () => {
    for (const unit of unitsOf(edition)) {
      const [data, shown] = [annotate(unit, edition.languages), annotateShown(edition, unit)];
      for (const side of SIDES) {
        expect(shown.tokens[side].map(({ start, end, isWord }) => ({ start, end, isWord }))).toEqual(
          data.tokens[side].map(({ start, end, isWord }) => ({ start, end, isWord })),
        );
        expect(shown.tokens[side].map(({ text }) => text).join('')).toBe(shownText(edition, unit, side));
      }
      expect(shown.links).toEqual(data.links);
    }
  });

  test('names a lit word as it is shown', () => {
    const unit = unitsOf(edition).find(({ id }) => id === 's12');
    if (!unit) throw new Error('There is no s12.');
    const index = annotateShown(edition, unit).tokens.target.findIndex(({ text }) => text.startsWith('Amazon'));
    expect(litWord(edition, { unitId: 's12', side: 'target', index })?.word.text).toBe('Amazon’s');
  });
});
