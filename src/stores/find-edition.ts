import type { Edition } from '#core/edition.ts';
import type { LoadFailure, Result } from '#core/errors.ts';
import type { OnBeginning } from '#platform/edition-stream.ts';
import { fetchEdition } from '#platform/library-files.ts';
import { readLibraryMarks } from '#platform/library-marks.ts';

/** One of the reader's own; null where there is none, or what opens it can't be had. */
async function findKept(id: string, onBeginning: OnBeginning): Promise<Result<Edition, LoadFailure> | null> {
  try {
    const { readKeptEdition } = await import('./kept-edition.ts');
    return await readKeptEdition(id, onBeginning);
  } catch {
    return null;
  }
}

/**
 * Opens an edition of the site or one of the reader's own. One of the site never waits for the database: the marks know
 * which are hers, and only what the site hasn't got is asked for in the database too.
 */
export async function findEdition(id: string, onBeginning: OnBeginning): Promise<Result<Edition, LoadFailure>> {
  const isKept = readLibraryMarks().kept.has(id);
  const kept = isKept ? await findKept(id, onBeginning) : null;
  if (kept) return kept;
  const fetched = await fetchEdition(id, onBeginning);
  if (fetched.ok || isKept || fetched.error.code !== 'edition-not-found') return fetched;
  return (await findKept(id, onBeginning)) ?? fetched;
}
