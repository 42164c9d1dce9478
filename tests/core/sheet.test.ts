import { describe, expect, test } from 'vitest';
import { isLargest, nextStop, type SheetHeights, type SheetStop, settle } from '#core/sheet.ts';

const ROOMY: SheetHeights = { peek: 200, half: 400, tall: 600 };
/** A text that is shown whole at the usual height. */
const SHORT: SheetHeights = { peek: 200, half: 300, tall: 300 };
/** One that is shown whole at once. */
const TINY: SheetHeights = { peek: 150, half: 150, tall: 150 };

describe('a sheet that is let go of', () => {
  test.each<[what: string, heights: SheetHeights, from: SheetStop, height: number, speed: number, to: string]>([
    ['takes the nearest stop', ROOMY, 'half', 520, 0, 'tall'],
    ['goes back to its own', ROOMY, 'half', 460, 0, 'half'],
    ['may pass a stop', ROOMY, 'tall', 230, 0.1, 'peek'],
    ['closes far down', ROOMY, 'half', 110, 0, 'closed'],
    ['stays open not so far down', ROOMY, 'half', 130, 0, 'peek'],
    ['closes when it is flung down', ROOMY, 'tall', 560, 0.9, 'closed'],
    ['grows when it is flung up', ROOMY, 'half', 420, -0.9, 'tall'],
    ['grows by one stop', ROOMY, 'peek', 260, -0.9, 'half'],
    ['cannot grow beyond the last', ROOMY, 'tall', 600, -0.9, 'tall'],
    ['stays with its stop where two are the same', SHORT, 'tall', 300, 0, 'tall'],
    ['stays with its stop where two are the same, too', SHORT, 'half', 300, 0, 'half'],
    ['stays with its stop where all are the same', TINY, 'half', 140, 0, 'half'],
  ])('%s', (_, heights, from, height, speed, to) => {
    expect(settle(heights, { from, height, speed })).toBe(to);
  });
});

describe('a press on the handle', () => {
  test.each<[heights: SheetHeights, stops: readonly SheetStop[]]>([
    [ROOMY, ['half', 'tall', 'peek', 'half']],
    [SHORT, ['half', 'peek', 'half']],
    [TINY, ['half', 'peek']],
  ])('makes the sheet larger, and the largest small again: %j', (heights, stops) => {
    expect(stops.slice(0, -1).map((stop) => nextStop(heights, stop))).toEqual(stops.slice(1));
  });

  test('is said to make it smaller where nothing is left to show', () => {
    expect(isLargest(ROOMY, 'half')).toBe(false);
    expect(isLargest(ROOMY, 'tall')).toBe(true);
    expect(isLargest(SHORT, 'half')).toBe(true);
    expect(isLargest(TINY, 'peek')).toBe(true);
  });
});
