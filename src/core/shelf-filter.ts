import { SIDES } from './edition.ts';
import { type FoldedQuery, foldQuery } from './fold.ts';
import type { ShelfItem } from './library.ts';

/**
 * The texts in whose titles, that of the text or of its translation, every word stands that was typed, or its beginning or
 * any other part of it. They keep their order.
 */
export function filterShelf(items: readonly ShelfItem[], query: string): readonly ShelfItem[] {
  const words = query.trim().split(/\s+/u);
  const folded = new Map<string, readonly (FoldedQuery | null)[]>();
  const wordsIn = (language: string): readonly (FoldedQuery | null)[] => {
    const known = folded.get(language) ?? words.map((word) => foldQuery(word, language));
    folded.set(language, known);
    return known;
  };
  const holds = ({ title, languages }: ShelfItem, index: number): boolean =>
    SIDES.some((side) => wordsIn(languages[side])[index]?.isIn(title[side]) ?? true);
  return items.filter((item) => words.every((_, index) => holds(item, index)));
}
