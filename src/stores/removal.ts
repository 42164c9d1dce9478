import { create } from 'zustand';
import type { KeptEdition } from '#core/library.ts';
import { now } from '#platform/clock.ts';
import { tellFailure } from './database.ts';
import { database, publish, readKept, useLibrary } from './library.ts';
import { notify } from './notices.ts';

interface RemovalState {
  /** What was removed last and can still be had back. */
  readonly removed: KeptEdition | null;
}

export const useRemoval = create<RemovalState>()(() => ({ removed: null }));

/** After this, what was removed in a window that never got to deleting it is deleted; in milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

/** Changes what is known of an edition, in memory and, where it is kept there, in the database. */
async function change(edition: KeptEdition): Promise<'changed' | 'failed' | 'gone'> {
  const { id } = edition;
  const passing = useLibrary.getState().passing.get(id);
  if (passing) {
    useLibrary.setState((state) => ({ passing: new Map([...state.passing, [id, { ...passing, edition }]]) }));
    publish();
    return 'changed';
  }
  const written = await database.update(edition);
  if (!written.ok) {
    notify(`library-${written.error}`);
    return 'failed';
  }
  await readKept();
  publish();
  // What another window has put in its place isn't touched.
  return written.value ? 'changed' : 'gone';
}

async function deleteForGood(edition: KeptEdition): Promise<void> {
  const { id } = edition;
  const isPassing = useLibrary.getState().passing.has(id);
  const deleted = isPassing ? null : await database.remove(edition);
  if (deleted?.ok === false) tellFailure(deleted.error);
  useLibrary.setState(({ passing, progress, kept }) => {
    const isGone = isPassing ? !kept?.some((each) => each.id === id) : deleted?.ok && deleted.value;
    return {
      passing: new Map([...passing].filter(([each]) => each !== id)),
      progress: isGone ? progress.filter((each) => each.id !== id) : progress,
    };
  });
  await readKept();
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
  const removed = { ...edition, removedAt: now() };
  if ((await change(removed)) === 'changed') useRemoval.setState({ removed });
}

/** Puts back what was removed last, with all that belongs to it. */
export async function undoRemoval(): Promise<void> {
  const { removed } = useRemoval.getState();
  if (!removed) return;
  const { removedAt: _, ...edition } = removed;
  if ((await change(edition)) !== 'failed') useRemoval.setState({ removed: null });
}
