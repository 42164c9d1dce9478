import type { Card } from '#core/vocabulary/card.ts';
import { deleteItems } from '#core/vocabulary/deletion.ts';
import type { Item } from '#core/vocabulary/item.ts';
import {
  type CommonChange,
  changeMany,
  editItem,
  type OwnWords,
  startOver,
  takeUpCards,
} from '#core/vocabulary/item-edit.ts';
import { now } from '#platform/clock.ts';
import { readReviewsOf, useVocabulary } from './vocabulary.ts';
import { type Deed, doChange } from './vocabulary-undo.ts';

// What a learner does with what she has saved, each of it to be undone as a whole.

/** @returns whether it is done; it isn't where another window has changed one of the words meanwhile */
const isDone = async (deed: () => Deed | Promise<Deed>): Promise<boolean> => (await doChange(deed)) !== 'conflict';

/** As it is now; undefined where it is gone. */
export const findWord = (id: string): Item | undefined => useVocabulary.getState().vocabulary?.items.get(id);

const cardsNow = () => useVocabulary.getState().vocabulary?.cards ?? new Map<string, Card>();
const reviewsNow = (items: readonly Item[]) => readReviewsOf(items.map(({ id }) => id));

/** @returns as isDone */
export const editWord = (item: Item, asked: OwnWords): Promise<boolean> =>
  isDone(() => ({ kind: 'edited', count: 1, change: editItem(item, asked, now()) }));

export function changeWords(items: readonly Item[], asked: CommonChange): Promise<boolean> {
  const hasTags = asked.tagsToAdd.length + asked.tagsToRemove.length > 0;
  const kind = hasTags ? (asked.status === null ? 'tags' : 'edited') : 'status';
  return isDone(() => {
    const change = changeMany(items, asked, now());
    return { kind, count: change.items.length, change };
  });
}

export const takeUpAgain = (resting: readonly Card[]): Promise<boolean> =>
  isDone(() => ({ kind: 'edited', count: 1, change: takeUpCards(resting) }));

export const deleteWords = (items: readonly Item[]): Promise<boolean> =>
  isDone(async () => {
    const reviews = await reviewsNow(items);
    return { kind: 'removed', count: items.length, change: deleteItems(items, cardsNow(), reviews) };
  });

/** Makes them new again, as if they had just been saved. */
export const startWordsOver = (items: readonly Item[]): Promise<boolean> =>
  isDone(async () => {
    const reviews = await reviewsNow(items);
    return { kind: 'reset', count: items.length, change: startOver(items, cardsNow(), reviews, now()) };
  });
