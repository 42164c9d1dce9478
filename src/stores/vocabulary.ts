import { create } from 'zustand';
import { takeTurns } from '#core/turns.ts';
import { cardKeyOf, type Review, reviewKeyOf } from '#core/vocabulary/card.ts';
import {
  applyChange,
  composeChanges,
  fitsOnto,
  isNoChange,
  NO_CHANGE,
  rebaseChange,
  sizeOf,
  type Vocabulary,
  type VocabularyChange,
} from '#core/vocabulary/change.ts';
import type { DatabaseFailure } from '#platform/database-connection.ts';
import { askToPersist } from '#platform/persistence.ts';
import { openVocabularyDatabase } from '#platform/vocabulary-database.ts';
import { openChannel } from '#platform/window-channel.ts';
import { askDatabase, tellFailure } from './database.ts';
import { notify } from './notices.ts';

export type ChangeOutcome = 'stored' | 'kept-in-memory' | 'conflict';

interface VocabularyState {
  /** null while it is being read. */
  readonly vocabulary: Vocabulary | null;
  /** What the database wouldn't take: it is tried again with the next change, and gone when the page is left. */
  readonly passing: VocabularyChange;
}

const EMPTY: Vocabulary = { items: new Map(), cards: new Map() };

/** What a learner has saved: in IndexedDB or, where the browser keeps nothing, in memory. */
export const useVocabulary = create<VocabularyState>()(() => ({ vocabulary: null, passing: NO_CHANGE }));

const database = openVocabularyDatabase(askDatabase);
const channel = openChannel<VocabularyChange | 'read-anew'>('vocabulary', hearChange);

/** Of so many records the other windows are told, of more to read anew: copying them would hold up the page. */
const MOST_TOLD = 1000;

let reading: Promise<void> | null = null;
/** Whether it could be read: else all there is was made in this visit. */
let isRead = false;
/** Whether another window has changed something while it was being read. */
let isStale = false;

function hearChange(change: VocabularyChange | 'read-anew'): void {
  isStale = true;
  const { vocabulary } = useVocabulary.getState();
  // What doesn't fit comes late, after a change of the same here, or on top of one that isn't stored.
  if (change === 'read-anew' || (vocabulary && !fitsOnto(change, vocabulary))) reading &&= readVocabulary();
  else if (vocabulary) useVocabulary.setState({ vocabulary: applyChange(vocabulary, change) });
}

/** What is stored of the answers that what isn't stored yet concerns. */
function readPassing(): ReturnType<typeof database.readReviewsOf> {
  const concerned = useVocabulary.getState().passing.reviews.flatMap(({ before, after }) => before ?? after ?? []);
  if (concerned.length === 0) return Promise.resolve({ ok: true, value: { read: [], putAside: 0 } });
  return database.readReviewsOf([...new Set(concerned.map(({ item }) => item))]);
}

/** Goes on with what has been made in this visit. */
function goOnUnread(failure: DatabaseFailure): void {
  tellFailure(failure);
  useVocabulary.setState(({ vocabulary }) => ({ vocabulary: vocabulary ?? EMPTY }));
  // What is there may be read the next time.
  reading = null;
}

async function readVocabulary(): Promise<void> {
  isStale = false;
  const read = await database.readVocabulary();
  const reviews = await readPassing();
  if (isStale) return readVocabulary();
  if (!read.ok) return goOnUnread(read.error);
  if (!reviews.ok) return goOnUnread(reviews.error);
  isRead = true;
  const { items, cards, putAside } = read.value;
  if (putAside > 0) notify('library-set-aside');
  const kept: Vocabulary = {
    items: new Map(items.map((item) => [item.id, item])),
    cards: new Map(cards.map((card) => [cardKeyOf(card), card])),
  };
  useVocabulary.setState((state) => {
    const passing = rebaseChange(state.passing, kept, reviews.value.read);
    return { vocabulary: applyChange(kept, passing), passing };
  });
}

/** Reads what is kept, once; then it is held up to date. */
export function loadVocabulary(): Promise<void> {
  reading ??= readVocabulary();
  return reading;
}

const inTurn = takeTurns();

/**
 * Makes a change, after those that are still being made: in one transaction, then in memory and in the other windows.
 * Where the browser won't store it, it holds until the page is left, and the reader is told.
 * @returns `conflict` where another window has changed one of its records: then nothing is done but read anew
 */
export const changeVocabulary = (change: VocabularyChange): Promise<ChangeOutcome> => inTurn(() => make(change));

async function make(change: VocabularyChange): Promise<ChangeOutcome> {
  await loadVocabulary();
  const { vocabulary, passing } = useVocabulary.getState();
  const whole = composeChanges(passing, change);
  const written = await database.apply(whole);
  if (written.ok && written.value.putAside > 0) notify('library-set-aside');
  if (written.ok && !written.value.isDone) {
    reading = readVocabulary();
    await reading;
    return 'conflict';
  }
  useVocabulary.setState((state) => ({
    vocabulary: applyChange(state.vocabulary ?? EMPTY, change),
    passing: written.ok ? NO_CHANGE : whole,
  }));
  if (!written.ok) {
    tellFailure(written.error);
    return 'kept-in-memory';
  }
  if (vocabulary?.items.size === 0 && !isNoChange(whole)) void askToPersist();
  channel.tell(sizeOf(whole) > MOST_TOLD ? 'read-anew' : whole);
  return 'stored';
}

const byTime = (one: Review, other: Review): number => one.at - other.at;

/** What came of reading answers, with those that the database wouldn't take; in time order. */
function allReviews(
  read: Awaited<ReturnType<typeof database.readReviews>>,
  isAsked: (review: Review) => boolean,
): readonly Review[] {
  if (!read.ok) tellFailure(read.error);
  if (read.ok && read.value.putAside > 0) notify('library-set-aside');
  const { reviews } = useVocabulary.getState().passing;
  const gone = new Set(reviews.flatMap(({ before }) => (before ? [reviewKeyOf(before)] : [])));
  const kept = (read.ok ? read.value.read : []).filter((review) => !gone.has(reviewKeyOf(review)));
  return [...kept, ...reviews.flatMap(({ after }) => (after && isAsked(after) ? [after] : []))].sort(byTime);
}

/** The learner's answers at or after a time, in its order. */
export const readReviews = async (from: number): Promise<readonly Review[]> =>
  allReviews(await database.readReviews(from), ({ at }) => at >= from);

/** How many answers the learner has given at or after a time: there may be too many to read them for that. */
export async function numberOfReviews(from: number): Promise<number> {
  const counted = await database.countReviews(from);
  if (!counted.ok) tellFailure(counted.error);
  const { reviews } = useVocabulary.getState().passing;
  const isCounted = (review: Review | null): number => (review && review.at >= from ? 1 : 0);
  const passing = reviews.reduce((sum, { before, after }) => sum + isCounted(after) - isCounted(before), 0);
  return counted.ok ? counted.value + passing : Math.max(0, passing);
}

/** All of the learner's answers; null, and she is told why, where some are there that can't be read now. */
export async function readAllReviews(): Promise<readonly Review[] | null> {
  const read = await database.readReviews(0);
  if (!read.ok && isRead) {
    notify(`library-${read.error}`);
    return null;
  }
  return allReviews(read, () => true);
}

function isOneOf(items: readonly string[]): (review: Review) => boolean {
  const ids = new Set(items);
  return ({ item }) => ids.has(item);
}

/** The learner's answers about some items, in time order. */
export const readReviewsOf = async (items: readonly string[]): Promise<readonly Review[]> =>
  allReviews(await database.readReviewsOf(items), isOneOf(items));
