import { create } from 'zustand';
import type { KeptEdition } from '#core/library.ts';
import { now } from '#platform/clock.ts';
import { database, publish, tellFailure, useLibrary } from './library.ts';

interface RemovalState {
  /** What was removed last and can still be had back. */
  readonly removed: KeptEdition | null;
}

export const useRemoval = create<RemovalState>()(() => ({ removed: null }));

/** After this, what was removed in a window that never got to deleting it is deleted; in milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

/** Puts a changed edition in its place, in memory and, where it is kept there, in the database. */
async function change(edition: KeptEdition): Promise<boolean> {
  const passing = useLibrary.getState().passing.get(edition.id);
  if (!passing) {
    const written = await database.keep(edition);
    if (!written.ok) {
      tellFailure(written.error);
      return false;
    }
  }
  useLibrary.setState((state) => ({
    kept: state.kept?.map((each) => (each.id === edition.id ? edition : each)) ?? null,
    passing: passing ? new Map([...state.passing, [edition.id, { ...passing, edition }]]) : state.passing,
  }));
  publish();
  return true;
}

async function deleteForGood({ id }: KeptEdition): Promise<void> {
  const { passing } = useLibrary.getState();
  if (!passing.has(id)) {
    const deleted = await database.remove(id);
    if (!deleted.ok) tellFailure(deleted.error);
  }
  useLibrary.setState((state) => ({
    kept: state.kept?.filter((each) => each.id !== id) ?? null,
    passing: new Map([...state.passing].filter(([each]) => each !== id)),
    progress: state.progress.filter((each) => each.id !== id),
  }));
  publish();
}

/** Deletes for good what was removed last. */
export async function deleteRemoved(): Promise<void> {
  const { removed } = useRemoval.getState();
  useRemoval.setState({ removed: null });
  if (removed) await deleteForGood(removed);
}

/** Deletes what was removed long ago in a window that was closed too fast. */
export async function deleteLeftOver(): Promise<void> {
  for (const edition of useLibrary.getState().kept ?? []) {
    if (edition.removedAt !== undefined && edition.removedAt < now() - DAY) await deleteForGood(edition);
  }
}

/** Takes one of the reader's own off the list. It can be had back until the next is removed, or the page is left. */
export async function removeEdition(edition: KeptEdition): Promise<void> {
  await deleteRemoved();
  if (await change({ ...edition, removedAt: now() })) useRemoval.setState({ removed: edition });
}

/** Puts back what was removed last, with all that belongs to it. */
export async function undoRemoval(): Promise<void> {
  const { removed } = useRemoval.getState();
  if (removed && (await change(removed))) useRemoval.setState({ removed: null });
}
