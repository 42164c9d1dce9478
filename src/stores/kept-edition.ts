import type { Edition } from '#core/edition.ts';
import type { LoadFailure, Result } from '#core/errors.ts';
import { type OnBeginning, readEditionStream } from '#platform/edition-stream.ts';
import { fileOf } from './library.ts';

/**
 * Opens one of the reader's own editions, under the id by which it is kept.
 * @returns null where there is none of that id
 */
export async function readKeptEdition(
  id: string,
  onBeginning: OnBeginning,
): Promise<Result<Edition, LoadFailure> | null> {
  const stored = await fileOf(id);
  if (stored.kind === 'none') return null;
  if (stored.kind === 'damaged') return { ok: false, error: { code: 'edition-broken', problems: [] } };
  const named = (edition: Edition): Edition => (edition.id === id ? edition : { ...edition, id });
  const { file } = stored;
  const read = await readEditionStream(new Blob([file]).stream(), file.byteLength, (edition) =>
    onBeginning(named(edition)),
  );
  if (!read.ok) return { ok: false, error: { code: 'edition-broken', problems: read.error } };
  return { ok: true, value: named(read.value) };
}
