import type { CDPSession, Page } from '@playwright/test';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** One finger on the screen, as the device reports it: the browser makes taps, scrolling and long presses of it itself. */
export class Finger {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async over(page: Page): Promise<Finger> {
    return new Finger(await page.context().newCDPSession(page));
  }

  async down(point: Point): Promise<void> {
    await this.#session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  }

  async move(point: Point): Promise<void> {
    await this.#session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point] });
  }

  async up(): Promise<void> {
    await this.#session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  /** Stays where it is for some frames, so that it isn't flung when it leaves. */
  async rest(page: Page): Promise<void> {
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const start = performance.now();
          const look = (now: number) => (now - start > 100 ? resolve() : requestAnimationFrame(look));
          requestAnimationFrame(look);
        }),
    );
  }

  async tap(point: Point): Promise<void> {
    await this.down(point);
    await this.up();
  }

  /** Draws a line in steps and, unless told otherwise, leaves the screen at its end. */
  async draw(from: Point, to: Point, { steps = 8, isLeft = true } = {}): Promise<void> {
    await this.down(from);
    for (let step = 1; step <= steps; step += 1) {
      const part = step / steps;
      await this.move({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
    }
    if (isLeft) await this.up();
  }
}
