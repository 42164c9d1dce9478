import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Unit } from '#core/edition.ts';
import { type Review, reviewKeyOf } from '#core/vocabulary/card.ts';
import { NO_CHANGE, type VocabularyChange } from '#core/vocabulary/change.ts';
import type { Item } from '#core/vocabulary/item.ts';
import type { DatabaseFailure } from '#platform/database-connection.ts';
import type { VocabularyDatabase } from '#platform/vocabulary-database.ts';
import { useNotices } from '#stores/notices.ts';
import { smallEdition } from '../small-edition.ts';

/** What stands for the database and the other windows; both are tried in a browser too. */
const world = vi.hoisted(() => ({
  failure: null as DatabaseFailure | null,
  items: new Map<string, Item>(),
  reviews: [] as Review[],
  applied: [] as VocabularyChange[],
  told: [] as (VocabularyChange | 'read-anew')[],
  persists: 0,
  /** How many records can't be read when something is changed. */
  putAside: 0,
  tell: (_: VocabularyChange | 'read-anew') => {},
}));

vi.mock('#platform/persistence.ts', () => ({
  askToPersist: async () => {
    world.persists += 1;
  },
}));
vi.mock('#platform/database-connection.ts', () => ({ connectDatabase: () => {} }));
vi.mock('#platform/window-channel.ts', () => ({
  openChannel: (_: string, onMessage: (change: VocabularyChange | 'read-anew') => void) => {
    world.tell = onMessage;
    return { tell: (change: VocabularyChange | 'read-anew') => world.told.push(change) };
  },
}));
vi.mock('#platform/vocabulary-database.ts', () => ({
  openVocabularyDatabase: (): VocabularyDatabase => {
    const ask = async <Value>(work: () => Value) =>
      world.failure ? ({ ok: false, error: world.failure } as const) : ({ ok: true, value: work() } as const);
    return {
      readVocabulary: () => ask(() => ({ items: [...world.items.values()], cards: [], putAside: 0 })),
      readReviews: () => ask(() => ({ read: world.reviews, putAside: 0 })),
      countReviews: (from) => ask(() => world.reviews.filter(({ at }) => at >= from).length),
      readReviewsOf: () => ask(() => ({ read: world.reviews, putAside: 0 })),
      apply: (change) =>
        ask(() => {
          const holds = change.items.every(({ before, after }) => {
            const stored = world.items.get((before ?? after)?.id ?? '') ?? null;
            return JSON.stringify(stored) === JSON.stringify(before);
          });
          const written = (one: Review) => (other: Review) => reviewKeyOf(one) === reviewKeyOf(other);
          const reviewsHold = change.reviews.every(({ before, after }) => {
            const review = before ?? after;
            return !review || world.reviews.some(written(review)) === (before !== null);
          });
          if (!holds || !reviewsHold) return { isDone: false, putAside: world.putAside };
          for (const { before, after } of change.reviews) {
            if (before) world.reviews = world.reviews.filter((review) => !written(before)(review));
            if (after) world.reviews.push(after);
          }
          world.applied.push(change);
          for (const { before, after } of change.items) {
            if (before) world.items.delete(before.id);
            if (after) world.items.set(after.id, after);
          }
          return { isDone: true, putAside: world.putAside };
        }),
    };
  },
}));

const item = (id: string, changedAt = 0): Item => ({
  id,
  kind: 'word',
  languages: { source: 'de', target: 'en' },
  lemma: id,
  entry: null,
  sense: null,
  tags: [],
  status: 'new',
  context: null,
  savedAt: 0,
  changedAt,
});
const saving = (after: Item, before: Item | null = null): VocabularyChange => ({
  ...NO_CHANGE,
  items: [{ before, after }],
});

/** The stores as a page has them that has just been opened. */
async function openPage() {
  vi.resetModules();
  const { useNotices: notices } = await import('#stores/notices.ts');
  return {
    ...(await import('#stores/vocabulary.ts')),
    ...(await import('#stores/vocabulary-undo.ts')),
    ...(await import('#stores/saved-words.ts')),
    notices,
  };
}

beforeEach(() => {
  Object.assign(world, {
    failure: null,
    items: new Map(),
    reviews: [],
    applied: [],
    told: [],
    persists: 0,
    putAside: 0,
  });
  useNotices.setState({ notices: [] });
});

test('the first thing that is saved asks the browser to keep it; other windows are told of each', async () => {
  const page = await openPage();
  expect(await page.changeVocabulary(saving(item('a')))).toBe('stored');
  expect(await page.changeVocabulary(saving(item('b')))).toBe('stored');
  expect(world.persists).toBe(1);
  expect(world.told).toHaveLength(2);
  expect([...(page.useVocabulary.getState().vocabulary?.items.keys() ?? [])]).toEqual(['a', 'b']);
});

