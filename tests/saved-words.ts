import type { Card, Review } from '#core/vocabulary/card.ts';
import { cardKeyOf } from '#core/vocabulary/card.ts';
import type { Vocabulary } from '#core/vocabulary/change.ts';
import type { Item } from '#core/vocabulary/item.ts';

export const DAY = 24 * 60 * 60 * 1000;
/** A Monday, at noon. */
export const NOON = Date.UTC(2026, 10, 23, 12);

/** A noun saved from a sentence, unless told otherwise. */
export const savedItem = (more: Partial<Item> = {}): Item => ({
  id: 'rendite',
  kind: 'word',
  languages: { source: 'de', target: 'en' },
  lemma: 'Rendite',
  entry: {
    id: 'rendite',
    lemma: 'Rendite',
    pos: 'NOUN',
    gender: 'Fem',
    plural: 'Renditen',
    meaning: { en: 'return, yield', de: 'Ertrag' },
  },
  sense: { en: 'return' },
  tags: [],
  status: 'new',
  context: {
    source: 'Die Rendite ist hoch.',
    target: 'The return is high.',
    words: [{ start: 4, end: 11 }],
    link: { source: [{ start: 4, end: 11 }], target: [{ start: 4, end: 10 }] },
    place: { edition: 'boerse', unit: 's4', title: { source: 'Börse', target: 'Stock exchange' } },
  },
  savedAt: NOON - DAY,
  changedAt: NOON - DAY,
  ...more,
});

export const savedCard = (more: Partial<Card> = {}): Card => ({
  item: 'rendite',
  kind: 'recognise',
  state: 'review',
  due: NOON,
  stability: 5,
  difficulty: 5,
  interval: 5,
  step: 0,
  reviews: 3,
  lapses: 0,
  pardonedLapses: 0,
  firstReview: NOON - 10 * DAY,
  lastReview: NOON - 5 * DAY,
  ...more,
});

export const savedReview = (more: Partial<Review> = {}): Review => ({
  item: 'rendite',
  kind: 'recognise',
  at: NOON - 5 * DAY,
  grade: 3,
  state: 'review',
  retention: 0.9,
  ...more,
});

export const vocabularyOf = (items: readonly Item[], cards: readonly Card[] = []): Vocabulary => ({
  items: new Map(items.map((item) => [item.id, item])),
  cards: new Map(cards.map((card) => [cardKeyOf(card), card])),
});
