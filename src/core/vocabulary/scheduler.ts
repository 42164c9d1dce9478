import { type CardInput, FSRS, type Grade as FsrsGrade, State } from 'ts-fsrs';
import { rememberRecent } from '../recent.ts';
import { DAY } from './calendar.ts';
import type { Card, CardKey, Grade, Review } from './card.ts';

/** What an answer makes: the card as it is from now on, and the record of the answer. */
export interface Answered {
  readonly card: Card;
  readonly review: Review;
}

/** A break of so many milliseconds has a night in it, as far as anybody can tell who doesn't ask for the time zone. */
const NIGHT = 6 * 60 * 60 * 1000;

/** Of FSRS-6 everything is as its authors give it; only what retention is wanted differs. */
const schedulers = rememberRecent<number, FSRS>(8);
const schedulerFor = (retention: number): FSRS =>
  schedulers.of(retention, () => new FSRS({ request_retention: retention }));

const STATES = { learning: State.Learning, review: State.Review, relearning: State.Relearning } as const;

const stateOf = (state: State): Card['state'] =>
  state === State.Review ? 'review' : state === State.Relearning ? 'relearning' : 'learning';

/**
 * The days that FSRS takes to lie between two moments. ts-fsrs counts dates in Greenwich, by which two answers of one
 * afternoon in California are a day apart, and local dates would make another card of the same reviews on a journey; a
 * card must be what its reviews make of it, anywhere.
 */
const daysBetween = (from: number, to: number): number =>
  to - from < NIGHT ? 0 : Math.max(1, Math.round((to - from) / DAY));

/** A card as ts-fsrs has it, whose last review lies as many of its days back as FSRS is to count. */
function toFsrs(card: Card | null, at: number): CardInput {
  return {
    due: card?.due ?? at,
    stability: card?.stability ?? 0,
    difficulty: card?.difficulty ?? 0,
    elapsed_days: 0,
    scheduled_days: card?.interval ?? 0,
    learning_steps: card?.step ?? 0,
    reps: card?.reviews ?? 0,
    lapses: card?.lapses ?? 0,
    state: card ? STATES[card.state] : State.New,
    ...(card && { last_review: at - daysBetween(card.lastReview, at) * DAY }),
  };
}

/** A clock may have been set back; reviews of a card come one after the other all the same. */
const timeAfter = (card: Card | null, at: number): number => (card ? Math.max(at, card.lastReview + 1) : at);

function schedule(card: Card | null, { item, kind }: CardKey, grade: Grade, at: number, retention: number): Card {
  const { card: next } = schedulerFor(retention).next(toFsrs(card, at), at, grade as FsrsGrade);
  return {
    item,
    kind,
    state: stateOf(next.state),
    due: next.due.getTime(),
    stability: next.stability,
    difficulty: next.difficulty,
    interval: next.scheduled_days,
    step: next.learning_steps,
    reviews: next.reps,
    lapses: next.lapses,
    pardonedLapses: card?.pardonedLapses ?? 0,
    firstReview: card?.firstReview ?? at,
    lastReview: at,
  };
}

/**
 * What an answer makes of a card.
 * @param card null for one that is asked for the first time
 * @param at when it was given, in milliseconds since 1970
 * @param retention the probability with which it is to be remembered when it is asked again
 */
export function answer(card: Card | null, key: CardKey, grade: Grade, at: number, retention: number): Answered {
  const time = timeAfter(card, at);
  const { item, kind } = key;
  return {
    card: schedule(card, key, grade, time, retention),
    review: { item, kind, at: time, grade, state: card?.state ?? 'new', retention },
  };
}

/** How long until it is asked again, in milliseconds, by the grade that would be given now. */
export function previews(card: Card | null, at: number, retention: number): Readonly<Record<Grade, number>> {
  const time = timeAfter(card, at);
  const next = schedulerFor(retention).repeat(toFsrs(card, time), time);
  const wait = (grade: Grade): number => next[grade as FsrsGrade].card.due.getTime() - time;
  return { 1: wait(1), 2: wait(2), 3: wait(3), 4: wait(4) };
}

/**
 * The card that its reviews make.
 * @param reviews of one card, in the order of their time
 * @param pardonedLapses what no review tells
 * @returns null where there are none
 */
export function replay(reviews: readonly Review[], pardonedLapses = 0): Card | null {
  let card: Card | null = null;
  for (const { item, kind, grade, at, retention } of reviews) {
    card = schedule(card, { item, kind }, grade, timeAfter(card, at), retention);
  }
  return card && { ...card, pardonedLapses };
}
