import type { Edition, Unit } from '#core/edition.ts';
import { sectionsOf } from '#core/sections.ts';
import { edition } from './article.ts';

/** The article so many times in a row: its sentences are numbered on, its glossary serves all. */
export function longArticle(times: number): Edition {
  let count = 0;
  const number = (unit: Unit): Unit => {
    count += 1;
    return { ...unit, id: `s${count}` };
  };
  const paragraphs = Array.from({ length: times }, (_, copy) =>
    edition.paragraphs.map(({ id, units }) => ({ id: `${id}-${copy + 1}`, units: units.map(number) })),
  );
  return { ...edition, paragraphs: paragraphs.flat() };
}

/** The last unit of each section but the last. */
export const lastOfSections = ({ paragraphs }: Edition): readonly string[] =>
  sectionsOf(paragraphs)
    .slice(0, -1)
    .flatMap((section) => section.paragraphs.at(-1)?.units.at(-1)?.id ?? []);
