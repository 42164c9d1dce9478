import { create } from 'zustand';
import { type Card, cardKeyOf, type Grade } from '#core/vocabulary/card.ts';
import { invertChange, NO_CHANGE, type VocabularyChange } from '#core/vocabulary/change.ts';
import type { Item, Status } from '#core/vocabulary/item.ts';
import { isLeech, takeUp } from '#core/vocabulary/leech.ts';
import type { Question, ReviewQueue } from '#core/vocabulary/review-queue.ts';
import { answer } from '#core/vocabulary/scheduler.ts';
import { now } from '#platform/clock.ts';
import { queueNow } from './review-queue.ts';
import { setReviewSettings, useReviewSettings } from './review-settings.ts';
import { changeVocabulary, useVocabulary } from './vocabulary.ts';

/** Something that was done in a session, and can be undone in it. */
interface Deed {
  readonly question: Question;
  readonly change: VocabularyChange;
  /** The grade that was given; null where the item was put away instead. */
  readonly grade: Grade | null;
}

/** What a learner has to be told between two cards. */
export type Told =
  /** Another window has answered what was asked here, or changed it. */
  | { readonly kind: 'changed-elsewhere' }
  /** What was forgotten too often rests from now on. */
  | { readonly kind: 'leech'; readonly item: Item; readonly card: Card };

/** One sitting, from the first card to the last. */
export interface Session {
  /** `unstored`: the browser stores nothing; she is asked whether to go on. */
  readonly phase: 'question' | 'answer' | 'storing' | 'unstored' | 'over';
  /** What is asked; what was asked last while it is being stored. */
  readonly question: Question | null;
  readonly queue: ReviewQueue;
  readonly deeds: readonly Deed[];
  readonly told: Told | null;
  /** Whether she goes on knowing that nothing is stored. */
  readonly isKnowing: boolean;
}

interface ReviewState {
  /** null while there is none. */
  readonly session: Session | null;
}

/** In memory: what is answered is in the database, what is to be asked follows from it. */
export const useReview = create<ReviewState>()(() => ({ session: null }));

const sessionNow = (): Session | null => useReview.getState().session;

const change = (part: Partial<Session>): void =>
  useReview.setState(({ session }) => ({ session: session && { ...session, ...part } }));

/** Goes on to what is asked next. */
function goOn(): void {
  const queue = queueNow();
  change({ queue, question: queue.next, phase: queue.next ? 'question' : 'over' });
}

export function beginSession(): void {
  const queue = queueNow();
  const phase = queue.next ? 'question' : 'over';
  useReview.setState({
    session: { phase, question: queue.next, queue, deeds: [], told: null, isKnowing: false },
  });
}

export function showAnswer(): void {
  if (sessionNow()?.phase === 'question') change({ phase: 'answer' });
}

const learnt = (item: Item): Item => (item.status === 'new' ? { ...item, status: 'learning' } : item);

/** What an answer changes, all at once: the review, its card, and an item that was new. */
function changeOf(question: Question, grade: Grade): { readonly change: VocabularyChange; readonly card: Card } {
  const { item, kind, card } = question;
  const { retention } = useReviewSettings.getState();
  const answered = answer(card, { item: item.id, kind }, grade, now(), retention);
  const after = learnt(item);
  return {
    card: answered.card,
    change: {
      items: after === item ? [] : [{ before: item, after }],
      cards: [{ before: card, after: answered.card }],
      reviews: [{ before: null, after: answered.review }],
    },
  };
}

/** Stores what was done about the question, and goes on when that is done. */
async function store(
  question: Question,
  made: VocabularyChange,
  grade: Grade | null,
  told: Told | null,
): Promise<void> {
  const { phase } = sessionNow() ?? {};
  change({ phase: 'storing', told: null });
  const outcome = await changeVocabulary(made).catch((error: unknown) => {
    // A bug of ours must not hold the card fast.
    if (phase) change({ phase });
    throw error;
  });
  if (outcome === 'conflict') {
    change({ told: { kind: 'changed-elsewhere' } });
    goOn();
    return;
  }
  useReview.setState(({ session }) => ({
    session: session && { ...session, deeds: [...session.deeds, { question, change: made, grade }], told },
  }));
  if (outcome === 'kept-in-memory' && sessionNow()?.isKnowing === false) change({ phase: 'unstored' });
  else goOn();
}

