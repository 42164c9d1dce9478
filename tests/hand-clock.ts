import type { Clock } from '#platform/clock.ts';

/** A clock that stands still until a test puts it forward. */
export class HandClock implements Clock {
  #now = 0;
  #tasks: { readonly due: number; readonly task: () => void }[] = [];

  readonly after = (milliseconds: number, task: () => void): (() => void) => {
    const planned = { due: this.#now + milliseconds, task };
    this.#tasks.push(planned);
    return () => {
      this.#tasks = this.#tasks.filter((other) => other !== planned);
    };
  };

  /** Does what falls due within some milliseconds, in its order. */
  pass(milliseconds: number): void {
    const until = this.#now + milliseconds;
    for (;;) {
      const [next] = this.#tasks.filter(({ due }) => due <= until).sort((a, b) => a.due - b.due);
      if (!next) break;
      this.#tasks = this.#tasks.filter((other) => other !== next);
      this.#now = next.due;
      next.task();
    }
    this.#now = until;
  }
}
