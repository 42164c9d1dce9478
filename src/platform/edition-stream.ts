import type { Edition } from '#core/edition.ts';
import type { Problem, Result } from '#core/errors.ts';

/** What one thread reads without being felt; an article has a third of it. */
const SMALL_BYTES = 400_000;

/** An edition of which the text goes on, and the glossary is still to come. */
export type OnBeginning = (edition: Edition) => void;

const fetchSchema = () => import('#core/edition-schema.ts');

/**
 * Reads an edition file, a small one at once, a large one apart from the page (edition-worker.ts).
 * @param expected how many bytes will come, as far as that is known
 * @param onBeginning is called with the first section of a long text, and again each time that has come to twice as much
 * @returns the edition, or every problem of its shape; rejects when the stream fails
 */
export async function readEditionStream(
  stream: ReadableStream<Uint8Array>,
  expected: number | null,
  onBeginning: OnBeginning,
): Promise<Result<Edition, readonly Problem[]>> {
  // What a small file is checked with comes beside it; a large one's worker has it.
  if (expected !== null && expected <= SMALL_BYTES) fetchSchema().catch(() => {});
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (size <= SMALL_BYTES) {
    const { done, value } = await reader.read();
    if (done) {
      const [{ parseEdition }, json] = await Promise.all([fetchSchema(), new Blob(chunks as BlobPart[]).text()]);
      return parseEdition(json);
    }
    chunks.push(value);
    size += value.length;
  }
  const { readLongEdition } = await import('./long-edition.ts');
  return readLongEdition(chunks, reader, onBeginning);
}
