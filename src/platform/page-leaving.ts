/** Calls back when the page is left, perhaps for good. @returns how to stop */
export function onPageLeaving(listener: () => void): () => void {
  addEventListener('pagehide', listener);
  return () => removeEventListener('pagehide', listener);
}
