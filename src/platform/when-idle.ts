/** A browser that takes a gesture for unfinished is never idle; after so long, in milliseconds, it is done all the same. */
const LATEST = 5000;

/**
 * Does something once the browser has nothing better to do; where it can't tell (Safari), a little later.
 * @returns what calls it off
 */
export function whenIdle(task: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const idle = requestIdleCallback(task, { timeout: LATEST });
    return () => cancelIdleCallback(idle);
  }
  const timer = setTimeout(task, 300);
  return () => clearTimeout(timer);
}

/** As whenIdle, but at once when the page is to be printed before. */
export function whenIdleOrPrinting(task: () => void): () => void {
  const stop = whenIdle(done);
  function done(): void {
    callOff();
    task();
  }
  function callOff(): void {
    stop();
    removeEventListener('beforeprint', done);
  }
  addEventListener('beforeprint', done);
  return callOff;
}
