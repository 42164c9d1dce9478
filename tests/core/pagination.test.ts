import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balance, type PageItem, paginate } from '#core/pagination.ts';

const sum = (heights: readonly number[]): number => heights.reduce((total, height) => total + height, 0);

const heights = fc.integer({ min: 0, max: 60 });
const pageItems = fc.array(
  fc
    .record({ height: heights, spare: heights, notes: fc.array(heights, { maxLength: 4 }) })
    .map(({ height, spare, notes }): PageItem => ({ height, heightOnTop: height + spare, notes })),
  { maxLength: 40 },
);
const rules = fc
  .record({ first: fc.integer({ min: 40, max: 200 }), later: fc.integer({ min: 40, max: 200 }) })
  .map(({ first, later }) => ({
    room: (page: number) => (page === 0 ? first : later),
    notesHeight: (notes: readonly number[]) => (notes.length > 0 ? 7 + balance(notes).height : 0),
  }));

/** How high some items stand on a page of their own, with their notes. */
const heightOf = (items: readonly PageItem[], notesHeight: (notes: readonly number[]) => number): number =>
  (items[0]?.heightOnTop ?? 0) +
  sum(items.slice(1).map(({ height }) => height)) +
  notesHeight(items.flatMap(({ notes }) => notes));

describe('a text is broken into pages', () => {
  test('that hold every item once, in order', () => {
    fc.assert(
      fc.property(pageItems, rules, (items, given) => {
        const indexes = paginate(items, given).flatMap(({ start, end }) => items.slice(start, end).map((item) => item));
        expect(indexes).toEqual(items);
      }),
    );
  });

  test('of which none is higher than its room with its notes, but where a single item is', () => {
    fc.assert(
      fc.property(pageItems, rules, (items, given) => {
        for (const [page, { start, end, height }] of paginate(items, given).entries()) {
          expect(end).toBeGreaterThan(start);
          expect(height).toBe(heightOf(items.slice(start, end), given.notesHeight));
          if (end - start > 1) expect(height).toBeLessThanOrEqual(given.room(page));
        }
      }),
    );
  });

  test('that are full: the item that begins the next would not have fitted', () => {
    fc.assert(
      fc.property(pageItems, rules, (items, given) => {
        const pages = paginate(items, given);
        for (const [page, { start, end }] of pages.slice(0, -1).entries()) {
          expect(heightOf(items.slice(start, end + 1), given.notesHeight)).toBeGreaterThan(given.room(page));
        }
      }),
    );
  });

  test.each<{ behaviour: string; items: readonly PageItem[]; ends: readonly number[] }>([
    { behaviour: 'no items, no pages', items: [], ends: [] },
    {
      behaviour: 'an item that fits exactly stays',
      items: [
        { height: 50, heightOnTop: 50, notes: [] },
        { height: 50, heightOnTop: 50, notes: [] },
      ],
      ends: [2],
    },
    {
      behaviour: 'its notes take an item to the next page',
      items: [
        { height: 50, heightOnTop: 50, notes: [] },
        { height: 45, heightOnTop: 45, notes: [10] },
      ],
      ends: [1, 2],
    },
    {
      behaviour: 'an item higher than a page has one to itself',
      items: [
        { height: 10, heightOnTop: 10, notes: [] },
        { height: 300, heightOnTop: 300, notes: [] },
        { height: 10, heightOnTop: 10, notes: [] },
      ],
      ends: [1, 2, 3],
    },
  ])('$behaviour', ({ items, ends }) => {
    expect(paginate(items, { room: () => 100, notesHeight: sum }).map(({ end }) => end)).toEqual(ends);
  });
});

describe('a list is cut into two columns', () => {
  test('of which the higher is as low as can be, the left one first', () => {
    fc.assert(
      fc.property(fc.array(heights, { maxLength: 20 }), (list) => {
        const { cut, height } = balance(list);
        const highest = (at: number) => Math.max(sum(list.slice(0, at)), sum(list.slice(at)));
        expect(height).toBe(highest(cut));
        for (let at = 0; at <= list.length; at += 1) expect(height).toBeLessThanOrEqual(highest(at));
        if (list.length > 0) expect(cut).toBeGreaterThan(0);
      }),
    );
  });
});
