import { type Calendar, forMany } from './calendar.ts';
import { type Card, type CardKind, cardsByItem } from './card.ts';
import { kindsOf } from './card-kinds.ts';
import type { Vocabulary } from './change.ts';
import { type Item, isAsked } from './item.ts';
import { isLeech } from './leech.ts';

/** What may be asked. */
export interface QueueRules {
  /** How many cards may be asked for the first time on one day. */
  readonly newCardsADay: number;
  readonly kinds: readonly CardKind[];
  /** Whether the device has a voice for a language. */
  readonly canSpeak: (language: string) => boolean;
}

/** One question about an item; its card is null where it was never asked. */
export interface Question {
  readonly item: Item;
  readonly kind: CardKind;
  readonly card: Card | null;
}
type AskedBefore = Question & { readonly card: Card };

/** What there is to do today. */
export interface ReviewQueue {
  /** What is asked now; null where nothing is. */
  readonly next: Question | null;
  /** What is left of today: what was never asked, what is in its learning steps, what has come due. */
  readonly counts: { readonly new: number; readonly learning: number; readonly due: number };
  /** How many cards come tomorrow, and within seven days, that aren't left of today; of new ones as many as a day takes. */
  readonly coming: { readonly tomorrow: number; readonly week: number };
  /** When there is something to ask again, in milliseconds since 1970; null where there never will be. */
  readonly nextAt: number | null;
  /** What has been forgotten too often, and rests. */
  readonly resting: readonly AskedBefore[];
}

/** A learning step that comes so soon is asked now where nothing else is left, in milliseconds. */
const LEARN_AHEAD = 20 * 60 * 1000;
const WEEK = 7;

const isInSteps = ({ state }: Card): boolean => state !== 'review';

/** The day on which a card comes. Days are added to the day of its last review: hours would stumble over the clocks. */
export const dueDay = (card: Card, calendar: Calendar): number =>
  isInSteps(card) ? calendar.dayOf(card.due) : calendar.dayOf(card.lastReview) + card.interval;

/** What of a day has been done. */
interface Today {
  readonly day: number;
  /** The card of each item that was answered: no other one of the item is asked any more. */
  readonly answered: ReadonlyMap<string, Card>;
  readonly newDone: number;
  readonly dueDone: number;
}

function lookBack({ cards }: Vocabulary, calendar: Calendar, now: number): Today {
  const day = calendar.dayOf(now);
  const [begins, ends] = [calendar.startOf(day), calendar.startOf(day + 1)];
  // What was answered while the clock was wrong may lie days ahead: it is nothing of today.
  const today = [...cards.values()].filter(({ lastReview }) => lastReview >= begins && lastReview < ends);
  const newDone = today.filter(({ firstReview }) => firstReview >= begins).length;
  const inOrder = today.toSorted((one, other) => one.lastReview - other.lastReview);
  return { day, answered: new Map(inOrder.map((card) => [card.item, card])), newDone, dueDone: today.length - newDone };
}

/** What is equal in all else stands in the same order in every window. */
const byId = (one: Question, other: Question): number =>
  one.item.id < other.item.id ? -1 : Number(one.item.id > other.item.id);

/**
 * The most urgent first: what is most likely to be forgotten. FSRS's forgetting curve falls with the time since the last
 * review by the stability, so that this share says who is first. By lateness alone, what is known for years would come
 * before what was learnt yesterday.
 */
function byUrgency(questions: readonly AskedBefore[], now: number): readonly AskedBefore[] {
  const urgency = ({ card }: AskedBefore): number => (now - card.lastReview) / card.stability;
  return questions.toSorted((one, other) => urgency(other) - urgency(one) || byId(one, other));
}

/** What may be asked of an item at all: the kinds that were asked before, and the first that never was. */
function questionsOf(item: Item, cards: readonly Card[], rules: QueueRules) {
  const asked: AskedBefore[] = [];
  let fresh: Question | null = null;
  const kinds = isAsked(item) ? kindsOf(item, rules.canSpeak(item.languages.source)) : [];
  for (const kind of kinds) {
    if (!rules.kinds.includes(kind)) continue;
    const card = cards.find((each) => each.kind === kind);
    if (card) asked.push({ item, kind, card });
    else fresh ??= { item, kind, card: null };
  }
  return { asked, fresh };
}

