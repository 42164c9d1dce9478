import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { AsideRecord, DatabaseFailure } from '#platform/database-connection.ts';
import { importFiles } from '#stores/imports.ts';
import { database, useLibrary } from '#stores/library.ts';
import {
  loadPutAside,
  removePutAside,
  reopenable,
  reopenPutAside,
  savePutAside,
  usePutAside,
} from '#stores/put-aside.ts';

/** What stands for the database, and what has been saved as a file; both are tried in a browser too. */
const world = vi.hoisted(() => ({
  failure: null as DatabaseFailure | null,
  aside: new Map<number, AsideRecord>(),
  saved: [] as Blob[],
}));
vi.mock('#platform/window-channel.ts', () => ({ openChannel: () => ({ tell: () => {} }) }));
vi.mock('#platform/save-file.ts', () => ({ saveFile: (_: string, content: Blob) => world.saved.push(content) }));
vi.mock('#stores/imports.ts', () => ({ importFiles: vi.fn(async () => 'brief') }));

const bytes = new TextEncoder().encode('{"id": "brief"}').buffer;
const brief: AsideRecord = { store: 'editions', key: 'brief', values: [{ id: 5, fileName: 'Brief.json' }, bytes] };
const akte: AsideRecord = { store: 'editions', key: 'akte', values: ['nonsense', undefined] };
const seen: AsideRecord = { store: 'progress', key: 'zug', values: [7] };
const COPY = 'satzspiegel.progress.aside.1';

const outcome = () => usePutAside.getState().outcome;
const saved = async () => JSON.parse((await world.saved.at(-1)?.text()) ?? 'null');

beforeEach(async () => {
  world.failure = null;
  world.saved = [];
  world.aside = new Map([
    [1, brief],
    [2, akte],
    [3, seen],
  ]);
  const ask = async <Value>(work: () => Value) =>
    world.failure ? ({ ok: false, error: world.failure } as const) : ({ ok: true, value: work() } as const);
  vi.spyOn(database, 'listAside').mockImplementation(() =>
    ask(() =>
      Array.from(world.aside, ([number, { store, key }]) => ({
        number,
        store,
        key,
        name: String(key),
        fileName: number === 1 ? 'Brief.json' : null,
      })),
    ),
  );
  vi.spyOn(database, 'readAside').mockImplementation((number) => ask(() => world.aside.get(number)));
  vi.spyOn(database, 'removeAside').mockImplementation((numbers) =>
    ask(() => numbers.forEach((number) => void world.aside.delete(number))),
  );
  vi.mocked(importFiles).mockClear();
  localStorage.clear();
  localStorage.setItem(COPY, '{"zug": 5');
  localStorage.setItem('satzspiegel.settings', '{}');
  localStorage.setItem('another.site.aside.1', 'its own');
  useLibrary.setState(useLibrary.getInitialState());
  usePutAside.setState(usePutAside.getInitialState());
  await loadPutAside();
});

describe('what was put aside', () => {
  test('is saved as one file, the copies in localStorage with it', async () => {
    await savePutAside();
    expect(await saved()).toEqual([
      { store: 'editions', key: 'brief', values: [{ id: 5, fileName: 'Brief.json' }, { text: '{"id": "brief"}' }] },
      { store: 'editions', key: 'akte', values: ['nonsense', null] },
      { store: 'progress', key: 'zug', values: [7] },
      { store: 'localStorage', key: COPY, values: ['{"zug": 5'] },
    ]);
    expect(world.aside.size).toBe(3);
  });

  test('is opened again from its file, where there is one and the text isn’t there', async () => {
    expect(reopenable(usePutAside.getState()).map(({ key }) => key)).toEqual(['brief']);
    expect(await reopenPutAside()).toBe('brief');
    const [files] = vi.mocked(importFiles).mock.calls[0] ?? [];
    expect(files).toHaveLength(1);
    expect(files?.[0]?.name).toBe('Brief.json');
    expect(await files?.[0]?.text()).toBe('{"id": "brief"}');
    expect(world.aside.size).toBe(3);

    const languages = { source: 'de', target: 'en' };
    const title = { source: 'Brief', target: 'Letter' };
    const kept = { id: 'brief', title, languages, fileName: 'b.json', size: 2, units: 1, addedAt: 1 };
    useLibrary.setState({ kept: [kept] });
    expect(reopenable(usePutAside.getState())).toEqual([]);
  });

  test('is removed when the reader says so, and nothing else is', async () => {
    await removePutAside();
    expect(usePutAside.getState()).toEqual({ records: [], copies: [], outcome: 'removed' });
    expect(world.aside.size).toBe(0);
    expect(Object.keys(localStorage).sort()).toEqual(['another.site.aside.1', 'satzspiegel.settings']);
  });

  test('stays, and is said to, where the database can’t be asked', async () => {
    world.failure = 'blocked';
    await removePutAside();
    expect(outcome()).toBe('failed');
    expect(localStorage.getItem(COPY)).not.toBeNull();
    expect(usePutAside.getState().records).toHaveLength(3);
    await savePutAside();
    expect(outcome()).toBe('failed');
    expect(await saved()).toMatchObject([{ store: 'localStorage' }]);
  });

  test('in localStorage alone needs no database', async () => {
    world.aside.clear();
    await loadPutAside();
    world.failure = 'blocked';
    await removePutAside();
    expect(outcome()).toBe('removed');
    expect(localStorage.getItem(COPY)).toBeNull();
  });
});
