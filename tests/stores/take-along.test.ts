import { beforeEach, expect, test, vi } from 'vitest';
import type { Review } from '#core/vocabulary/card.ts';
import { countReviews, useBackupReminder } from '#stores/backup-reminder.ts';
import { saveBackup, takeAlong, useTakeAlong } from '#stores/take-along.ts';
import { useVocabulary } from '#stores/vocabulary.ts';
import { noun, vocabularyWith } from '../review-items.ts';

/** What stands for the store of the vocabulary, which is tried for itself, and for the disk. */
const world = vi.hoisted(() => ({
  /** null where they can't be read. */
  reviews: [] as readonly Review[] | null,
  files: [] as { readonly name: string; readonly content: Blob }[],
}));

vi.mock('#stores/vocabulary.ts', async () => {
  const { create } = await import('zustand');
  return {
    useVocabulary: create(() => ({ vocabulary: null })),
    loadVocabulary: async () => {},
    numberOfReviews: async (from: number) => (world.reviews ?? []).filter(({ at }) => at >= from).length,
    readAllReviews: async () => world.reviews,
  };
});
vi.mock('#platform/save-file.ts', () => ({
  saveFile: (name: string, content: Blob) => world.files.push({ name, content }),
}));

const review = (at: number): Review => ({ item: 'a', kind: 'recall', at, grade: 3, state: 'new', retention: 0.9 });

beforeEach(async () => {
  localStorage.clear();
  vi.useFakeTimers({ now: 1000, toFake: ['Date'] });
  useVocabulary.setState({ vocabulary: vocabularyWith([noun({ id: 'a' })]) });
  Object.assign(world, { reviews: Array.from({ length: 120 }, (_, at) => review(at)), files: [] });
  await countReviews();
});

test('a backup isn’t noted before there is one: not while another file is being written', async () => {
  expect(useBackupReminder.getState().reviews).toBe(120);
  const other = takeAlong('csv', { interfaceLanguage: 'en', grammarOf: () => '' });
  expect(await saveBackup()).toBe(false);
  await other;
  expect(world.files).toHaveLength(1);
  await countReviews();
  expect(useBackupReminder.getState().reviews).toBe(120);
});

test('a backup isn’t made without the answers that can’t be read', async () => {
  world.reviews = null;
  expect(await saveBackup()).toBe(false);
  expect(world.files).toEqual([]);
  expect(useTakeAlong.getState().step).toEqual({ kind: 'idle' });
});

test('a backup holds everything, and nobody is reminded of it any more', async () => {
  expect(await saveBackup()).toBe(true);
  expect(world.files).toHaveLength(1);
  await countReviews();
  expect(useBackupReminder.getState().reviews).toBeNull();
});
