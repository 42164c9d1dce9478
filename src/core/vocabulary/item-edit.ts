import { isEqual } from '../equal.ts';
import type { Card, Review } from './card.ts';
import type { Vocabulary, VocabularyChange } from './change.ts';
import { forgetting } from './deletion.ts';
import type { Item, Status } from './item.ts';
import { takeUp } from './leech.ts';
import { tidy } from './one-line.ts';

/** What a learner says of an item herself, and how well she knows it. */
export interface OwnWords {
  readonly ownMeaning: string;
  readonly remark: string;
  readonly tags: readonly string[];
  readonly status: Status;
}

/** Tags as they are kept: each once, none empty, as they were named. */
export const tidyTags = (tags: readonly string[]): readonly string[] =>
  [...new Set(tags.map(tidy))].filter((tag) => tag !== '');

/**
 * The time of a change, in milliseconds since 1970. A clock may have been set back: the newer state counts as newer all
 * the same.
 */
export const changeTime = (before: Item, now: number): number => Math.max(now, before.changedAt + 1);

/** Changes items one by one; those that stay as they are have no part in it. */
function changeItems(items: readonly Item[], now: number, after: (item: Item) => Item): VocabularyChange {
  const steps = items.flatMap((before) => {
    const changed = after(before);
    return isEqual(before, changed) ? [] : [{ before, after: { ...changed, changedAt: changeTime(before, now) } }];
  });
  return { items: steps, cards: [], reviews: [] };
}

/** What is changed of several items at once. */
export interface CommonChange {
  /** null where each keeps its own. */
  readonly status: Status | null;
  readonly tagsToAdd: readonly string[];
  readonly tagsToRemove: readonly string[];
}

export function changeMany(items: readonly Item[], asked: Partial<CommonChange>, now: number): VocabularyChange {
  const { status = null, tagsToAdd = [], tagsToRemove = [] } = asked;
  return changeItems(items, now, (item) => ({
    ...item,
    status: status ?? item.status,
    tags: tidyTags([...item.tags.filter((tag) => !tagsToRemove.includes(tag)), ...tagsToAdd]),
  }));
}

/** Writes what a learner says of an item herself, and how well she knows it; what is left empty goes. */
export function editItem(item: Item, { ownMeaning, remark, tags, status }: OwnWords, now: number): VocabularyChange {
  return changeItems([item], now, ({ ownMeaning: _, remark: __, ...others }) => {
    const meaning = tidy(ownMeaning);
    const said = remark.normalize('NFC').trim();
    return {
      ...others,
      ...(meaning === '' ? {} : { ownMeaning: meaning }),
      ...(said === '' ? {} : { remark: said }),
      tags: tidyTags(tags),
      status,
    };
  });
}

/** Notes that what would be saved under another id means what an item means, in other words. */
export const withSense = (item: Item, otherId: string, now: number): VocabularyChange =>
  changeItems([item], now, ({ alsoIds = [], ...others }) => ({
    ...others,
    alsoIds: [...new Set([...alsoIds, otherId])],
  }));

/** Takes up again the cards that rest: see leech.ts. */
export const takeUpCards = (resting: readonly Card[]): VocabularyChange => ({
  items: [],
  cards: resting.map((before) => ({ before, after: takeUp(before) })),
  reviews: [],
});

/** Makes items new again, as if they had just been saved; what the learner says of them stays. */
export const startOver = (
  items: readonly Item[],
  cards: Vocabulary['cards'],
  reviews: readonly Review[],
  now: number,
): VocabularyChange => ({
  ...changeMany(items, { status: 'new' }, now),
  ...forgetting(items, cards, reviews),
});
