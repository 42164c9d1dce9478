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

/** By its first paragraph: of a text that is still on its way, what has come stays the same section. */
const sectionsMade = new WeakMap<Paragraph, Section>();

function makeSection(paragraphs: readonly Paragraph[]): Section {
  const [first] = paragraphs;
  const known = first && sectionsMade.get(first);
  const isSame = (one: readonly Paragraph[]) =>
    one.length === paragraphs.length && one.every((each, i) => each === paragraphs[i]);
  if (known && isSame(known.paragraphs)) return known;
  const unitIds = new Set(paragraphs.flatMap(({ units }) => units.map(({ id }) => id)));
  const length = paragraphs.reduce((sum, paragraph) => sum + lengthOf(paragraph), 0);
  const made = { paragraphs, unitIds, length };
  if (first) sectionsMade.set(first, made);
  return made;
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