/** Grades the answer that is shown: it is stored before the next card shows. */
export async function giveGrade(grade: Grade): Promise<void> {
  const { phase, question } = sessionNow() ?? {};
  if (phase !== 'answer' || !question) return;
  const { card, change: made } = changeOf(question, grade);
  const isNewLeech = isLeech(card) && !(question.card && isLeech(question.card));
  await store(question, made, grade, isNewLeech ? { kind: 'leech', item: learnt(question.item), card } : null);
}

/** Puts an item away, known or not worth learning, without an answer. */
export async function putAway(status: Extract<Status, 'known' | 'ignored'>): Promise<void> {
  const { phase, question } = sessionNow() ?? {};
  if ((phase !== 'question' && phase !== 'answer') || !question) return;
  const after = { ...question.item, status, changedAt: now() };
  await store(question, { ...NO_CHANGE, items: [{ before: question.item, after }] }, null, null);
}

/** Goes on although the browser stores nothing. */
export function goOnUnstored(): void {
  change({ isKnowing: true });
  goOn();
}

/** Asks nothing by ear any more, where nothing can be heard. */
export function leaveOutListening(): void {
  setReviewSettings({ kinds: useReviewSettings.getState().kinds.filter((kind) => kind !== 'listen') });
  goOn();
}

/** Takes back what was done last, and shows that card with its answer again. */
export async function undoDeed(): Promise<void> {
  const { phase, deeds = [] } = sessionNow() ?? {};
  const last = deeds.at(-1);
  if (!last || phase === 'storing') return;
  change({ phase: 'storing', deeds: deeds.slice(0, -1), told: null });
  const outcome = await changeVocabulary(invertChange(last.change));
  if (outcome === 'conflict') {
    change({ told: { kind: 'changed-elsewhere' } });
    goOn();
    return;
  }
  // What she says of the item may have been edited since.
  const item = useVocabulary.getState().vocabulary?.items.get(last.question.item.id) ?? last.question.item;
  change({ queue: queueNow(), question: { ...last.question, item }, phase: 'answer' });
}

/** Ends the sitting early: what was done is shown; where nothing was, the start. */
export function leaveSession(): void {
  const session = sessionNow();
  if (!session || session.phase === 'storing') return;
  if (session.phase === 'over' || session.deeds.length === 0) useReview.setState({ session: null });
  else change({ queue: queueNow(), question: null, phase: 'over', told: null });
}

/** What came of a sitting has been seen when its page is left; one that is going on goes on when she comes back. */
export function leavePage(): void {
  if (sessionNow()?.phase === 'over') useReview.setState({ session: null });
}

/** Asks again for what rests, after so many lapses as before. @returns whether it is stored, or at least remembered */
export async function takeUpAgain(card: Card): Promise<void> {
  const outcome = await changeVocabulary({ ...NO_CHANGE, cards: [{ before: card, after: takeUp(card) }] });
  const { told } = sessionNow() ?? {};
  if (outcome === 'conflict') change({ told: { kind: 'changed-elsewhere' } });
  else if (told?.kind === 'leech') change({ told: null });
}

/** Puts away the item of a leech. */
export async function putLeechAway(item: Item, status: Extract<Status, 'known' | 'ignored'>): Promise<void> {
  const known = useVocabulary.getState().vocabulary?.items.get(item.id);
  if (!known) return;
  await changeVocabulary({ ...NO_CHANGE, items: [{ before: known, after: { ...known, status, changedAt: now() } }] });
  change({ told: null });
}

export const dismissTold = (): void => change({ told: null });

/** What is asked must be as it was when it was chosen: another window may have answered, edited or removed it. */
useVocabulary.subscribe(({ vocabulary }) => {
  const { phase, question } = sessionNow() ?? {};
  if (!vocabulary || !question || (phase !== 'question' && phase !== 'answer')) return;
  const item = vocabulary.items.get(question.item.id);
  const card = vocabulary.cards.get(cardKeyOf({ item: question.item.id, kind: question.kind })) ?? null;
  const isAsked = item && item.status !== 'known' && item.status !== 'ignored';
  if (isAsked && card?.lastReview === question.card?.lastReview) {
    if (item !== question.item || card !== question.card) change({ question: { ...question, item, card } });
    return;
  }
  change({ told: { kind: 'changed-elsewhere' } });
  goOn();
});