test('what another window saves is there at once', async () => {
  const page = await openPage();
  await page.loadVocabulary();
  world.tell(saving(item('a')));
  expect(page.useVocabulary.getState().vocabulary?.items.has('a')).toBe(true);
});

test('of what changes very much, other windows are told to read anew', async () => {
  const page = await openPage();
  const items = Array.from({ length: 1001 }, (_, at) => item(`${at}`));
  const step = (after: Item) => ({ before: null, after });
  await page.changeVocabulary({ ...NO_CHANGE, items: items.slice(1).map(step) });
  expect(world.told).toHaveLength(1);
  expect(world.told[0]).not.toBe('read-anew');
  await page.changeVocabulary({ ...NO_CHANGE, items: items.map((each) => step({ ...each, id: `${each.id}b` })) });
  expect(world.told[1]).toBe('read-anew');

  world.items.set('theirs', item('theirs'));
  world.tell('read-anew');
  await vi.waitFor(() => expect(page.useVocabulary.getState().vocabulary?.items.size).toBe(2002));
});

test('what another window tells late, of what has been changed here since, isn’t believed', async () => {
  const page = await openPage();
  await page.changeVocabulary(saving(item('a')));
  world.items.set('a', item('a', 3));
  expect(await page.changeVocabulary(saving(item('a', 5), item('a')))).toBe('conflict');
  await page.changeVocabulary(saving(item('a', 7), item('a', 3)));
  world.tell(saving(item('a', 3), item('a')));
  await page.loadVocabulary();
  expect(page.useVocabulary.getState().vocabulary?.items.get('a')?.changedAt).toBe(7);
});

test('where another window has changed the same, nothing is written, and it is shown as it is there', async () => {
  const page = await openPage();
  await page.changeVocabulary(saving(item('a')));
  world.items.set('a', item('a', 7));
  expect(await page.changeVocabulary(saving(item('a', 5), item('a')))).toBe('conflict');
  expect(page.useVocabulary.getState().vocabulary?.items.get('a')?.changedAt).toBe(7);
  expect(world.applied).toHaveLength(1);
});

test('changes made at one moment are made one after the other', async () => {
  const page = await openPage();
  const outcomes = await Promise.all([
    page.changeVocabulary(saving(item('a'))),
    page.changeVocabulary(saving(item('a', 5), item('a'))),
  ]);
  expect(outcomes).toEqual(['stored', 'stored']);
  expect(world.items.get('a')?.changedAt).toBe(5);
});

describe('what the browser won’t store', () => {
  test.each<DatabaseFailure>(['full', 'blocked'])(
    '%s: holds, is told once, and goes with the next change',
    async (failure) => {
      const page = await openPage();
      await page.loadVocabulary();
      world.failure = failure;
      expect(await page.changeVocabulary(saving(item('a')))).toBe('kept-in-memory');
      expect(await page.changeVocabulary(saving(item('a', 5), item('a')))).toBe('kept-in-memory');
      expect(page.notices.getState().notices).toEqual([`library-${failure}`]);
      expect(world.items.size).toBe(0);
      world.failure = null;
      expect(await page.changeVocabulary(saving(item('b')))).toBe('stored');
      expect([...world.items.values()].map(({ id, changedAt }) => [id, changedAt])).toEqual([
        ['a', 5],
        ['b', 0],
      ]);
    },
  );

  test('isn’t lost when another window has changed something meanwhile', async () => {
    const page = await openPage();
    await page.changeVocabulary(saving(item('a')));
    world.failure = 'full';
    await page.changeVocabulary(saving(item('a', 5), item('a')));
    world.failure = null;
    world.items.set('a', item('a', 7));
    expect(await page.changeVocabulary(saving(item('b')))).toBe('conflict');
    expect(page.useVocabulary.getState().vocabulary?.items.get('a')?.changedAt).toBe(5);
    expect(await page.changeVocabulary(saving(item('b')))).toBe('stored');
    expect(world.items.get('a')?.changedAt).toBe(5);
  });

  test('holds nothing up where another window has done the same to an answer', async () => {
    const page = await openPage();
    const review = (at: number): Review => ({ item: 'a', kind: 'recall', at, grade: 3, state: 'new', retention: 0.9 });
    world.reviews = [review(1)];
    await page.loadVocabulary();
    world.failure = 'full';
    const reviews = [
      { before: review(1), after: null },
      { before: null, after: review(2) },
    ];
    await page.changeVocabulary({ ...NO_CHANGE, reviews });
    world.failure = null;
    world.reviews = [review(2)];
    expect(await page.changeVocabulary(saving(item('b')))).toBe('conflict');
    expect(await page.changeVocabulary(saving(item('b')))).toBe('stored');
    expect(world.reviews).toEqual([review(2)]);
  });

  test('is among the answers that are read', async () => {
    const page = await openPage();
    const review: Review = { item: 'a', kind: 'recall', at: 5, grade: 3, state: 'new', retention: 0.9 };
    world.reviews = [{ ...review, at: 3 }];
    world.failure = 'full';
    await page.changeVocabulary({ ...NO_CHANGE, reviews: [{ before: null, after: review }] });
    world.failure = null;
    expect((await page.readReviews(0)).map(({ at }) => at)).toEqual([3, 5]);
    expect(await Promise.all([0, 4, 6].map(page.numberOfReviews))).toEqual([2, 1, 0]);
    expect((await page.readReviewsOf(['a'])).map(({ at }) => at)).toEqual([3, 5]);
  });
});

