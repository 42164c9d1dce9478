import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinRanges, mergeProgress, type Progress, type Ranges, shareRead } from '#core/progress.ts';

const UNITS = 40;

const anyRanges: fc.Arbitrary<Ranges> = fc.array(fc.tuple(fc.nat({ max: 50 }), fc.nat({ max: 50 })), { maxLength: 12 });

const anyProgress: fc.Arbitrary<Progress> = fc.record({
  id: fc.constant('bahnhof'),
  unit: fc.constantFrom(null, 's1', 's2'),
  seen: anyRanges.map((ranges) => joinRanges(ranges, UNITS)),
  units: fc.constant(UNITS),
  usedAt: fc.nat(),
});

const placesIn = (ranges: Ranges): ReadonlySet<number> =>
  new Set(
    ranges.flatMap(([start, end]) => Array.from({ length: Math.max(end - start, 0) }, (_, index) => start + index)),
  );

describe('stretches that have been read', () => {
  test('taken together hold the same sentences, in order, none of them twice, with gaps between', () => {
    fc.assert(
      fc.property(anyRanges, (ranges) => {
        const joined = joinRanges(ranges, UNITS);
        const expected = [...placesIn(ranges)].filter((place) => place < UNITS).sort((one, other) => one - other);
        expect([...placesIn(joined)]).toEqual(expected);
        for (const [index, [start, end]] of joined.entries()) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThan(joined[index - 1]?.[1] ?? -1);
        }
      }),
    );
  });

  test('make a share between nothing and all', () => {
    fc.assert(
      fc.property(anyProgress, ({ seen, units }) => {
        expect(shareRead({ seen, units })).toBe(placesIn(seen).size / units);
      }),
    );
    expect(shareRead({ seen: [], units: 0 })).toBe(0);
    expect(shareRead({ seen: [[0, 40]], units: 20 })).toBe(1);
    const disordered = [
      [9, 3],
      [2, 8],
      [0, 4],
    ] as const;
    expect(shareRead({ seen: disordered, units: 16 })).toBe(0.5);
  });

  test('don’t grow because one looked up the end', () => {
    expect(
      shareRead({
        seen: joinRanges(
          [
            [0, 5],
            [95, 100],
          ],
          100,
        ),
        units: 100,
      }),
    ).toBe(0.1);
  });
});

describe('what two windows know of a text', () => {
  test('is the same taken together twice, or the other way round', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (one, other) => {
        const merged = mergeProgress(one, other);
        expect(mergeProgress(merged, other)).toEqual(merged);
        expect(mergeProgress(other, one).seen).toEqual(merged.seen);
        expect(merged.usedAt).toBe(Math.max(one.usedAt, other.usedAt));
        expect(shareRead(merged)).toBeGreaterThanOrEqual(Math.max(shareRead(one), shareRead(other)));
      }),
    );
  });

  test('goes on where it was read last', () => {
    const here = { id: 'bahnhof', unit: 's9', seen: [[0, 9]], units: 20, usedAt: 2 } as const;
    const there = { id: 'bahnhof', unit: 's3', seen: [[2, 12]], units: 20, usedAt: 1 } as const;
    const both = { id: 'bahnhof', unit: 's9', seen: [[0, 12]], units: 20, usedAt: 2 };
    expect(mergeProgress(here, there)).toEqual(both);
    expect(mergeProgress(there, here)).toEqual(both);
  });

  test('is cut to the length that the text has now', () => {
    const before = { id: 'bahnhof', unit: 's1', seen: [[0, 30]], units: 30, usedAt: 1 } as const;
    const after = { id: 'bahnhof', unit: 's1', seen: [], units: 20, usedAt: 2 } as const;
    expect(mergeProgress(before, after).seen).toEqual([[0, 20]]);
  });
});
