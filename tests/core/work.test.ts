import { expect, test } from 'vitest';
import { finish, forEach, once, type Work } from '#core/work.ts';

test('a short list is gone through at a stretch, a long one with moments to stop before, between and never at the end', () => {
  const seen: number[] = [];
  const of = (length: number) =>
    forEach(
      Array.from({ length }, (_, at) => at),
      (at) => seen.push(at),
      { few: 4, step: 2 },
    );
  expect(of(4).next().done).toBe(true);
  expect(seen).toEqual([0, 1, 2, 3]);
  seen.length = 0;
  const work = of(5);
  const stops = [];
  while (!work.next().done) stops.push(seen.length);
  expect(stops).toEqual([0, 2, 4]);
  expect(seen).toEqual([0, 1, 2, 3, 4]);
});

test('what is done once for a thing is gone on with by whoever comes next, in turns too', () => {
  let steps = 0;
  const count = once(function* (_: object): Work<number> {
    for (; steps < 4; steps += 1) yield;
    return steps;
  });
  const thing = {};
  const [one, other] = [count(thing), count(thing)];
  one.next();
  other.next();
  one.next();
  expect(finish(other)).toBe(4);
  expect(one.next()).toEqual({ done: true, value: 4 });
  expect(finish(count(thing))).toBe(4);
  expect(steps).toBe(4);
});

test('work that fails is begun anew', () => {
  let attempts = 0;
  const work = once(function* (_: object): Work<string> {
    attempts += 1;
    yield;
    if (attempts === 1) throw new Error('lost');
    return 'found';
  });
  const thing = {};
  expect(() => finish(work(thing))).toThrow('lost');
  expect(finish(work(thing))).toBe('found');
});
