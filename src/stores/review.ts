import { type Card, cardKeyOf, type Grade } from '#core/vocabulary/card.ts';
import { invertChange, type VocabularyChange } from '#core/vocabulary/change.ts';
import { type Item, isAsked, type Status } from '#core/vocabulary/item.ts';
import { changeMany } from '#core/vocabulary/item-edit.ts';
import { isLeech } from '#core/vocabulary/leech.ts';
import type { Question } from '#core/vocabulary/review-queue.ts';
import { answer } from '#core/vocabulary/scheduler.ts';
import { now } from '#platform/clock.ts';
import { queueNow } from './review-queue.ts';
import { changeSession, remember, sessionNow, type Told, useReview } from './review-session.ts';
import { setReviewSettings, useReviewSettings } from './review-settings.ts';
import { changeVocabulary, useVocabulary } from './vocabulary.ts';

/** Goes on to what is asked next. */
function goOn(): void {
  const queue = queueNow();
  changeSession({ queue, question: queue.next, phase: queue.next ? 'question' : 'over' });
}

export function beginSession(): void {
  const queue = queueNow();
  const phase = queue.next ? 'question' : 'over';
  useReview.setState({
    session: { phase, question: queue.next, queue, deeds: [], told: null, isKnowing: false },
  });
}

export function showAnswer(): void {
  if (sessionNow()?.phase === 'question') changeSession({ phase: 'answer' });
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

/**
 * Makes a change, and nothing else can be done meanwhile. Where another window was faster, that is told and the next card
 * shows.
 * @returns null for that
 */
async function storeInSession(
  change: VocabularyChange,
  deeds = sessionNow()?.deeds ?? [],
): Promise<'stored' | 'kept-in-memory' | null> {
  const session = sessionNow();
  changeSession({ phase: 'storing', deeds, told: null });
  try {
    const outcome = await changeVocabulary(change);
    if (outcome !== 'conflict') return outcome;
  } catch (error) {
    // A bug of ours must not hold the card fast.
    useReview.setState({ session });
    throw error;
  }
  changeSession({ told: { kind: 'changed-elsewhere' } });
  goOn();
  return null;
}

/** Stores what was done about the question, and goes on when that is done. */
async function store(
  question: Question,
  made: VocabularyChange,
  grade: Grade | null,
  told: Told | null,
): Promise<void> {
  const outcome = await storeInSession(made);
  if (!outcome) return;
  remember({ question, change: made, grade });
  changeSession({ told });
  if (outcome === 'kept-in-memory' && sessionNow()?.isKnowing === false) changeSession({ phase: 'unstored' });
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
  await store(question, changeMany([question.item], { status }, now()), null, null);
}

/** Goes on although the browser stores nothing. */
export function goOnUnstored(): void {
  changeSession({ isKnowing: true });
  goOn();
}

/** Asks nothing by ear any more, where nothing can be heard. */
export function leaveOutListening(): void {
  setReviewSettings({ kinds: useReviewSettings.getState().kinds.filter((kind) => kind !== 'listen') });
  goOn();
}

/** A question as it stands now: what was taken back may have been edited in another window meanwhile. */
function asItStands({ item, kind }: Question): Question {
  const { vocabulary } = useVocabulary.getState();
  const card = vocabulary?.cards.get(cardKeyOf({ item: item.id, kind })) ?? null;
  return { item: vocabulary?.items.get(item.id) ?? item, kind, card };
}

/** Takes back what was done last, and shows that card with its answer again. */
export async function undoDeed(): Promise<void> {
  const { phase, question, deeds = [] } = sessionNow() ?? {};
  const last = deeds.at(-1);
  if (!last || !phase || phase === 'storing') return;
  const outcome = await storeInSession(invertChange(last.change), deeds.slice(0, -1));
  if (!outcome) return;
  if (last.question) {
    changeSession({ queue: queueNow(), question: asItStands(last.question), phase: 'answer' });
  } else changeSession({ queue: queueNow(), question: question ?? null, phase });
}

/** Ends the sitting early: what was done is shown; where nothing was, the start. */
export function leaveSession(): void {
  const session = sessionNow();
  if (!session || session.phase === 'storing') return;
  if (session.phase === 'over' || session.deeds.length === 0) useReview.setState({ session: null });
  else changeSession({ queue: queueNow(), question: null, phase: 'over', told: null });
}

/** What came of a sitting has been seen when its page is left; one that is going on goes on when she comes back. */
export function leavePage(): void {
  if (sessionNow()?.phase === 'over') useReview.setState({ session: null });
}

export const dismissTold = (): void => changeSession({ told: null });

/** What is asked must be as it was when it was chosen: another window may have answered, edited or removed it. */
useVocabulary.subscribe(({ vocabulary }) => {
  const { phase, question } = sessionNow() ?? {};
  if (!vocabulary || !question || (phase !== 'question' && phase !== 'answer')) return;
  const { item, card } = asItStands(question);
  const isStillAsked = vocabulary.items.has(item.id) && isAsked(item);
  if (isStillAsked && card?.lastReview === question.card?.lastReview) {
    if (item !== question.item || card !== question.card) changeSession({ question: { ...question, item, card } });
    return;
  }
  changeSession({ told: { kind: 'changed-elsewhere' } });
  goOn();
});
