/**
 * Does something once what has just changed is painted: nothing that is seen waits for it. A page out of sight paints
 * nothing, and it is done at once.
 * @returns what calls it off
 */
export function afterPaint(task: () => void): () => void {
  if (document.visibilityState === 'hidden') {
    task();
    return () => {};
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(task);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
