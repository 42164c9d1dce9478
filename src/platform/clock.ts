/** Time as it is passed in: what waits can be tested without waiting. */
export interface Clock {
  /** Does a task after some milliseconds; returns how to call it off. */
  readonly after: (milliseconds: number, task: () => void) => () => void;
}

export const browserClock: Clock = {
  after: (milliseconds, task) => {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** In milliseconds since 1970. */
export const now = (): number => Date.now();
