import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { EditionSummary } from '#core/import-check.ts';
import type { KeptEdition } from '#core/library.ts';
import { mergeProgress, type Progress } from '#core/progress.ts';
import type { CheckedFile } from '#platform/import-file.ts';
import type { DatabaseFailure, LibraryDatabase } from '#platform/library-database.ts';
import { readLibraryMarks } from '#platform/library-marks.ts';
import { dismissImport, importFiles, keepFaulty, keepTaken, useImports } from '#stores/imports.ts';
import {
  fileOf,
  keepPending,
  loadLibrary,
  ownEditions,
  recordLast,
  recordProgress,
  useLibrary,
} from '#stores/library.ts';
import { useNotices } from '#stores/notices.ts';
import { deleteLeftOver, deleteRemoved, removeEdition, undoRemoval, useRemoval } from '#stores/removal.ts';

/** What stands for the database, the site and the check of a file; each is tried in a browser too. */
const world = vi.hoisted(() => ({
  failure: null as DatabaseFailure | null,
  editions: new Map<string, KeptEdition>(),
  files: new Map<string, ArrayBuffer>(),
  progress: new Map<string, Progress>(),
  shipped: ['zug'],
  problems: [] as { code: 'word-unlinked'; path: string }[],
  checks: 0,
}));

vi.mock('#platform/library-channel.ts', () => ({ openLibraryChannel: () => ({ tell: () => {} }) }));
vi.mock('#platform/persistence.ts', () => ({ askToPersist: async () => {} }));
vi.mock('#platform/library-files.ts', () => ({
  fetchCatalogue: async () => ({
    ok: true,
    value: { format: 1, editions: world.shipped.map((id) => ({ id, languages: {}, title: {} })) },
  }),
}));
vi.mock('#platform/import-file.ts', () => ({
  checkFile: async (file: File, _: unknown, signal: AbortSignal): Promise<CheckedFile> => {
    world.checks += 1;
    const content = await file.arrayBuffer();
    signal.throwIfAborted();
    const [id = ''] = new TextDecoder().decode(content).split(' ');
    const summary = { id, title: { source: id, target: id }, languages: { source: 'de', target: 'en' }, units: 2 };
    return {
      checked: { kind: 'readable', summary: summary satisfies EditionSummary, problems: world.problems },
      file: content,
    };
  },
}));
vi.mock('#platform/library-database.ts', () => ({
  openLibraryDatabase: (): LibraryDatabase => {
    const ask = async <Value>(work: () => Value) =>
      world.failure ? ({ ok: false, error: world.failure } as const) : ({ ok: true, value: work() } as const);
    return {
      readContents: () =>
        ask(() => ({ editions: [...world.editions.values()], progress: [...world.progress.values()], putAside: 0 })),
      readFile: (id) => ask(() => world.files.get(id) ?? null),
      keep: (edition, file) =>
        ask(() => {
          world.editions.set(edition.id, edition);
          if (file) world.files.set(edition.id, file);
        }),
      rename: (id, newId) =>
        ask(() => {
          for (const store of [world.editions, world.files, world.progress] as Map<string, object>[]) {
            const value = store.get(id);
            store.delete(id);
            if (value) store.set(newId, value instanceof ArrayBuffer ? value : { ...value, id: newId });
          }
        }),
      remove: (id) =>
        ask(() => [world.editions, world.files, world.progress].forEach((store) => void store.delete(id))),
      addProgress: (progress) =>
        ask(() => {
          const known = world.progress.get(progress.id);
          world.progress.set(progress.id, known ? mergeProgress(known, progress) : progress);
        }),
    };
  },
}));

const file = (content: string): File => new File([content], `${content.split(' ')[0]}.json`);
const ownIds = () => ownEditions(useLibrary.getState()).map(({ id }) => id);
const own = (id: string): KeptEdition => {
  const edition = ownEditions(useLibrary.getState()).find((each) => each.id === id);
  if (!edition) throw new Error(`There is no ${id}.`);
  return edition;
};
const onlyImport = () => {
  const [first, ...others] = useImports.getState().imports;
  if (!first || others.length > 0) throw new Error('There is not one import.');
  return first;
};
const read = (id: string, usedAt = 1): Progress => ({ id, unit: 's1', seen: [[0, 1]], units: 2, usedAt });

beforeEach(async () => {
  Object.assign(world, { failure: null, shipped: ['zug'], problems: [], checks: 0 });
  for (const store of [world.editions, world.files, world.progress]) store.clear();
  localStorage.clear();
  useLibrary.setState(useLibrary.getInitialState());
  useImports.setState(useImports.getInitialState());
  useRemoval.setState(useRemoval.getInitialState());
  useNotices.setState({ notices: [] });
  await loadLibrary();
});

