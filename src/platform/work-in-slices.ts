import type { Work } from '#core/work.ts';

/** Short enough that nobody feels it, in milliseconds: what is pressed or typed meanwhile waits no longer. */
const SLICE = 10;

interface Scheduler {
  readonly yield?: () => Promise<void>;
}

/** Lets the browser do what is more urgent. Only new ones can be asked to; a message is the next best thing. */
function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: Scheduler };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Does long work a slice at a time, and other things go on between.
 * @returns what stops it: what has been done of it stays done
 */
export function workInSlices<Result>(
  work: Work<Result>,
  done: (result: Result) => void,
  failed: (error: unknown) => void,
): () => void {
  let isStopped = false;
  const proceed = async (): Promise<void> => {
    for (;;) {
      await giveWay();
      if (isStopped) return;
      const end = performance.now() + SLICE;
      let step = work.next();
      while (!step.done && performance.now() < end) step = work.next();
      if (step.done) {
        done(step.value);
        return;
      }
    }
  };
  proceed().catch(failed);
  return () => {
    isStopped = true;
  };
}

/**
 * Does long work as workInSlices does.
 * @param signal ends it; the promise then rejects with its reason
 */
export function doInSlices<Result>(work: Work<Result>, signal?: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const stop = workInSlices(work, resolve, reject);
    signal?.addEventListener('abort', () => {
      stop();
      reject(signal.reason);
    });
  });
}
