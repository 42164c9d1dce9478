import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Work } from '#core/work.ts';
import { doInSlices, workInSlices } from '#platform/work-in-slices.ts';

/** What the clock says; each step of some work takes four milliseconds of it. */
let now = 0;
/** How often the browser was given way to. */
let waysGiven = 0;

beforeEach(() => {
  now = 0;
  waysGiven = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.stubGlobal('scheduler', {
    yield: async () => {
      waysGiven += 1;
    },
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function* work(steps: number, taken: number[] = []): Work<string> {
  for (let step = 1; step <= steps; step += 1) {
    now += 4;
    taken.push(step);
    yield;
  }
  return 'done';
}

const result = (steps: Work<string>) => new Promise<string>((resolve, reject) => workInSlices(steps, resolve, reject));

test('gives way before each slice, none of which is longer than nobody feels', async () => {
  expect(await result(work(9))).toBe('done');
  expect(waysGiven).toBe(4);
});

test('takes no further step once it is stopped, and others can go on from there', async () => {
  const taken: number[] = [];
  const steps = work(20, taken);
  const done = vi.fn();
  const stopped = new Promise<void>((resolve) => {
    const stop = workInSlices(steps, done, done);
    vi.stubGlobal('scheduler', {
      yield: async () => {
        stop();
        resolve();
      },
    });
  });
  await stopped;
  await Promise.resolve();
  expect(taken).toEqual([1, 2, 3]);
  vi.stubGlobal('scheduler', { yield: async () => {} });
  expect(await result(steps)).toBe('done');
  expect(taken).toEqual(Array.from({ length: 20 }, (_, step) => step + 1));
  expect(done).not.toHaveBeenCalled();
});

test('goes on where the browser cannot be asked to yield', async () => {
  vi.stubGlobal('scheduler', undefined);
  expect(await result(work(9))).toBe('done');
});

test('tells when it fails', async () => {
  function* fail(): Work<string> {
    yield;
    throw new Error('lost');
  }
  await expect(result(fail())).rejects.toThrow('lost');
});

test('what is given up rejects with the reason and does no more, also where it is given up before it begins', async () => {
  const controller = new AbortController();
  const taken: number[] = [];
  const doing = doInSlices(work(9, taken), controller.signal);
  const reason = new Error('given up');
  controller.abort(reason);
  await expect(doing).rejects.toBe(reason);
  await expect(doInSlices(work(9, taken), controller.signal)).rejects.toBe(reason);
  expect(taken).toEqual([]);
});
