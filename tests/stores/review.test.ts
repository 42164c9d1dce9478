import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Card, cardKeyOf, type Review, reviewKeyOf } from '#core/vocabulary/card.ts';
import type { VocabularyChange } from '#core/vocabulary/change.ts';
import type { Item } from '#core/vocabulary/item.ts';
import { replay } from '#core/vocabulary/scheduler.ts';
import {
  beginSession,
  dismissTold,
  giveGrade,
  goOnUnstored,
  leaveSession,
  putAway,
  showAnswer,
  undoDeed,
} from '#stores/review.ts';
import { putLeechAway, takeUpAgain } from '#stores/review-leeches.ts';
import { useReview } from '#stores/review-session.ts';
import { setReviewSettings, useReviewSettings } from '#stores/review-settings.ts';
import { useVocabulary } from '#stores/vocabulary.ts';
import { noun, verb, vocabularyWith } from '../review-items.ts';

/** What stands for the store of the vocabulary, which is tried for itself. */
const world = vi.hoisted(() => ({
  outcome: 'stored' as 'stored' | 'kept-in-memory' | 'conflict',
  gate: null as Promise<void> | null,
  fault: null as Error | null,
  changes: [] as VocabularyChange[],
}));

vi.mock('#stores/vocabulary.ts', async () => {
  const { create } = await import('zustand');
  const { applyChange } = await import('#core/vocabulary/change.ts');
  type State = { vocabulary: ReturnType<typeof applyChange> | null };
  const useMocked = create<State>()(() => ({ vocabulary: null }));
  return {
    useVocabulary: useMocked,
    changeVocabulary: async (change: VocabularyChange) => {
      await world.gate;
      if (world.fault) throw world.fault;
      const { outcome } = world;
      if (outcome === 'conflict') return outcome;
      world.changes.push(change);
      useMocked.setState(({ vocabulary }) => ({ vocabulary: vocabulary && applyChange(vocabulary, change) }));
      return outcome;
    },
  };
});

const NOON = new Date(2026, 10, 23, 12).getTime();
const DAY = 24 * 60 * 60 * 1000;

const words = (...ids: readonly string[]): readonly Item[] => ids.map((id, savedAt) => verb({ id, savedAt }));

function begin(items: readonly Item[], cards: readonly Card[] = []): void {
  useVocabulary.setState({ vocabulary: vocabularyWith(items, cards) });
  beginSession();
}

const session = () => {
  const now = useReview.getState().session;
  if (!now) throw new Error('There is no session.');
  return now;
};
const vocabulary = () => useVocabulary.getState().vocabulary ?? vocabularyWith([]);
const asked = (): string | undefined => session().question?.item.id;
const answerWith = (grade: 1 | 2 | 3 | 4): Promise<void> => {
  showAnswer();
  return giveGrade(grade);
};

/** A card that is due and has been forgotten so often. */
const due = (item: string, lapses = 0): Card => ({
  item,
  kind: 'recognise',
  state: 'review',
  due: NOON - DAY,
  stability: 5,
  difficulty: 5,
  interval: 5,
  step: 0,
  reviews: 9,
  lapses,
  pardonedLapses: 0,
  firstReview: NOON - 40 * DAY,
  lastReview: NOON - 6 * DAY,
});

beforeEach(() => {
  vi.useFakeTimers({ now: NOON, toFake: ['Date'] });
  Object.assign(world, { outcome: 'stored', gate: null, fault: null, changes: [] });
  useReview.setState({ session: null });
  useReviewSettings.setState(useReviewSettings.getInitialState());
});

