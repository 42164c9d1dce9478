import { create } from 'zustand';
import { textOfRecord, type UnreadRecord } from '#core/aside-text.ts';
import { type AsideSummary, fileAside } from '#platform/library-aside.ts';
import { copiesAside, readStored, removeStored } from '#platform/local-storage.ts';
import { saveFile } from '#platform/save-file.ts';
import { importFiles } from './imports.ts';
import { database, ownEditions, useLibrary } from './library.ts';

interface PutAsideState {
  /** In the database. */
  readonly records: readonly AsideSummary[];
  /** The keys of copies in localStorage. */
  readonly copies: readonly string[];
  /** What came of the last thing that was done with them. */
  readonly outcome: 'removed' | 'failed' | null;
}

/** What was stored and couldn't be read: it stays until the reader removes it. */
export const usePutAside = create<PutAsideState>()(() => ({ records: [], copies: [], outcome: null }));

const FILE_NAME = 'satzspiegel-records.json';

/** Has said what came of the last thing. */
export function forgetOutcome(): void {
  usePutAside.setState({ outcome: null });
}

export async function loadPutAside(): Promise<void> {
  const listed = await database.listAside();
  usePutAside.setState({ copies: copiesAside(), ...(listed.ok ? { records: listed.value } : {}) });
}

/** The records whose file could be opened again: it is there, and no text of that id is. */
export function reopenable({ records }: PutAsideState): readonly AsideSummary[] {
  const own = new Set<IDBValidKey>(ownEditions(useLibrary.getState()).map(({ id }) => id));
  return records.filter(({ fileName, key }) => fileName !== null && !own.has(key));
}

/** What of them can be read, as it was put aside. */
async function readWhole(records: readonly AsideSummary[]) {
  const read = await Promise.all(records.map(({ number }) => database.readAside(number)));
  const found = read.flatMap((each) => (each.ok && each.value ? [each.value] : []));
  usePutAside.setState({ outcome: read.every(({ ok }) => ok) ? null : 'failed' });
  return found;
}

/** Gives the reader all of it as a file, so that somebody can mend it. */
export async function savePutAside(): Promise<void> {
  const { records, copies } = usePutAside.getState();
  const inStorage = copies.flatMap((key): readonly UnreadRecord[] => {
    const stored = readStored(key);
    return stored.kind === 'found' ? [{ store: 'localStorage', key, values: [stored.text] }] : [];
  });
  const texts = [...(await readWhole(records)), ...inStorage].map(textOfRecord);
  if (texts.length > 0) saveFile(FILE_NAME, new Blob(['[\n', texts.join(',\n'), '\n]\n']), 'application/json');
}

/** Opens the files that are still there as any other; the records stay where they are. @returns as importFiles */
export async function reopenPutAside(): Promise<string | null> {
  const found = await readWhole(reopenable(usePutAside.getState()));
  return importFiles(found.flatMap((record) => fileAside(record) ?? []));
}

/** Deletes for good what has been put aside, and is known of here. */
export async function removePutAside(): Promise<void> {
  const { records, copies } = usePutAside.getState();
  const numbers = records.map(({ number }) => number);
  const isRemoved = numbers.length === 0 || (await database.removeAside(numbers)).ok;
  if (isRemoved) for (const key of copies) removeStored(key);
  usePutAside.setState({ outcome: isRemoved ? 'removed' : 'failed' });
  await loadPutAside();
}
