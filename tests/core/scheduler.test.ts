import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Card, GRADES, type Grade, type Review } from '#core/vocabulary/card.ts';
import { answer, previews, replay } from '#core/vocabulary/scheduler.ts';

const MINUTE = 60 * 1000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const KEY = { item: 'wort', kind: 'recognise' } as const;
/** The moment with which ts-fsrs's own tests begin. */
const START = Date.UTC(2022, 11, 29, 12, 30);

/** Answers one after the other, each when it is due unless it is said how many days later. */
function answerAll(grades: readonly Grade[], days?: readonly number[]): readonly Card[] {
  const cards: Card[] = [];
  let at = START;
  for (const [index, grade] of grades.entries()) {
    const last = cards.at(-1) ?? null;
    at = days ? at + (days[index] ?? 0) * DAY : (last?.due ?? at);
    cards.push(answer(last, KEY, grade, at, 0.9).card);
  }
  return cards;
}

/** github.com/open-spaced-repetition/ts-fsrs, packages/fsrs/__tests__/FSRS-6.test.ts, and fsrs-rs, from which it has them. */
describe('the vectors of ts-fsrs hold', () => {
  test('for the intervals of a history with a lapse', () => {
    const cards = answerAll([3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3]);
    expect(cards.map(({ interval }) => interval)).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
  });

  test('for what is remembered after a history', () => {
    const card = answerAll([1, 3, 3, 3, 3, 3], [0, 0, 1, 3, 8, 21]).at(-1);
    expect(card?.stability).toBeCloseTo(53.62691, 4);
    expect(card?.difficulty).toBeCloseTo(6.3574867, 4);
  });

  test.each<[Grade, Partial<Card>, number]>([
    [1, { stability: 0.212, difficulty: 6.4133, interval: 0, lapses: 0, state: 'learning' }, MINUTE],
    [2, { stability: 1.2931, difficulty: 5.11217071, interval: 0, lapses: 0, state: 'learning' }, 6 * MINUTE],
    [3, { stability: 2.3065, difficulty: 2.11810397, interval: 0, lapses: 0, state: 'learning' }, 10 * MINUTE],
    [4, { stability: 8.2956, difficulty: 1, interval: 8, lapses: 0, state: 'review' }, 8 * DAY],
  ])('for a first answer of grade %i', (grade, expected, wait) => {
    const { card } = answer(null, KEY, grade, START, 0.9);
    expect(card).toMatchObject({ ...expected, reviews: 1, firstReview: START, lastReview: START, due: START + wait });
    expect(previews(null, START, 0.9)[grade]).toBe(wait);
  });
});

test('who wants to remember more is asked earlier', () => {
  const card = answerAll([3, 3]).at(-1) ?? null;
  const at = card?.due ?? 0;
  const waits = [0.7, 0.8, 0.9, 0.97].map((retention) => previews(card, at, retention)[3]);
  expect(waits).toEqual(waits.toSorted((one, other) => other - one));
  expect(new Set(waits).size).toBe(4);
});

test('a review says what was asked, when, and for which retention', () => {
  const first = answer(null, KEY, 3, START, 0.85);
  expect(first.review).toEqual({ ...KEY, at: START, grade: 3, state: 'new', retention: 0.85 });
  expect(answer(first.card, KEY, 1, START + DAY, 0.9).review.state).toBe('learning');
});

/** Seven in the evening in Greenwich is past noon in California. */
test.each([0, 5, 10, 16, 19, 23])('what is repeated within an afternoon counts as one day, also at %i h', (hour) => {
  const begin = Date.UTC(2026, 0, 1, hour, 55);
  const card = answer(answer(null, KEY, 3, begin, 0.9).card, KEY, 3, begin + 10 * MINUTE, 0.9).card;
  const usual = answer(answer(null, KEY, 3, START, 0.9).card, KEY, 3, START + 10 * MINUTE, 0.9).card;
  expect(card.stability).toBe(usual.stability);
});

test.each([10, 23, 24, 25, 35])('what is repeated on the next day, %i hours later, counts as the next day', (hours) => {
  const first = answer(null, KEY, 4, START, 0.9).card;
  const { stability } = answer(first, KEY, 3, START + hours * HOUR, 0.9).card;
  expect(stability).toBe(answer(first, KEY, 3, START + DAY, 0.9).card.stability);
});

test('where the clock was set back, a review comes after the one before it all the same', () => {
  const first = answer(null, KEY, 3, START, 0.9).card;
  const second = answer(first, KEY, 3, START - DAY, 0.9);
  expect(second.review.at).toBe(START + 1);
  expect(second.card.due).toBeGreaterThan(START);
});

/** Waits from a minute to three years, and now and then a clock that is set back. */
const wait = fc.oneof(
  fc.integer({ min: 0, max: HOUR }),
  fc.integer({ min: 0, max: 40 * DAY }),
  fc.integer({ min: -DAY, max: 1000 * DAY }),
);
const history = fc.array(
  fc.record({ grade: fc.constantFrom(...GRADES), wait, retention: fc.constantFrom(0.7, 0.85, 0.9, 0.97) }),
  { maxLength: 30 },
);

test('a card is what its reviews make of it, whatever was answered when', () => {
  fc.assert(
    fc.property(history, (answers) => {
      let card: Card | null = null;
      let at = START;
      const reviews: Review[] = [];
      for (const { grade, wait: later, retention } of answers) {
        at += later;
        const expected: number = previews(card, at, retention)[grade];
        const answered = answer(card, KEY, grade, at, retention);
        card = answered.card;
        expect(card.due - card.lastReview).toBe(expected);
        expect(card.due).toBeGreaterThan(card.lastReview);
        reviews.push(answered.review);
      }
      expect(reviews).toEqual(reviews.toSorted((one, other) => one.at - other.at));
      expect(replay(reviews)).toEqual(card);
    }),
    { numRuns: 2000 },
  );
}, 30_000);

test('what was pardoned is in no review, and kept', () => {
  const { review, card } = answer(null, KEY, 1, START, 0.9);
  expect(replay([review], 3)).toEqual({ ...card, pardonedLapses: 3 });
  expect(replay([])).toBeNull();
});
