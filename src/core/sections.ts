import type { Paragraph } from './edition.ts';

/** How many units a section has at the least; a paragraph is never divided. */
export const SECTION_UNITS = 50;

/** A stretch of a long text that is drawn at once. */
export interface Section {
  readonly paragraphs: readonly Paragraph[];
  readonly unitIds: ReadonlySet<string>;
  /** UTF-16 units of both sides together: how much room it will take. */
  readonly length: number;
}

const lengthOf = ({ units }: Paragraph): number =>
  units.reduce((length, { source, target }) => length + source.length + target.length, 0);

function makeSection(paragraphs: readonly Paragraph[]): Section {
  const unitIds = new Set(paragraphs.flatMap(({ units }) => units.map(({ id }) => id)));
  return { paragraphs, unitIds, length: paragraphs.reduce((length, paragraph) => length + lengthOf(paragraph), 0) };
}

const sectionsOfText = new WeakMap<readonly Paragraph[], readonly Section[]>();

/** A text in stretches of whole paragraphs; the same list every time. A short text is one. */
export function sectionsOf(paragraphs: readonly Paragraph[]): readonly Section[] {
  const known = sectionsOfText.get(paragraphs);
  if (known) return known;
  const sections: Section[] = [];
  let waiting: Paragraph[] = [];
  let unitCount = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    waiting.push(paragraph);
    unitCount += paragraph.units.length;
    if (unitCount < SECTION_UNITS && index < paragraphs.length - 1) continue;
    sections.push(makeSection(waiting));
    waiting = [];
    unitCount = 0;
  }
  sectionsOfText.set(paragraphs, sections);
  return sections;
}
