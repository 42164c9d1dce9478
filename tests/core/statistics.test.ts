import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Calendar } from '#core/vocabulary/calendar.ts';
import { CARD_KINDS, type Card, type Review } from '#core/vocabulary/card.ts';
import { earliestReview, type Known, statisticsOf } from '#core/vocabulary/statistics.ts';
import { finish } from '#core/work.ts';
import { DAY, NOON, savedCard, savedItem, savedReview, vocabularyOf } from '../saved-words.ts';

const FOUR = 4 * 60 * 60 * 1000;
/** Days that begin at four. */
const calendar: Calendar = {
  dayOf: (moment) => Math.floor((moment - FOUR) / DAY),
  startOf: (day) => day * DAY + FOUR,
};
const TODAY = calendar.dayOf(NOON);
const items = [
  savedItem({ status: 'learning', savedAt: NOON - 50 * DAY }),
  savedItem({ id: 'neu', savedAt: NOON - 50 * DAY }),
  savedItem({ id: 'bekannt', status: 'known', context: null }),
  savedItem({ id: 'egal', status: 'ignored', context: null }),
];

const statistics = (known: Partial<Known>) =>
  finish(
    statisticsOf(
      { vocabulary: vocabularyOf(items), reviews: [], readOnDay: () => false, kinds: CARD_KINDS, ...known },
      NOON,
      calendar,
    ),
  );
const forecast = (cards: readonly Card[], kinds: Known['kinds'] = CARD_KINDS) => {
  const { overdue, days } = statistics({ vocabulary: vocabularyOf(items, cards), kinds }).forecast;
  return { overdue, days: days.filter(({ count }) => count > 0).map(({ day, count }) => [day - TODAY, count]) };
};

test('words are counted by their status', () => {
  expect(statistics({}).statuses).toEqual({ new: 1, learning: 1, known: 1, ignored: 1 });
});

describe('the forecast', () => {
  test('has thirty days, today first', () => {
    const { days } = statistics({}).forecast;
    expect(days.map(({ day }) => day - TODAY)).toEqual(Array.from({ length: 30 }, (_, index) => index));
  });

  test.each<[what: string, due: number, expected: ReturnType<typeof forecast>]>([
    ['before today is overdue', calendar.startOf(TODAY) - 1, { overdue: 1, days: [] }],
    ['since this morning is due today', calendar.startOf(TODAY), { overdue: 0, days: [[0, 1]] }],
    ['in the small hours is due today', calendar.startOf(TODAY + 1) - 1, { overdue: 0, days: [[0, 1]] }],
    ['in 29 days is the last in sight', calendar.startOf(TODAY + 29), { overdue: 0, days: [[29, 1]] }],
    ['in 30 days is out of sight', calendar.startOf(TODAY + 30), { overdue: 0, days: [] }],
  ])('what is due %s', (_, due, expected) => {
    expect(forecast([savedCard({ state: 'relearning', due })])).toEqual(expected);
  });

  test('counts the days of an interval from the day of the last review, as the queue does', () => {
    const late = calendar.startOf(TODAY) - 1;
    expect(forecast([savedCard({ lastReview: late, interval: 3, due: late + 3 * DAY })])).toEqual({
      overdue: 0,
      days: [[2, 1]],
    });
  });

  test('leaves out what isn’t asked for, and what rests', () => {
    const cards = ['rendite', 'bekannt', 'egal', 'verloren'].map((item) => savedCard({ item }));
    expect(forecast(cards)).toEqual({ overdue: 0, days: [[0, 1]] });
    expect(forecast(cards, ['listen'])).toEqual({ overdue: 0, days: [] });
    expect(forecast([savedCard({ lapses: 8 })])).toEqual({ overdue: 0, days: [] });
    expect(forecast([savedCard({ lapses: 8, pardonedLapses: 1 })])).toEqual({ overdue: 0, days: [[0, 1]] });
  });
});

describe('retention', () => {
  const reviewed = (reviews: readonly Partial<Review>[]) => statistics({ reviews: reviews.map(savedReview) });

  test('is of what had been learnt: new cards and learning steps don’t count', () => {
    const states = ['new', 'learning', 'relearning', 'review'] as const;
    expect(reviewed(states.map((state) => ({ state, at: NOON }))).retention).toEqual({ remembered: 1, reviews: 1 });
  });

  test('counts hard, good and easy as remembered, again as forgotten', () => {
    const grades = [1, 2, 3, 4] as const;
    expect(reviewed(grades.map((grade) => ({ grade, at: NOON }))).retention).toEqual({ remembered: 3, reviews: 4 });
  });

  test('looks back thirty days, today among them, and week by week further', () => {
    const at = [0, 29, 30, 83, 84].map((days) => NOON - days * DAY);
    const { retention, weeks } = reviewed(at.map((each) => ({ at: each })));
    expect(retention.reviews).toBe(2);
    expect(weeks).toHaveLength(12);
    expect(weeks.map(({ reviews }) => reviews)).toEqual([1, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 1]);
    expect(weeks.at(-1)?.firstDay).toBe(TODAY - 6);
    expect(calendar.dayOf(earliestReview(NOON, calendar))).toBe(weeks[0]?.firstDay);
  });
});

test('a day has its reviews, of whatever kind, and whether something was read', () => {
  const reviews = [0, 0, 29, 30].map((days, index) =>
    savedReview({ at: NOON - days * DAY - index, state: 'new', grade: 1 }),
  );
  const { days } = statistics({ reviews, readOnDay: (day) => day === TODAY - 3 || day === TODAY - 40 });
  expect(days).toHaveLength(30);
  expect(days.at(-1)).toEqual({ day: TODAY, count: 2, hasRead: false });
  expect(days[0]).toEqual({ day: TODAY - 29, count: 1, hasRead: false });
  expect(days.filter(({ hasRead }) => hasRead).map(({ day }) => day)).toEqual([TODAY - 3]);
});

test('a day on which something was saved from a text is a day of reading; what was brought from elsewhere isn’t', () => {
  const saved = [
    savedItem({ savedAt: NOON - 2 * DAY }),
    savedItem({ id: 'fremd', savedAt: NOON - 4 * DAY, context: null }),
  ];
  const { days } = statistics({ vocabulary: vocabularyOf(saved) });
  expect(days.filter(({ hasRead }) => hasRead).map(({ day }) => day)).toEqual([TODAY - 2]);
});

test('every card and review in sight is counted once', () => {
  const dues = fc.array(fc.integer({ min: NOON - 60 * DAY, max: NOON + 29 * DAY }), { maxLength: 40 });
  fc.assert(
    fc.property(dues, (moments) => {
      const saved = moments.map((_, index) => savedItem({ id: `i${index}`, status: 'learning' }));
      const cards = moments.map((due, index) => savedCard({ item: `i${index}`, due, state: 'learning' }));
      const reviews = moments.map((moment) => savedReview({ at: NOON - Math.abs(moment - NOON) / 3 }));
      const known = { vocabulary: vocabularyOf(saved, cards), reviews };
      const { forecast: ahead, weeks, days } = statistics(known);
      const sum = (counts: readonly number[]) => counts.reduce((all, each) => all + each, 0);
      expect(ahead.overdue + sum(ahead.days.map(({ count }) => count))).toBe(moments.length);
      expect(sum(days.map(({ count }) => count))).toBe(moments.length);
      expect(sum(weeks.map(({ reviews: count }) => count))).toBe(moments.length);
    }),
    { numRuns: 50 },
  );
});
