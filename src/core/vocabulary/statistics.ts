import { forEach, WORDS, type Work } from '../work.ts';
import type { Calendar } from './calendar.ts';
import type { Card, CardKind, Review } from './card.ts';
import type { Vocabulary } from './change.ts';
import { type Item, isAsked, type Status } from './item.ts';
import { isLeech } from './leech.ts';
import { dueDay } from './review-queue.ts';

/** How far statistics look ahead and back. */
const DAYS_AHEAD = 30;
const DAYS_BACK = 30;
const WEEKS_BACK = 12;
const WEEK = 7;

/** A day by its number in the calendar, with how many of something there are. */
interface DayCount {
  readonly day: number;
  readonly count: number;
}

/** How many cards are to be asked, and when. */
export interface Forecast {
  /** Those that were due before today. */
  readonly overdue: number;
  /** Today first: what is due on each day, those of today that are due already among them. */
  readonly days: readonly DayCount[];
}

/**
 * Reviews of what had been learnt, and how many of them were remembered: true retention, as Anki names it. What was asked
 * again within its learning steps doesn't count.
 */
export interface Retention {
  readonly remembered: number;
  readonly reviews: number;
}

/** What there was on a day. */
export interface ActiveDay extends DayCount {
  /** Whether something was read. */
  readonly hasRead: boolean;
}

export interface Statistics {
  readonly statuses: Readonly<Record<Status, number>>;
  readonly forecast: Forecast;
  /** Of the last thirty days. */
  readonly retention: Retention;
  /** Of stretches of seven days, the last of which ends today; the oldest first. */
  readonly weeks: readonly (Retention & { readonly firstDay: number })[];
  /** How many reviews there were on each of the last thirty days, today last, and whether something was read. */
  readonly days: readonly ActiveDay[];
}

/** What statistics are made of. */
export interface Known {
  readonly vocabulary: Vocabulary;
  /** Those since earliestReview, at least. */
  readonly reviews: readonly Review[];
  /** Whether something was read on a day, as far as that was noted. */
  readonly readOnDay: (day: number) => boolean;
  /** The kinds of cards that are asked. */
  readonly kinds: readonly CardKind[];
}

function countStatuses(items: Iterable<Item>): Readonly<Record<Status, number>> {
  const counts = { new: 0, learning: 0, known: 0, ignored: 0 };
  for (const { status } of items) counts[status] += 1;
  return counts;
}

const daysFrom = (first: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => first + index);

function* forecastOf({ vocabulary, kinds }: Known, now: number, calendar: Calendar): Work<Forecast> {
  const { items, cards } = vocabulary;
  const today = calendar.dayOf(now);
  const counts = new Map<number, number>();
  let overdue = 0;
  const take = (card: Card): void => {
    const item = items.get(card.item);
    if (!item || !isAsked(item) || isLeech(card) || !kinds.includes(card.kind)) return;
    const day = dueDay(card, calendar);
    if (day < today) overdue += 1;
    else counts.set(day, (counts.get(day) ?? 0) + 1);
  };
  yield* forEach([...cards.values()], take, WORDS);
  return { overdue, days: daysFrom(today, DAYS_AHEAD).map((day) => ({ day, count: counts.get(day) ?? 0 })) };
}

/** The first moment of which statistics have something to say. */
export const earliestReview = (now: number, calendar: Calendar): number =>
  calendar.startOf(calendar.dayOf(now) + 1 - WEEKS_BACK * WEEK);

const NONE: Retention = { remembered: 0, reviews: 0 };

const together = (tallies: readonly (Retention | undefined)[]): Retention =>
  tallies.reduce<Retention>(
    (sum, tally = NONE) => ({ remembered: sum.remembered + tally.remembered, reviews: sum.reviews + tally.reviews }),
    NONE,
  );

/** What there is to say of the past. */
function* lookBack({ vocabulary, reviews, readOnDay }: Known, now: number, calendar: Calendar) {
  const today = calendar.dayOf(now);
  const reviewsOn = new Map<number, number>();
  const learntOn = new Map<number, Retention>();
  const take = ({ at, state, grade }: Review): void => {
    const day = calendar.dayOf(at);
    reviewsOn.set(day, (reviewsOn.get(day) ?? 0) + 1);
    if (state !== 'review') return;
    learntOn.set(day, together([learntOn.get(day), { remembered: grade === 1 ? 0 : 1, reviews: 1 }]));
  };
  yield* forEach(reviews, take, WORDS);
  // Whoever saves a word from a text is reading it.
  const savedOn = new Set<number>();
  const note = ({ context, savedAt }: Item): void => {
    if (context?.place) savedOn.add(calendar.dayOf(savedAt));
  };
  yield* forEach([...vocabulary.items.values()], note, WORDS);
  const within = (first: number, days: number): Retention =>
    together(daysFrom(first, days).map((day) => learntOn.get(day)));
  const firstWeek = today + 1 - WEEKS_BACK * WEEK;
  return {
    retention: within(today + 1 - DAYS_BACK, DAYS_BACK),
    weeks: Array.from({ length: WEEKS_BACK }, (_, index) => {
      const firstDay = firstWeek + index * WEEK;
      return { firstDay, ...within(firstDay, WEEK) };
    }),
    days: daysFrom(today + 1 - DAYS_BACK, DAYS_BACK).map((day) => ({
      day,
      count: reviewsOn.get(day) ?? 0,
      hasRead: savedOn.has(day) || readOnDay(day),
    })),
  };
}

export function* statisticsOf(known: Known, now: number, calendar: Calendar): Work<Statistics> {
  return {
    statuses: countStatuses(known.vocabulary.items.values()),
    forecast: yield* forecastOf(known, now, calendar),
    ...(yield* lookBack(known, now, calendar)),
  };
}
