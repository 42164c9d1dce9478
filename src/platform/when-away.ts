import type { Clock } from './clock.ts';

/** Does something once the page has been out of sight for some milliseconds on end. */
export function whenAway(clock: Clock, milliseconds: number, task: () => void): void {
  let callOff = (): void => {};
  const look = (): void => {
    callOff();
    if (document.visibilityState === 'hidden') callOff = clock.after(milliseconds, task);
  };
  document.addEventListener('visibilitychange', look);
  look();
}