describe('a grade', () => {
  test('is stored, whole, before the next card shows', async () => {
    let open = () => {};
    world.gate = new Promise((resolve) => {
      open = resolve;
    });
    begin(words('a', 'b'));
    const given = answerWith(3);
    expect(session()).toMatchObject({ phase: 'storing', question: { item: { id: 'a' } } });
    await giveGrade(4);
    open();
    await given;
    expect(session().phase).toBe('question');
    expect(asked()).toBe('b');
    expect(world.changes).toHaveLength(1);
    const [change] = world.changes;
    expect(change?.items).toMatchObject([{ before: { status: 'new' }, after: { status: 'learning', changedAt: 0 } }]);
    expect(change?.cards).toMatchObject([{ before: null, after: { item: 'a', reviews: 1 } }]);
    expect(change?.reviews).toMatchObject([{ before: null, after: { item: 'a', grade: 3, state: 'new', at: NOON } }]);
  });

  test('counts only once the answer is shown, and is made for the retention that is wanted', async () => {
    begin(words('a'));
    await giveGrade(3);
    expect(world.changes).toEqual([]);
    setReviewSettings({ retention: 0.8 });
    await answerWith(4);
    expect(world.changes[0]?.reviews[0]?.after?.retention).toBe(0.8);
  });

  test('that another window was faster with is told of, and the queue is made anew', async () => {
    begin(words('a', 'b'));
    world.outcome = 'conflict';
    useVocabulary.setState({ vocabulary: vocabularyWith(words('b')) });
    expect(session().told).toEqual({ kind: 'changed-elsewhere' });
    expect(asked()).toBe('b');
    dismissTold();
    await answerWith(3);
    expect(session()).toMatchObject({ told: { kind: 'changed-elsewhere' }, deeds: [] });
  });

  test('that the browser won’t store isn’t lost; she goes on knowingly or not at all', async () => {
    begin(words('a', 'b', 'c'));
    world.outcome = 'kept-in-memory';
    await answerWith(4);
    expect(session()).toMatchObject({ phase: 'unstored', deeds: [{ grade: 4 }] });
    goOnUnstored();
    expect(asked()).toBe('b');
    await answerWith(4);
    expect(asked()).toBe('c');
    leaveSession();
    expect(session().phase).toBe('over');
  });
});

test('the last answers can be taken back, one after the other, to the last trace', async () => {
  const before = vocabularyWith([...words('a', 'b'), noun({ id: 'c' })], [due('b')]);
  useVocabulary.setState({ vocabulary: before });
  beginSession();
  await answerWith(1);
  await answerWith(4);
  await putAway('known');
  expect(session().deeds).toHaveLength(3);
  const shown: (string | undefined)[] = [];
  for (let left = 3; left > 0; left -= 1) {
    await undoDeed();
    shown.push(asked());
    expect(session().phase).toBe('answer');
  }
  expect(shown).toHaveLength(3);
  expect(shown.at(-1)).toBe('b');
  expect(vocabulary()).toEqual(before);
  const reviews = new Map<string, Review>();
  for (const { before: old, after } of world.changes.flatMap(({ reviews: steps }) => steps)) {
    if (old) reviews.delete(reviewKeyOf(old));
    if (after) reviews.set(reviewKeyOf(after), after);
  }
  expect(reviews.size).toBe(0);
  await undoDeed();
  expect(session().deeds).toEqual([]);
});

test('what is taken back is shown as it has been edited meanwhile', async () => {
  begin([verb({ id: 'a', status: 'learning' })], [due('a')]);
  await answerWith(4);
  const { vocabulary: known } = useVocabulary.getState();
  const edited = verb({ ...known?.items.get('a'), ownMeaning: 'to give' });
  useVocabulary.setState({ vocabulary: known && { ...known, items: new Map([...known.items, ['a', edited]]) } });
  await undoDeed();
  expect(session()).toMatchObject({ phase: 'answer', question: { item: { ownMeaning: 'to give' } } });
});

test('a fault of ours holds no card fast: all is as it was before', async () => {
  const fault = new Error('a fault');
  begin(words('a', 'b'), [due('a', 7)]);
  await answerWith(1);
  showAnswer();
  const before = session();
  const { told } = before;
  if (told?.kind !== 'leech') throw new Error('There is no leech.');
  world.fault = fault;
  await expect(giveGrade(3)).rejects.toBe(fault);
  expect(session()).toEqual(before);
  await expect(putAway('known')).rejects.toBe(fault);
  expect(session()).toEqual(before);
  await expect(undoDeed()).rejects.toBe(fault);
  expect(session()).toEqual(before);
  await expect(takeUpAgain(told.card)).rejects.toBe(fault);
  await expect(putLeechAway(told.item, 'known')).rejects.toBe(fault);
  expect(session().phase).toBe('answer');
  world.fault = null;
  await giveGrade(3);
  await undoDeed();
  expect(session()).toMatchObject({ phase: 'answer', question: before.question, deeds: before.deeds });
});

