import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logLogSlope, mean, median } from '../../scripts/bench/statistics.ts';

test.each([
  ['of one', [7], 7],
  ['of an odd number, whatever their order', [9, 1, 5], 5],
  ['of an even number, between the middle two', [8, 2, 4, 100], 6],
])('the median %s', (_what, numbers, middle) => {
  expect(median(numbers)).toBe(middle);
});

test('there is no median of nothing', () => {
  expect(() => median([])).toThrow();
});

test('the mean weighs all alike', () => {
  expect(mean([1, 2, 6])).toBe(3);
});

test('what grows by a power of the length has that power as its slope', () => {
  const growth = fc.record({
    power: fc.double({ min: 0, max: 2, noNaN: true }),
    factor: fc.integer({ min: 1, max: 99 }),
  });
  fc.assert(
    fc.property(growth, ({ power, factor }) => {
      const points = [1000, 5000, 20_000, 87_000].map((x) => ({ x, y: factor * x ** power }));
      expect(logLogSlope(points)).toBeCloseTo(power, 6);
    }),
  );
});