/** What is asked of an item today. Of cards that are due, the one in its learning steps comes first, else the most urgent. */
function chooseToday(due: readonly AskedBefore[], answered: Card | undefined, now: number): AskedBefore | null {
  if (answered) return due.find(({ card }) => card === answered && isInSteps(card)) ?? null;
  return due.find(({ card }) => isInSteps(card)) ?? byUrgency(due, now)[0] ?? null;
}

/** A card that comes on another day than today. */
interface LaterCard {
  /** Of its item. */
  readonly id: string;
  readonly day: number;
}

/** All questions, each where it belongs: of an item one is asked a day, but for the learning steps of its one card. */
function sortOut(vocabulary: Vocabulary, calendar: Calendar, now: number, rules: QueueRules, today: Today) {
  const steps: AskedBefore[] = [];
  const due: AskedBefore[] = [];
  const fresh: Question[] = [];
  const resting: AskedBefore[] = [];
  const later: LaterCard[] = [];
  const freshLater: Question[] = [];
  // To look for each card by its own key would take most of the time.
  const cards = cardsByItem(vocabulary.cards.values());
  for (const item of vocabulary.items.values()) {
    const questions = questionsOf(item, cards.get(item.id) ?? [], rules);
    const awake: AskedBefore[] = [];
    for (const question of questions.asked) (isLeech(question.card) ? resting : awake).push(question);
    const isDue = ({ card }: AskedBefore): boolean => dueDay(card, calendar) <= today.day;
    const answered = today.answered.get(item.id);
    const chosen = chooseToday(awake.filter(isDue), answered, now);
    if (chosen) (isInSteps(chosen.card) ? steps : due).push(chosen);
    if (questions.fresh && !chosen && !answered) fresh.push(questions.fresh);
    else if (questions.fresh) freshLater.push(questions.fresh);
    for (const question of awake) {
      if (question === chosen) continue;
      later.push({ id: item.id, day: Math.max(dueDay(question.card, calendar), today.day + 1) });
    }
  }
  return { steps, due, fresh, resting, later, freshLater };
}

/** Whether a new card is next: they are spread evenly over the cards that are due. */
const isTurnOfNew = ({ newDone, dueDone }: Today, newLeft: number, dueLeft: number): boolean =>
  newLeft > 0 && (dueLeft === 0 || newDone * (dueDone + dueLeft) < dueDone * (newDone + newLeft));

/** How many cards come, of an item one a day; `nextDay` is the first on which any does, or infinite. */
function lookAhead(
  later: readonly LaterCard[],
  fresh: readonly Question[],
  today: number,
  { newCardsADay }: QueueRules,
) {
  const dueTomorrow = new Set(later.filter(({ day }) => day === today + 1).map(({ id }) => id));
  const freshTomorrow = fresh.filter(({ item }) => !dueTomorrow.has(item.id)).length;
  const tomorrow = dueTomorrow.size + Math.min(freshTomorrow, newCardsADay);
  const dueInWeek = later.filter(({ day }) => day <= today + WEEK).length;
  return {
    tomorrow,
    week: dueInWeek + Math.min(fresh.length, newCardsADay * WEEK),
    nextDay: later.reduce((first, { day }) => Math.min(first, day), tomorrow > 0 ? today + 1 : Infinity),
  };
}

/** What is to be asked at a moment, in milliseconds since 1970. It follows from the cards alone. */
export function fillQueue(vocabulary: Vocabulary, days: Calendar, now: number, rules: QueueRules): ReviewQueue {
  const calendar = forMany(days, now);
  const today = lookBack(vocabulary, calendar, now);
  const { steps, due, fresh, resting, later, freshLater } = sortOut(vocabulary, calendar, now, rules, today);
  const inOrder = fresh.toSorted((one, other) => one.item.savedAt - other.item.savedAt || byId(one, other));
  const news = inOrder.slice(0, Math.max(0, rules.newCardsADay - today.newDone));
  const reviews = byUrgency(due, now);
  const [step] = steps.toSorted((one, other) => one.card.due - other.card.due);
  const regular = isTurnOfNew(today, news.length, reviews.length) ? news[0] : reviews[0];
  const isStepDue = step !== undefined && step.card.due <= now + (regular ? 0 : LEARN_AHEAD);
  const newLater = [...inOrder.slice(news.length), ...freshLater];
  const { nextDay, ...coming } = lookAhead(later, newLater, today.day, rules);
  const nextAt = step?.card.due ?? (nextDay === Infinity ? null : calendar.startOf(nextDay));
  return {
    next: (isStepDue ? step : regular) ?? null,
    counts: { new: news.length, learning: steps.length, due: reviews.length },
    coming,
    nextAt,
    resting,
  };
}
