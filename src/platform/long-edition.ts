import type { Edition, Paragraph } from '#core/edition.ts';
import type { EditionStart } from '#core/edition-reading.ts';
import type { Problem, Result } from '#core/errors.ts';
import { unpackSection } from '#core/packed-section.ts';
import type { OnBeginning } from './edition-stream.ts';
import type { FromPage, FromWorker } from './edition-worker.ts';

/** Sends the bytes on as they come: first those that have been read, then the others. */
async function feed(
  worker: Worker,
  chunks: readonly Uint8Array[],
  reader: ReadableStreamDefaultReader<Uint8Array>,
): Promise<void> {
  const send = (bytes: FromPage): void => worker.postMessage(bytes, bytes ? [bytes.buffer] : []);
  for (const chunk of chunks) send(chunk);
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    send(value);
  }
  send(null);
}

/** Reads a large edition in a thread of its own, packed: see packed-section.ts. */
export async function readLongEdition(
  chunks: readonly Uint8Array[],
  reader: ReadableStreamDefaultReader<Uint8Array>,
  onBeginning: OnBeginning,
): Promise<Result<Edition, readonly Problem[]>> {
  const worker = new Worker(new URL('./edition-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      const paragraphs: Paragraph[] = [];
      let start: EditionStart | null = null;
      let sections = 0;
      let shown = 0;
      worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
        if (data.kind === 'start') start = data.start;
        if (data.kind === 'section') {
          paragraphs.push(...unpackSection(data.section));
          sections += 1;
          if (start && sections >= 2 * shown) {
            shown = sections;
            onBeginning({ ...start, paragraphs: [...paragraphs], glossary: {} });
          }
        }
        if (data.kind === 'end') resolve({ ok: true, value: { ...data.frame, paragraphs } });
        if (data.kind === 'failed') resolve({ ok: false, error: data.problems });
      });
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      feed(worker, chunks, reader).catch(reject);
    });
  } finally {
    worker.terminate();
  }
}
