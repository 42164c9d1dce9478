import { isEqual } from '../equal.ts';
import { forEach, type Work } from '../work.ts';
import type { Backup } from './backup.ts';
import { type Card, cardKeyOf, type Review, reviewKeyOf } from './card.ts';
import type { Step, Vocabulary, VocabularyChange } from './change.ts';
import { type Item, STATUSES } from './item.ts';
import type { Counts } from './merge-terms.ts';
import { replay } from './scheduler.ts';

export interface BackupPlan {
  readonly change: VocabularyChange;
  readonly counts: Counts;
  /** How many answers are there that weren't. */
  readonly reviews: number;
}

/** A card is replayed in as long as its reviews take; a hundred cards in some milliseconds. */
const CARDS = { few: 100, step: 20 } as const;
/** To compare two of a long entry takes a while. */
const ITEMS = { few: 200, step: 50 } as const;
const RECORDS = { few: 2000, step: 500 } as const;

/** A record as text that is the same in whatever order its fields are. */
const textOf = (record: unknown): string =>
  JSON.stringify(record, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );

/** Of two records of which neither is newer one counts, and the same whichever came first. */
const isGreater = (one: unknown, other: unknown): boolean => !isEqual(one, other) && textOf(one) > textOf(other);

/**
 * The newer of two states of an item. A first review makes a new item one that is being learnt, and that isn't a change
 * of the learner's.
 */
function newerOf(known: Item, theirs: Item): Item {
  const stage = ({ status }: Item): number => STATUSES.indexOf(status);
  const order = theirs.changedAt - known.changedAt || stage(theirs) - stage(known);
  return order > 0 || (order === 0 && isGreater(theirs, known)) ? theirs : known;
}

/** The reviews that two devices have together, by their keys, and those that the first one has not or has otherwise. */
function* uniteReviews(known: readonly Review[], theirs: readonly Review[]) {
  const united = new Map<string, Review>();
  // By key, for a file may have a review twice.
  const steps = new Map<string, Step<Review>>();
  yield* forEach(known, (review) => united.set(reviewKeyOf(review), review), RECORDS);
  yield* forEach(
    theirs,
    (after) => {
      const key = reviewKeyOf(after);
      const before = united.get(key) ?? null;
      if (before && !isGreater(after, before)) return;
      united.set(key, after);
      steps.set(key, { before: steps.has(key) ? (steps.get(key)?.before ?? null) : before, after });
    },
    RECORDS,
  );
  return { united: [...united.values()], steps: [...steps.values()] };
}

/** The items that a backup or its reviews change: each as it is from now on. */
function* mergeItems(
  { items: known }: Vocabulary,
  theirs: readonly Item[],
  united: readonly Review[],
  reviewSteps: VocabularyChange['reviews'],
): Work<readonly Step<Item>[]> {
  const latest = new Map<string, number>();
  yield* forEach(united, ({ item, at }) => latest.set(item, Math.max(latest.get(item) ?? 0, at)), RECORDS);
  const items = new Map<string, Item>();
  for (const { after } of reviewSteps) {
    const reviewed = after && known.get(after.item);
    if (reviewed) items.set(reviewed.id, reviewed);
  }
  const unite = (item: Item): void => {
    const other = items.get(item.id) ?? known.get(item.id);
    items.set(item.id, other ? newerOf(other, item) : item);
  };
  yield* forEach(theirs, unite, ITEMS);
  const steps: Step<Item>[] = [];
  const take = (item: Item): void => {
    const before = known.get(item.id) ?? null;
    const isBegun = item.status === 'new' && (latest.get(item.id) ?? -1) >= item.changedAt;
    const after: Item = isBegun ? { ...item, status: 'learning' } : item;
    if (!before || !isEqual(before, after)) steps.push({ before, after });
  };
  yield* forEach([...items.values()], take, ITEMS);
  return steps;
}

/**
 * What a backup changes in a vocabulary: of an item the newer state counts, every review that either side has is there,
 * and each card is what its reviews make of it. It doesn't matter in which order backups come, or how often. What has
 * been deleted since a backup was saved comes back with it.
 * @param reviews all that there are
 */
export function* mergeBackup(vocabulary: Vocabulary, reviews: readonly Review[], backup: Backup): Work<BackupPlan> {
  const { united, steps: reviewSteps } = yield* uniteReviews(reviews, backup.reviews);
  const items = yield* mergeItems(vocabulary, backup.items, united, reviewSteps);
  const ids = new Set([...vocabulary.items.keys(), ...backup.items.map(({ id }) => id)]);
  const cards = yield* mergeCards(vocabulary, backup, united, reviewSteps, ids);
  const added = items.filter(({ before }) => before === null).length;
  const changed = items.length - added;
  const theirs = new Set(backup.items.map(({ id }) => id)).size;
  return {
    change: { items, cards, reviews: reviewSteps },
    counts: { added, changed, known: Math.max(0, theirs - added - changed) },
    reviews: reviewSteps.filter(({ before }) => before === null).length,
  };
}

/**
 * The cards that are made anew: those of which reviews have come, and those of reviews that had none.
 * @param ids of all items from now on
 */
function* mergeCards(
  { cards }: Vocabulary,
  backup: Backup,
  united: readonly Review[],
  reviewSteps: VocabularyChange['reviews'],
  ids: ReadonlySet<string>,
): Work<VocabularyChange['cards']> {
  const pardoned = new Map<string, number>();
  for (const card of [...cards.values(), ...backup.cards]) {
    const key = cardKeyOf(card);
    pardoned.set(key, Math.max(pardoned.get(key) ?? 0, card.pardonedLapses));
  }
  const touched = new Set(reviewSteps.flatMap(({ after }) => (after ? [cardKeyOf(after)] : [])));
  const byCard = new Map<string, Review[]>();
  yield* forEach(
    united,
    (review) => {
      const key = cardKeyOf(review);
      const isMade = cards.has(key) && !touched.has(key);
      if (isMade || !ids.has(review.item)) return;
      const others = byCard.get(key);
      if (others) others.push(review);
      else byCard.set(key, [review]);
    },
    RECORDS,
  );
  const steps: Step<Card>[] = [];
  yield* forEach(
    [...new Set([...byCard.keys(), ...backup.cards.map(cardKeyOf)])],
    (key) => {
      const before = cards.get(key) ?? null;
      const answers = byCard.get(key)?.sort((one, other) => one.at - other.at);
      const made = answers ? replay(answers) : before;
      if (!made) return;
      const after = { ...made, pardonedLapses: Math.min(pardoned.get(key) ?? 0, made.lapses) };
      if (!before || !isEqual(before, after)) steps.push({ before, after });
    },
    CARDS,
  );
  return steps;
}