describe('a file that is opened', () => {
  test('is kept under its id and opens; the marks know it before the database could say so', async () => {
    expect(await importFiles([file('brief 1')])).toBe('brief');
    expect(ownIds()).toEqual(['brief']);
    expect(readLibraryMarks().kept.has('brief')).toBe(true);
  });

  test('opens as it is where the very same is kept, unchecked', async () => {
    await importFiles([file('brief 1')]);
    expect(await importFiles([file('brief 1')])).toBe('brief');
    expect(world.checks).toBe(1);
    expect(useImports.getState().imports).toHaveLength(0);
  });

  test('of another content waits for the reader to say which', async () => {
    await importFiles([file('brief 1')]);
    expect(await importFiles([file('brief 2')])).toBeNull();
    expect(onlyImport()).toMatchObject({ kind: 'taken', by: 'own', freeId: 'brief-2' });
    expect(await keepTaken(onlyImport().key, 'both')).toBe('brief-2');
    await importFiles([file('brief 3')]);
    expect(await keepTaken(onlyImport().key, 'replace')).toBe('brief');
    expect(ownIds().sort()).toEqual(['brief', 'brief-2']);
    expect(new TextDecoder().decode((await fileOf('brief')) ?? undefined)).toBe('brief 3');
  });

  test('never takes the place of a text of the site', async () => {
    await importFiles([file('zug 1')]);
    expect(onlyImport()).toMatchObject({ kind: 'taken', by: 'site' });
    expect(await keepTaken(onlyImport().key, 'replace')).toBe('zug-2');
  });

  test('with problems is kept only when the reader says so', async () => {
    world.problems = [{ code: 'word-unlinked', path: 'paragraphs[0]' }];
    expect(await importFiles([file('brief 1')])).toBeNull();
    expect(world.files.size).toBe(0);
    expect(await keepFaulty(onlyImport().key)).toBe('brief');
  });

  test('is forgotten when it is called off', async () => {
    const importing = importFiles([file('brief 1'), file('akte 1')]);
    for (const { key } of useImports.getState().imports) dismissImport(key);
    expect(await importing).toBeNull();
    expect(world.files.size + useImports.getState().imports.length).toBe(0);
  });

  test('among several stays on the list, and none opens by itself', async () => {
    expect(await importFiles([file('brief 1'), file('akte 1')])).toBeNull();
    expect(useImports.getState().imports.map(({ kind }) => kind)).toEqual(['kept', 'kept']);
  });

  test.each(['full', 'blocked', 'newer'] as const)(
    'is there for this visit where the database is %s',
    async (failure) => {
      world.failure = failure;
      expect(await importFiles([file('brief 1')])).toBeNull();
      expect(onlyImport()).toMatchObject({ kind: 'kept', failure });
      expect(ownIds()).toEqual(['brief']);
      expect(new TextDecoder().decode((await fileOf('brief')) ?? undefined)).toBe('brief 1');
    },
  );
});

describe('a text that is removed', () => {
  test('comes back with all that belongs to it', async () => {
    await importFiles([file('brief 1')]);
    await recordProgress(read('brief'));
    await removeEdition(own('brief'));
    expect(ownIds()).toEqual([]);
    await undoRemoval();
    expect(ownIds()).toEqual(['brief']);
    expect([world.files.size, world.progress.size]).toEqual([1, 1]);
  });

  test('is deleted for good with the next one, or when the page is left', async () => {
    await importFiles([file('brief 1'), file('akte 1')]);
    await recordProgress(read('brief'));
    await removeEdition(own('brief'));
    await removeEdition(own('akte'));
    expect([...world.files.keys()]).toEqual(['akte']);
    expect(world.progress.size).toBe(0);
    await deleteRemoved();
    expect(world.files.size).toBe(0);
  });

  test('in a window that was closed too fast stays hidden, and is deleted a day later', async () => {
    await importFiles([file('brief 1'), file('akte 1')]);
    await removeEdition(own('brief'));
    const removedAt = Date.now() - 25 * 3_600_000;
    world.editions.set('akte', { ...own('akte'), removedAt });
    await loadLibrary();
    await deleteLeftOver();
    expect(ownIds()).toEqual([]);
    expect([...world.files.keys()]).toEqual(['brief']);
  });

  test('stays where the database won’t let it go', async () => {
    await importFiles([file('brief 1')]);
    world.failure = 'blocked';
    await removeEdition(own('brief'));
    expect(ownIds()).toEqual(['brief']);
  });
});

test('a text that the site comes to ship leaves its id to it, and keeps how far it was read', async () => {
  await importFiles([file('brief 1')]);
  await recordProgress(read('brief'));
  world.shipped = ['zug', 'brief'];
  await loadLibrary();
  expect(ownIds()).toEqual(['brief-2']);
  expect([...world.progress.keys()]).toEqual(['brief-2']);
  expect(readLibraryMarks().kept).toEqual(new Set(['brief-2']));
});

test('what a visit had no time to keep is kept by the next one that can', async () => {
  world.failure = 'blocked';
  recordLast(read('zug'));
  await keepPending();
  expect(world.progress.size).toBe(0);
  world.failure = null;
  await keepPending();
  expect([...world.progress.keys()]).toEqual(['zug']);
  expect(localStorage.getItem('satzspiegel.progress')).toBeNull();
});

test('what is read is known for the visit where nothing can be stored, and the reader is told once', async () => {
  world.failure = 'full';
  await recordProgress(read('zug', 1));
  await recordProgress({ ...read('zug', 2), seen: [[1, 2]] });
  expect(useLibrary.getState().progress).toMatchObject([{ id: 'zug', seen: [[0, 2]], usedAt: 2 }]);
  expect(useNotices.getState().notices.filter((code) => code === 'library-full').length).toBeLessThanOrEqual(1);
});
