/** Does something once the browser has nothing better to do; where it can't tell (Safari), a little later. */
export function whenIdle(task: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(task);
  else setTimeout(task, 300);
}
