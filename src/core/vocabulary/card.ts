import * as v from 'valibot';
import { countSchema } from '../progress.ts';
import { itemIdSchema, timeSchema } from './item.ts';

/**
 * What is asked of an item: its meaning where it stands (recognise), the word for a meaning (recall), the word in a
 * spoken sentence (listen), the article of a noun (gender).
 */
export const CARD_KINDS = ['recognise', 'recall', 'listen', 'gender'] as const;
export type CardKind = (typeof CARD_KINDS)[number];

/** Again, hard, good, easy: as FSRS numbers them. */
export const GRADES = [1, 2, 3, 4] as const;
export type Grade = (typeof GRADES)[number];

const STATES = ['learning', 'review', 'relearning'] as const;

const cardKeyEntries = { item: itemIdSchema, kind: v.picklist(CARD_KINDS) } as const;

/** One question about an item, with what FSRS remembers of it. There is none before its first review. */
export const cardSchema = v.strictObject({
  ...cardKeyEntries,
  state: v.picklist(STATES),
  /** When it is to be asked next, in milliseconds since 1970. */
  due: timeSchema,
  /** In days: how long until the answer is remembered with a probability of 90 %. */
  stability: v.pipe(v.number(), v.minValue(0.001), v.maxValue(36500)),
  difficulty: v.pipe(v.number(), v.minValue(1), v.maxValue(10)),
  /** The interval it was last given, in days; 0 within a day. */
  interval: countSchema,
  /** The place in the learning steps. */
  step: countSchema,
  reviews: countSchema,
  /** How often it was forgotten after it had been learnt. */
  lapses: countSchema,
  /** The lapses there were when the learner took a leech up again; 0 where she never had to. */
  pardonedLapses: countSchema,
  firstReview: timeSchema,
  lastReview: timeSchema,
});
export type Card = v.InferOutput<typeof cardSchema>;
export type CardKey = Pick<Card, 'item' | 'kind'>;

/** One answer. Reviews are never changed: a card is what its reviews, one after the other, make of it. */
export const reviewSchema = v.strictObject({
  ...cardKeyEntries,
  at: timeSchema,
  grade: v.picklist(GRADES),
  /** The card's state before, for statistics. */
  state: v.picklist(['new', ...STATES]),
  /** The desired retention that the next interval was made for. */
  retention: v.pipe(v.number(), v.minValue(0.5), v.maxValue(0.999)),
});
export type Review = v.InferOutput<typeof reviewSchema>;

/** As a key of a map. */
export const cardKeyOf = ({ item, kind }: CardKey): string => `${item} ${kind}`;
/** As a key of a map; two answers to one question in one millisecond are the same. */
export const reviewKeyOf = ({ at, item, kind }: Pick<Review, 'at' | 'item' | 'kind'>): string =>
  `${at} ${item} ${kind}`;

/** The cards of each item, by its id. */
export function cardsByItem(cards: Iterable<Card>): ReadonlyMap<string, readonly Card[]> {
  const byItem = new Map<string, Card[]>();
  for (const card of cards) {
    const others = byItem.get(card.item);
    if (others) others.push(card);
    else byItem.set(card.item, [card]);
  }
  return byItem;
}
