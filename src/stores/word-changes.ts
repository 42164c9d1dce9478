import type { Card } from '#core/vocabulary/card.ts';
import { isNoChange, type VocabularyChange } from '#core/vocabulary/change.ts';
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
async function change(kind: Deed['kind'], count: number, made: VocabularyChange): Promise<boolean> {
  // What changes nothing leaves what can be undone as it was.
  return isNoChange(made) || (await doChange({ kind, count }, made)) !== 'conflict';
}

/** As it is now; undefined where it is gone. */
export const findWord = (id: string): Item | undefined => useVocabulary.getState().vocabulary?.items.get(id);

const cardsNow = () => useVocabulary.getState().vocabulary?.cards ?? new Map<string, Card>();

/** @returns as change */
export const editWord = (item: Item, asked: OwnWords): Promise<boolean> =>
  change('edited', 1, editItem(item, asked, now()));

export function changeWords(items: readonly Item[], asked: CommonChange): Promise<boolean> {
  const hasTags = asked.tagsToAdd.length + asked.tagsToRemove.length > 0;
  const kind = hasTags ? (asked.status === null ? 'tags' : 'edited') : 'status';
  const made = changeMany(items, asked, now());
  return change(kind, made.items.length, made);
}

export const takeUpAgain = (resting: readonly Card[]): Promise<boolean> => change('edited', 1, takeUpCards(resting));

export async function deleteWords(items: readonly Item[]): Promise<void> {
  const reviews = await readReviewsOf(items.map(({ id }) => id));
  await change('removed', items.length, deleteItems(items, cardsNow(), reviews));
}

/** Makes them new again, as if they had just been saved. */
export async function startWordsOver(items: readonly Item[]): Promise<void> {
  const reviews = await readReviewsOf(items.map(({ id }) => id));
  await change('reset', items.length, startOver(items, cardsNow(), reviews, now()));
}
