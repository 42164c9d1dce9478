import { isEqual } from '../equal.ts';
import { type Card, cardKeyOf, type Review, reviewKeyOf } from './card.ts';
import type { Item } from './item.ts';

/** A record before and after; null where there is none. */
export interface Step<Record> {
  readonly before: Record | null;
  readonly after: Record | null;
}

/** What one action changes: all of it or nothing. Its inverse undoes it. */
export interface VocabularyChange {
  readonly items: readonly Step<Item>[];
  readonly cards: readonly Step<Card>[];
  readonly reviews: readonly Step<Review>[];
}

export const NO_CHANGE: VocabularyChange = { items: [], cards: [], reviews: [] };

/** What a learner has saved, and how far she is with it. Reviews are read when they are asked for. */
export interface Vocabulary {
  /** By id. */
  readonly items: ReadonlyMap<string, Item>;
  /** By cardKeyOf. */
  readonly cards: ReadonlyMap<string, Card>;
}

const turn = <Record>({ before, after }: Step<Record>): Step<Record> => ({ before: after, after: before });

export const invertChange = ({ items, cards, reviews }: VocabularyChange): VocabularyChange => ({
  items: items.map(turn).toReversed(),
  cards: cards.map(turn).toReversed(),
  reviews: reviews.map(turn).toReversed(),
});

function withSteps<Record>(
  known: ReadonlyMap<string, Record>,
  steps: readonly Step<Record>[],
  keyOf: (record: Record) => string,
): ReadonlyMap<string, Record> {
  if (steps.length === 0) return known;
  const changed = new Map(known);
  for (const { before, after } of steps) {
    if (before) changed.delete(keyOf(before));
    if (after) changed.set(keyOf(after), after);
  }
  return changed;
}

export const applyChange = (vocabulary: Vocabulary, { items, cards }: VocabularyChange): Vocabulary => ({
  items: withSteps(vocabulary.items, items, ({ id }) => id),
  cards: withSteps(vocabulary.cards, cards, cardKeyOf),
});

/** How many records a change writes. */
export const sizeOf = ({ items, cards, reviews }: VocabularyChange): number =>
  items.length + cards.length + reviews.length;

/** Whether there is nothing to write. */
export const isNoChange = (change: VocabularyChange): boolean => sizeOf(change) === 0;

function composeSteps<Record>(
  first: readonly Step<Record>[],
  then: readonly Step<Record>[],
  keyOf: (record: Record) => string,
): readonly Step<Record>[] {
  const composed = new Map<string, Step<Record>>();
  for (const step of [...first, ...then]) {
    const record = step.before ?? step.after;
    if (!record) continue;
    const known = composed.get(keyOf(record));
    composed.set(keyOf(record), known ? { before: known.before, after: step.after } : step);
  }
  return [...composed.values()];
}

/** Two changes, the second made after the first, as one. */
export const composeChanges = (first: VocabularyChange, then: VocabularyChange): VocabularyChange => ({
  items: composeSteps(first.items, then.items, ({ id }) => id),
  cards: composeSteps(first.cards, then.cards, cardKeyOf),
  reviews: composeSteps(first.reviews, then.reviews, reviewKeyOf),
});

const rebaseSteps = <Record>(
  steps: readonly Step<Record>[],
  known: ReadonlyMap<string, Record>,
  keyOf: (record: Record) => string,
): readonly Step<Record>[] =>
  steps.map((step) => {
    const record = step.before ?? step.after;
    return record ? { before: known.get(keyOf(record)) ?? null, after: step.after } : step;
  });

/**
 * A change that isn't stored yet, made of what another window has stored meanwhile.
 * @param reviews what is stored of those that it concerns
 */
export const rebaseChange = (
  change: VocabularyChange,
  onto: Vocabulary,
  reviews: readonly Review[],
): VocabularyChange => ({
  items: rebaseSteps(change.items, onto.items, ({ id }) => id),
  cards: rebaseSteps(change.cards, onto.cards, cardKeyOf),
  reviews: rebaseSteps(change.reviews, new Map(reviews.map((review) => [reviewKeyOf(review), review])), reviewKeyOf),
});

const holds = <Record>(
  steps: readonly Step<Record>[],
  known: ReadonlyMap<string, Record>,
  keyOf: (record: Record) => string,
): boolean =>
  steps.every(({ before, after }) => {
    const record = before ?? after;
    return !record || isEqual(known.get(keyOf(record)) ?? null, before);
  });

/** Whether what a change changes is as it was before it. */
export const fitsOnto = ({ items, cards }: VocabularyChange, onto: Vocabulary): boolean =>
  holds(items, onto.items, ({ id }) => id) && holds(cards, onto.cards, cardKeyOf);