describe('what can’t be read', () => {
  test.each(['stored', 'conflict'])('is told of where a change comes upon it and is %s', async (outcome) => {
    const page = await openPage();
    await page.loadVocabulary();
    world.putAside = 1;
    if (outcome === 'conflict') world.items.set('a', item('a', 7));
    expect(await page.changeVocabulary(saving(item('a')))).toBe(outcome);
    expect(page.notices.getState().notices).toEqual(['library-set-aside']);
  });

  test('is read the next time, and what was saved meanwhile is kept', async () => {
    world.items.set('a', item('a'));
    const page = await openPage();
    world.failure = 'blocked';
    await page.changeVocabulary(saving(item('b')));
    expect([...(page.useVocabulary.getState().vocabulary?.items.keys() ?? [])]).toEqual(['b']);
    world.failure = null;
    await page.loadVocabulary();
    expect([...(page.useVocabulary.getState().vocabulary?.items.keys() ?? [])]).toEqual(['a', 'b']);
    expect(await page.changeVocabulary(saving(item('c')))).toBe('stored');
    expect([...world.items.keys()]).toEqual(['a', 'b', 'c']);
  });

  test('isn’t taken for all there is', async () => {
    const page = await openPage();
    await page.loadVocabulary();
    world.failure = 'newer';
    expect(await page.readAllReviews()).toBeNull();
    expect(page.notices.getState().notices).toEqual(['library-newer']);
  });

  test('is nothing where the browser keeps nothing: then all there is was made in this visit', async () => {
    const page = await openPage();
    world.failure = 'blocked';
    await page.loadVocabulary();
    expect(await page.readAllReviews()).toEqual([]);
  });
});

test('what is done twice in quick succession is done to what the first time leaves', async () => {
  const page = await openPage();
  const unit: Unit = { id: 's1', source: 'Ja.', target: 'Yes.', links: [], glosses: [] };
  const edition = smallEdition([[unit]]);
  const toggle = () => page.toggleSaved(edition, unit, { kind: 'sentence' });
  await Promise.all([toggle(), toggle()]);
  expect(world.items.size).toBe(0);
  expect(page.useUndo.getState()).toMatchObject({ last: { kind: 'removed' }, outcome: null });
  await toggle();
  const [id = ''] = world.items.keys();
  await Promise.all([page.setStatus(id, 'known'), page.setStatus(id, 'ignored'), page.joinSense(id, 'b')]);
  await page.joinSense(id, 'b');
  expect(world.items.get(id)).toMatchObject({ status: 'ignored', alsoIds: ['b'] });
  expect(page.useUndo.getState()).toMatchObject({ last: { kind: 'sense' }, outcome: null });
});

describe('undoing', () => {
  test('takes back what was done last, once', async () => {
    const page = await openPage();
    await page.doChange(() => ({ kind: 'saved', count: 1, change: saving(item('a')) }));
    expect(page.useUndo.getState().last).toMatchObject({ kind: 'saved', count: 1 });
    await page.undoLast();
    expect(world.items.size).toBe(0);
    expect(page.useUndo.getState()).toEqual({ last: null, outcome: 'undone' });
    await page.undoLast();
    expect(world.applied).toHaveLength(2);
  });

  test('waits for what is being done, and takes that back', async () => {
    const page = await openPage();
    const save = (id: string) => page.doChange(() => ({ kind: 'saved', count: 1, change: saving(item(id)) }));
    await save('a');
    await Promise.all([save('b'), page.undoLast()]);
    expect([...world.items.keys()]).toEqual(['a']);
    expect(page.useUndo.getState()).toEqual({ last: null, outcome: 'undone' });
  });

  test('leaves alone what another window has changed since, and says so', async () => {
    const page = await openPage();
    await page.doChange(() => ({ kind: 'saved', count: 1, change: saving(item('a')) }));
    world.items.set('a', item('a', 9));
    await page.undoLast();
    expect(world.items.get('a')?.changedAt).toBe(9);
    expect(page.useUndo.getState().outcome).toBe('conflict');
  });
});