test('a sitting is over when nothing is left, and its cards are what its reviews make', async () => {
  begin(words('a', 'b'));
  const reviews: Review[] = [];
  for (let round = 0; session().phase !== 'over' && round < 20; round += 1) {
    await answerWith(round === 0 ? 1 : 3);
    vi.setSystemTime(NOON + (round + 1) * 60_000);
    const after = world.changes.at(-1)?.reviews[0]?.after;
    if (after) reviews.push(after);
  }
  expect(session()).toMatchObject({ phase: 'over', question: null });
  for (const card of vocabulary().cards.values()) {
    expect(replay(reviews.filter((review) => cardKeyOf(review) === cardKeyOf(card)))).toEqual(card);
  }
});

describe('what another window does', () => {
  test('to the card that is asked makes way for the next', () => {
    begin(words('a', 'b'));
    useVocabulary.setState({ vocabulary: vocabularyWith(words('a', 'b'), [{ ...due('a'), lastReview: NOON }]) });
    expect(session().told).toEqual({ kind: 'changed-elsewhere' });
    expect(asked()).toBe('b');
  });

  test('to the words about it shows at once', () => {
    begin(words('a', 'b'));
    showAnswer();
    const edited = verb({ id: 'a', ownMeaning: 'to give' });
    useVocabulary.setState({ vocabulary: vocabularyWith([edited, ...words('b')]) });
    expect(session()).toMatchObject({ phase: 'answer', told: null, question: { item: { ownMeaning: 'to give' } } });
  });

  test('to another card disturbs nothing', () => {
    begin(words('a', 'b'));
    useVocabulary.setState({ vocabulary: vocabularyWith(words('a')) });
    expect(session()).toMatchObject({ told: null, question: { item: { id: 'a' } } });
  });
});

describe('what is forgotten for the eighth time', () => {
  const fail = async () => {
    begin(words('a'), [due('a', 7)]);
    await answerWith(1);
    expect(session().told).toMatchObject({ kind: 'leech', item: { id: 'a' }, card: { lapses: 8 } });
    expect(session().question?.card).toBeUndefined();
  };

  test('rests', async () => {
    await fail();
    expect(session().queue.resting).toHaveLength(1);
    dismissTold();
    expect(session().told).toBeNull();
  });

  test('can be taken up again', async () => {
    await fail();
    const { told } = session();
    if (told?.kind === 'leech') await takeUpAgain(told.card);
    expect(vocabulary().cards.get('a recognise')?.pardonedLapses).toBe(8);
    expect(session().told).toBeNull();
  });

  test('can be put away', async () => {
    await fail();
    const { told } = session();
    if (told?.kind === 'leech') await putLeechAway(told.item, 'ignored');
    expect(vocabulary().items.get('a')).toMatchObject({ status: 'ignored', changedAt: NOON });
    expect(session()).toMatchObject({ phase: 'over', told: null });
  });

  test('is as it was when all of that is undone', async () => {
    await fail();
    const { told } = session();
    if (told?.kind === 'leech') await takeUpAgain(told.card);
    await undoDeed();
    expect(vocabulary().cards.get('a recognise')?.pardonedLapses).toBe(0);
    expect(session().phase).toBe('over');
    await undoDeed();
    expect(vocabulary().cards.get('a recognise')).toEqual(due('a', 7));
    expect(session()).toMatchObject({ phase: 'answer', question: { item: { id: 'a' } } });
  });
});

test('who leaves sees what was done, and the start where nothing was', async () => {
  begin(words('a', 'b'));
  leaveSession();
  expect(useReview.getState().session).toBeNull();
  begin(words('a', 'b'));
  await answerWith(4);
  leaveSession();
  expect(session()).toMatchObject({ phase: 'over', question: null, queue: { next: { item: { id: 'b' } } } });
  leaveSession();
  expect(useReview.getState().session).toBeNull();
});
