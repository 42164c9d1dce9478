import { beforeEach, expect, test, vi } from 'vitest';
import { writeBackup } from '#core/vocabulary/backup.ts';
import { finish } from '#core/work.ts';
import { countReviews, useBackupReminder } from '#stores/backup-reminder.ts';
import { bringBack, carryOut, dismissBringBack, useBringBack } from '#stores/bring-back.ts';
import { useVocabulary } from '#stores/vocabulary.ts';
import { noun, vocabularyWith } from '../review-items.ts';

/** What stands for the store of the vocabulary, which is tried for itself. */
const world = vi.hoisted(() => ({ fault: null as Error | null, reviews: [] as number[] }));

vi.mock('#stores/vocabulary.ts', async () => {
  const { create } = await import('zustand');
  const { applyChange } = await import('#core/vocabulary/change.ts');
  type State = { vocabulary: ReturnType<typeof applyChange> | null };
  const useMocked = create<State>()(() => ({ vocabulary: null }));
  return {
    useVocabulary: useMocked,
    loadVocabulary: async () => {},
    numberOfReviews: async (from: number) => world.reviews.filter((at) => at >= from).length,
    readAllReviews: async () => [],
    changeVocabulary: async (change: Parameters<typeof applyChange>[1]) => {
      if (world.fault) throw world.fault;
      useMocked.setState(({ vocabulary }) => ({ vocabulary: vocabulary && applyChange(vocabulary, change) }));
      return 'stored';
    },
  };
});

const NOW = new Date(2026, 10, 23, 12).getTime();
const DAY = 24 * 60 * 60 * 1000;
const LANGUAGES = { source: 'de', target: 'en' };

const bring = (savedAt: number): Promise<void> => {
  const pieces = finish(writeBackup({ items: [noun({ id: 'a' })], cards: [], reviews: [] }, savedAt));
  return bringBack(new File([...pieces], 'words.json'), LANGUAGES);
};
const step = () => useBringBack.getState().step;

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  useVocabulary.setState({ vocabulary: vocabularyWith([]) });
  Object.assign(world, { fault: null, reviews: [] });
  dismissBringBack();
});

test('a fault of ours holds no file fast: it can be tried again', async () => {
  await bring(NOW);
  const planned = step();
  expect(planned).toMatchObject({ kind: 'planned', plan: { counts: { added: 1 } } });
  world.fault = new Error('a fault');
  await expect(carryOut()).rejects.toBe(world.fault);
  expect(step()).toEqual(planned);
  world.fault = null;
  await carryOut();
  expect(step()).toMatchObject({ kind: 'done', canTakeBack: true });
});

test.each([
  ['is still to come', NOW + 1e10],
  ['no clock shows', 1e300],
])('a backup of a time that %s doesn’t end all reminders', async (_, savedAt) => {
  await bring(savedAt);
  await carryOut();
  expect(step().kind).toBe('done');
  vi.setSystemTime(NOW + DAY);
  world.reviews = Array.from({ length: 100 }, (__, index) => NOW + index);
  await countReviews();
  expect(useBackupReminder.getState().reviews).toBe(100);
});
