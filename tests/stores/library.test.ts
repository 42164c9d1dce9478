import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { EditionSummary } from '#core/import-check.ts';
import type { KeptEdition } from '#core/library.ts';
import { mergeProgress, type Progress } from '#core/progress.ts';
import type { ConnectionEvent, DatabaseFailure } from '#platform/database-connection.ts';
import type { CheckedFile } from '#platform/import-file.ts';
import type { LibraryDatabase } from '#platform/library-database.ts';
import { readLibraryMarks } from '#platform/library-marks.ts';
import { dismissImport, importFiles, keepFaulty, keepTaken, useImports } from '#stores/imports.ts';
import { readKeptEdition } from '#stores/kept-edition.ts';
import {
  fileOf,
  keepPending,
  loadLibrary,
  ownEditions,
  recordLast,
  recordProgress,
  useLibrary,
} from '#stores/library.ts';
import { dismissNotice, useNotices } from '#stores/notices.ts';
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
  opening: null as Promise<void> | null,
  tell: (_: ConnectionEvent) => {},
}));

vi.mock('#platform/window-channel.ts', () => ({ openChannel: () => ({ tell: () => {} }) }));
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
vi.mock('#platform/database-connection.ts', () => ({
  connectDatabase: (_: string, onEvent: (event: ConnectionEvent) => void) => {
    world.tell = onEvent;
  },
}));
vi.mock('#platform/library-database.ts', () => ({
  openLibraryDatabase: (): LibraryDatabase => {
    const ask = async <Value>(work: () => Value) => {
      await world.opening;
      return world.failure ? ({ ok: false, error: world.failure } as const) : ({ ok: true, value: work() } as const);
    };
    /** The one that is kept under its id, unless another has come in its place. */
    const isThere = ({ id, addedAt }: KeptEdition) => world.editions.get(id)?.addedAt === addedAt;
    return {
      readContents: () =>
        ask(() => ({ editions: [...world.editions.values()], progress: [...world.progress.values()], putAside: 0 })),
      readFile: (id) =>
        ask(() => {
          const stored = world.files.get(id);
          return stored ? { kind: 'whole', file: stored } : { kind: world.editions.has(id) ? 'damaged' : 'none' };
        }),
      keep: (edition, file, mayReplace) =>
        ask(() => {
          if (world.editions.has(edition.id) && !mayReplace) return false;
          world.editions.set(edition.id, edition);
          world.files.set(edition.id, file);
          return true;
        }),
      update: (edition) => ask(() => isThere(edition) && Boolean(world.editions.set(edition.id, edition))),
      rename: (id, newId) =>
        ask(() => {
          for (const store of [world.editions, world.files, world.progress] as Map<string, object>[]) {
            const value = store.get(id);
            store.delete(id);
            if (value) store.set(newId, value instanceof ArrayBuffer ? value : { ...value, id: newId });
          }
          return true;
        }),
      remove: (edition) =>
        ask(() => {
          const isRemoved = world.editions.get(edition.id)?.removedAt === edition.removedAt;
          if (!isRemoved || !isThere(edition)) return false;
          for (const store of [world.editions, world.files, world.progress]) store.delete(edition.id);
          return true;
        }),
      addProgress: (progress) =>
        ask(() => {
          const known = world.progress.get(progress.id);
          world.progress.set(progress.id, known ? mergeProgress(known, progress) : progress);
          return false;
        }),
      listAside: () => ask(() => []),
      readAside: () => ask(() => undefined),
      removeAside: () => ask(() => {}),
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
const contentOf = async (id: string): Promise<string> => {
  const stored = await fileOf(id);
  if (stored.kind !== 'whole') throw new Error(`The file of ${id} is ${stored.kind}.`);
  return new TextDecoder().decode(stored.file);
};
/** What another window keeps, before this one hears of it. */
function keepElsewhere(id: string, addedAt = 7): void {
  const edition = { id, title: { source: id, target: id }, languages: { source: 'de', target: 'en' } };
  world.editions.set(id, { ...edition, fileName: `${id}.json`, size: 9, units: 2, addedAt });
  world.files.set(id, new TextEncoder().encode('elsewhere').buffer);
}
/** From now on the database answers nothing until it is opened. */
function holdDatabase(): () => void {
  let open = () => {};
  world.opening = new Promise<void>((resolve) => {
    open = resolve;
  });
  return () => open();
}
const onlyImport = () => {
  const [first, ...others] = useImports.getState().imports;
  if (!first || others.length > 0) throw new Error('There is not one import.');
  return first;
};
const read = (id: string, usedAt = 1): Progress => ({ id, unit: 's1', seen: [[0, 1]], units: 2, usedAt });

beforeEach(async () => {
  Object.assign(world, { failure: null, shipped: ['zug'], problems: [], checks: 0, opening: null });
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
    expect(await contentOf('brief')).toBe('brief 3');
  });

  test('doesn’t take the place of one that another window has kept at the same moment', async () => {
    keepElsewhere('brief');
    expect(await importFiles([file('brief 1')])).toBeNull();
    expect(onlyImport()).toMatchObject({ kind: 'taken', by: 'own', freeId: 'brief-2' });
    expect(await contentOf('brief')).toBe('elsewhere');
    expect(ownIds()).toEqual(['brief']);
  });

  test('is kept once, however often its button is pressed', async () => {
    await importFiles([file('brief 1')]);
    await importFiles([file('brief 2')]);
    const { key } = onlyImport();
    expect(await Promise.all([keepTaken(key, 'both'), keepTaken(key, 'both')])).toEqual(['brief-2', null]);
    expect([...world.files.keys()]).toEqual(['brief', 'brief-2']);
  });

  test('that finds no room to replace another is there until the page is left, and the other one after that', async () => {
    await importFiles([file('brief 1')]);
    await importFiles([file('brief 2')]);
    world.failure = 'full';
    await keepTaken(onlyImport().key, 'replace');
    expect(ownEditions(useLibrary.getState())).toHaveLength(1);
    expect(useLibrary.getState().passing.has('brief')).toBe(true);
    expect(await contentOf('brief')).toBe('brief 2');
    world.failure = null;
    await removeEdition(own('brief'));
    expect(ownIds()).toEqual([]);
    await deleteRemoved();
    expect(await contentOf('brief')).toBe('brief 1');
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

  test('isn’t opened when it is called off while it is being stored', async () => {
    const open = holdDatabase();
    const importing = importFiles([file('brief 1')]);
    await vi.waitFor(() => expect(onlyImport()).toMatchObject({ kind: 'checking', share: 1 }));
    dismissImport(onlyImport().key);
    open();
    expect(await importing).toBeNull();
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
      expect(await contentOf('brief')).toBe('brief 1');
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

  test('stays where the database won’t let it go, and each time the reader is told', async () => {
    await importFiles([file('brief 1')]);
    world.failure = 'blocked';
    for (const _ of [1, 2]) {
      useNotices.setState({ notices: [] });
      await removeEdition(own('brief'));
      expect(ownIds()).toEqual(['brief']);
      expect(useNotices.getState().notices).toEqual(['library-blocked']);
    }
  });

  test('is neither deleted nor put back where another window has kept a new one in its place', async () => {
    await importFiles([file('brief 1'), file('akte 1')]);
    await removeEdition(own('brief'));
    keepElsewhere('brief');
    await undoRemoval();
    expect(own('brief').addedAt).toBe(7);
    expect(useRemoval.getState().removed).toBeNull();
    await removeEdition(own('akte'));
    keepElsewhere('akte');
    await deleteRemoved();
    expect(await contentOf('akte')).toBe('elsewhere');
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

test('what was kept after all as the page went away isn’t left for the next visit too', async () => {
  recordLast(read('zug'));
  await vi.waitFor(() => expect(localStorage.getItem('satzspiegel.progress')).toBeNull());
  expect(world.progress.get('zug')).toEqual(read('zug'));
});

test('what was left and can’t be read is put aside, and the reader is told', async () => {
  localStorage.setItem('satzspiegel.progress', '{"zug": 5');
  await keepPending();
  expect(localStorage.getItem('satzspiegel.progress.aside.1')).toBe('{"zug": 5');
  expect(useNotices.getState().notices).toEqual(['library-set-aside']);
});

test('a text whose file is damaged is said to be damaged, one that isn’t there isn’t', async () => {
  await importFiles([file('brief 1')]);
  world.files.clear();
  expect(await readKeptEdition('brief', () => {})).toMatchObject({ error: { code: 'edition-broken' } });
  expect(await readKeptEdition('akte', () => {})).toBeNull();
});

describe('while another window holds an older version of the database open', () => {
  test('the texts of the site are there, and the reader is told what to do until it is closed', async () => {
    useLibrary.setState(useLibrary.getInitialState());
    const open = holdDatabase();
    const loading = loadLibrary();
    world.tell('waiting');
    await vi.waitFor(() => expect(useLibrary.getState()).toMatchObject({ catalogue: { ok: true }, kept: [] }));
    expect(useNotices.getState().notices).toEqual(['library-waiting']);
    keepElsewhere('brief');
    open();
    world.tell('opened');
    await loading;
    expect(useNotices.getState().notices).toEqual([]);
    expect(ownIds()).toEqual(['brief']);
  });
});

test('what is read is known for the visit where nothing can be stored, and the reader is told once', async () => {
  world.failure = 'full';
  await recordProgress(read('zug', 1));
  expect(useNotices.getState().notices).toEqual(['library-full']);
  dismissNotice('library-full');
  await recordProgress({ ...read('zug', 2), seen: [[1, 2]] });
  expect(useLibrary.getState().progress).toMatchObject([{ id: 'zug', seen: [[0, 2]], usedAt: 2 }]);
  expect(useNotices.getState().notices).toEqual([]);
});
