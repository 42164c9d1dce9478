import { describe, expect, test } from 'vitest';
import { fittingWays, keepsBack, layoutOf, narrowQuery, nextWay, shownWay, WAYS, type Way } from '#core/ways.ts';

test.each([
  ['columns', 'columns', 'stack'],
  ['stack', 'stack', 'stack'],
  ['interlinear', 'interlinear', 'interlinear'],
  ['onDemand', 'source', 'source'],
  ['veiled', 'columns', 'stack'],
] as const)('%s stands as %s on a wide page, as %s on a narrow one', (way, wide, narrow) => {
  expect(layoutOf(way, false)).toBe(wide);
  expect(layoutOf(way, true)).toBe(narrow);
});

test('a narrow page has no room for side by side: it is stacked there, and chosen all the same', () => {
  expect(fittingWays(true)).not.toContain('columns');
  expect(fittingWays(false)).toEqual(WAYS);
  expect(shownWay('columns', true)).toBe('stack');
  expect(shownWay('columns', false)).toBe('columns');
});

describe.each([false, true])('on a page that is narrow: %s', (isNarrow) => {
  test('the key goes round through all ways that fit', () => {
    const seen: Way[] = [];
    let way = shownWay('columns', isNarrow);
    do {
      seen.push(way);
      way = nextWay(way, isNarrow);
    } while (!seen.includes(way));
    expect(seen).toEqual(fittingWays(isNarrow));
  });
});

test('only two ways keep translations back', () => {
  expect(WAYS.filter(keepsBack)).toEqual(['onDemand', 'veiled']);
});

test('larger text needs a wider page for two columns', () => {
  expect(narrowQuery(100, 'normal')).toBe('(max-width: 46rem)');
  expect(narrowQuery(200, 'normal')).toBe('(max-width: 92rem)');
});

test('long lines need a wider page for two columns, short ones no narrower', () => {
  expect(narrowQuery(100, 'long')).toBe('(max-width: 55.2rem)');
  expect(narrowQuery(100, 'short')).toBe(narrowQuery(100, 'normal'));
});
