import { create } from 'zustand';
import type { Catalogue } from '#core/catalogue.ts';
import type { LoadFailure, Result } from '#core/errors.ts';
import { freeId, type KeptEdition } from '#core/library.ts';
import { mergeProgress, type Progress } from '#core/progress.ts';
import type { DatabaseFailure } from '#platform/database-connection.ts';
import { openLibraryDatabase } from '#platform/library-database.ts';
import { fetchCatalogue } from '#platform/library-files.ts';
import { markLibrary, markUsed } from '#platform/library-marks.ts';
import type { StoredFile } from '#platform/library-records.ts';
import { forgetPending, leavePending, readPending } from '#platform/pending-progress.ts';
import { askToPersist } from '#platform/persistence.ts';
import { openChannel } from '#platform/window-channel.ts';
import { askDatabase, tellFailure, useDatabase } from './database.ts';
import { notify } from './notices.ts';

/** An edition that is kept for this visit only, because the browser won't. */
interface PassingEdition {
  readonly edition: KeptEdition;
  readonly file: ArrayBuffer;
}

interface LibraryState {
  /** What the site ships; null while it is on its way. */
  readonly catalogue: Result<Catalogue, LoadFailure> | null;
  /** What the database holds; null while it is being read. */
  readonly kept: readonly KeptEdition[] | null;
  /** How far each text has been read: what the database holds, and what it wouldn't take. */
  readonly progress: readonly Progress[];
  /** By id. */
  readonly passing: ReadonlyMap<string, PassingEdition>;
}

const INITIAL: LibraryState = { catalogue: null, kept: null, progress: [], passing: new Map() };

/** The texts of the site and the reader's own: in IndexedDB or, where the browser keeps nothing, in memory. */
export const useLibrary = create<LibraryState>()(() => INITIAL);

export const database = openLibraryDatabase(askDatabase);
const channel = openChannel('library', () => void readKept());

// While another window keeps the database from being opened, there are the texts of the site.
useDatabase.subscribe(({ isWaiting }) => {
  if (isWaiting) useLibrary.setState(({ kept }) => ({ kept: kept ?? [] }));
});

/** The reader's own, those in memory too; without those that she has removed and may want back. */
export function ownEditions({ kept, passing }: LibraryState): readonly KeptEdition[] {
  const own = new Map((kept ?? []).map((edition) => [edition.id, edition]));
  // One that was to take the place of another, for which there was no room, does so until the page is left.
  for (const { edition } of passing.values()) own.set(edition.id, edition);
  return [...own.values()].filter(({ removedAt }) => removedAt === undefined);
}

/** The ids that are taken: by the site, by the reader's own, and by those of hers that might come back. */
export function takenIds({ catalogue, kept, passing }: LibraryState): ReadonlySet<string> {
  const shipped = catalogue?.ok ? catalogue.value.editions : [];
  return new Set([...[...shipped, ...(kept ?? [])].map(({ id }) => id), ...passing.keys()]);
}

export const isShipped = ({ catalogue }: LibraryState, id: string): boolean =>
  catalogue?.ok === true && catalogue.value.editions.some((edition) => edition.id === id);

const joinProgress = (one: readonly Progress[], others: readonly Progress[]): readonly Progress[] => {
  const joined = new Map(one.map((each) => [each.id, each]));
  for (const other of others) {
    const known = joined.get(other.id);
    joined.set(other.id, known ? mergeProgress(known, other) : other);
  }
  return [...joined.values()];
};

/** Marks the library in localStorage as it is now, and tells the other windows. */
export function publish(): void {
  const own = ownEditions(useLibrary.getState());
  markLibrary(own.map(({ id }) => id));
  channel.tell(null);
}

/** Reads what is kept, anew where it has been read: another window may have changed it. */
export async function readKept(): Promise<void> {
  const read = await database.readContents();
  if (!read.ok) {
    tellFailure(read.error);
    useLibrary.setState(({ kept }) => ({ kept: kept ?? [] }));
    return;
  }
  const { editions, progress, putAside } = read.value;
  if (putAside > 0) notify('library-set-aside');
  useLibrary.setState((state) => ({ kept: editions, progress: joinProgress(progress, state.progress) }));
  if (editions.length > 0 || progress.length > 0) markLibrary(ownEditions(useLibrary.getState()).map(({ id }) => id));
}

/** A site may come to ship an edition of which a reader has kept another: hers moves to an id of its own. */
async function makeWayForShipped(): Promise<void> {
  for (const { id } of useLibrary.getState().kept ?? []) {
    const state = useLibrary.getState();
    if (!isShipped(state, id)) continue;
    await database.rename(id, freeId(id, takenIds(state)));
    await readKept();
    publish();
  }
}

/** Keeps what the last visit had no time to; what can't be kept now either waits for the next. */
export async function keepPending(): Promise<void> {
  const { pending, hasPutAside } = readPending();
  if (hasPutAside) notify('library-set-aside');
  for (const progress of pending) await recordLeft(progress);
}

/** Keeps what was left in localStorage, which then needn't have it any more. */
async function recordLeft(progress: Progress): Promise<void> {
  if (await recordProgress(progress)) forgetPending(progress);
}

/** Fetches the catalogue and reads what is kept; what is known already stays in sight meanwhile. */
export async function loadLibrary(): Promise<void> {
  const fetching = fetchCatalogue().then((catalogue) => useLibrary.setState({ catalogue }));
  await Promise.all([fetching, keepPending().then(readKept)]);
  await makeWayForShipped();
}

/**
 * Keeps an edition with its file; where the browser won't have it, until the page is left.
 * @param mayReplace whether it takes the place of one of that id
 * @returns why it isn't stored, which may be that another window has just taken its id; null where it is
 */
export async function keepEdition(
  edition: KeptEdition,
  file: ArrayBuffer,
  mayReplace: boolean,
): Promise<DatabaseFailure | 'taken' | null> {
  const isFirst = ownEditions(useLibrary.getState()).length === 0;
  const written = await database.keep(edition, file, mayReplace);
  if (written.ok && !written.value) {
    await readKept();
    return 'taken';
  }
  if (written.ok) {
    if (isFirst) void askToPersist();
    useLibrary.setState(({ kept, passing }) => ({
      kept: [...(kept ?? []).filter(({ id }) => id !== edition.id), edition],
      passing: new Map([...passing].filter(([id]) => id !== edition.id)),
    }));
  } else {
    useLibrary.setState(({ passing }) => ({ passing: new Map([...passing, [edition.id, { edition, file }]]) }));
  }
  publish();
  return written.ok ? null : written.error;
}

/** The file of one of the reader's own. */
export async function fileOf(id: string): Promise<StoredFile> {
  const passing = useLibrary.getState().passing.get(id);
  if (passing) return { kind: 'whole', file: passing.file };
  const read = await database.readFile(id);
  if (!read.ok) tellFailure(read.error);
  return read.ok ? read.value : { kind: 'none' };
}

/** Keeps how far a text has been read as the page goes away, perhaps for good: the database may be too slow for that. */
export function recordLast(progress: Progress): void {
  leavePending(progress);
  void recordLeft(progress);
}

/** Keeps how far a text has been read, added to what is known of it. @returns whether it could be stored */
export async function recordProgress(progress: Progress): Promise<boolean> {
  markUsed();
  useLibrary.setState((state) => ({ progress: joinProgress(state.progress, [progress]) }));
  const written = await database.addProgress(progress);
  if (written.ok && written.value) notify('library-set-aside');
  if (written.ok) channel.tell(null);
  else tellFailure(written.error);
  return written.ok;
}
