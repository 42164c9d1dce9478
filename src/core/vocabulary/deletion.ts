import type { Review } from './card.ts';
import type { Vocabulary, VocabularyChange } from './change.ts';
import type { Item } from './item.ts';

/** All that was learnt of items goes: their cards and their reviews, which have to be read before. */
export function forgetting(
  items: readonly Item[],
  cards: Vocabulary['cards'],
  reviews: readonly Review[],
): Pick<VocabularyChange, 'cards' | 'reviews'> {
  const ids = new Set(items.map(({ id }) => id));
  const isTheirs = ({ item }: { readonly item: string }): boolean => ids.has(item);
  return {
    cards: [...cards.values()].filter(isTheirs).map((before) => ({ before, after: null })),
    reviews: reviews.filter(isTheirs).map((before) => ({ before, after: null })),
  };
}

/** Deletes items, their cards and their reviews. */
export const deleteItems = (
  items: readonly Item[],
  cards: Vocabulary['cards'],
  reviews: readonly Review[],
): VocabularyChange => ({
  items: items.map((before) => ({ before, after: null })),
  ...forgetting(items, cards, reviews),
});
