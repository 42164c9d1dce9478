import { type Checked, judgeSize } from '#core/import-check.ts';
import type { FromImport } from './import-worker.ts';

/** What a check has found, with the bytes that it has read. */
export interface CheckedFile {
  readonly checked: Checked;
  /** Empty where the file was refused unread. */
  readonly file: ArrayBuffer;
}

const refuse = (failure: Extract<Checked, { kind: 'refused' }>['failure']): CheckedFile => ({
  checked: { kind: 'refused', failure },
  file: new ArrayBuffer(0),
});

/**
 * Reads a file and checks it as an edition, apart from the page.
 * @param onShare is told how far it has come, from 0 to 1
 * @param signal ends it; the promise then rejects with its reason
 */
export async function checkFile(
  file: Blob,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<CheckedFile> {
  const failure = judgeSize(file.size);
  if (failure) return refuse(failure);
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    // It was moved, or changed on the disk, or it is a folder.
    return refuse('unreadable');
  }
  signal.throwIfAborted();
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
      worker.addEventListener('message', ({ data }: MessageEvent<FromImport>) => {
        if (data.kind === 'share') onShare(data.share);
        else resolve(data);
      });
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      worker.postMessage(bytes, [bytes]);
    });
  } finally {
    worker.terminate();
  }
}
