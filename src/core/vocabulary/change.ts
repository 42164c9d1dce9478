import { type Card, cardKeyOf, type Review } from './card.ts';
import type { Item } from './item.ts';

/** A record before and after; null where there is none. */
interface Step<Record> {
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
