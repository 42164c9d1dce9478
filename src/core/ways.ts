/**
 * The ways to read an edition: source beside translation; each sentence above its translation; each phrase above its
 * counterpart (an interlinear gloss, as in the Leipzig Glossing Rules: words, answers, free translation); the source
 * alone, with a translation when it is asked for; source beside translations that are veiled until they are asked for.
 */
export const WAYS = ['columns', 'stack', 'interlinear', 'onDemand', 'veiled'] as const;
export type Way = (typeof WAYS)[number];

/** How a way stands on a page: two columns, pairs in one column, pairs with answers between the lines, source alone. */
export type Layout = 'columns' | 'stack' | 'interlinear' | 'source';

/** Below this width, at the browser's own text size, two columns no longer hold a line worth reading. */
const TWO_COLUMNS_REM = 46;

/** Who wants long lines wants them in one column sooner. Short ones still need to hold a few words. */
const LONG_LINES = 1.2;

/** The media query that holds where the page is too narrow for two columns at a text size, in per cent. */
export const narrowQuery = (textSize: number, lineLength: 'short' | 'normal' | 'long'): string =>
  `(max-width: ${(TWO_COLUMNS_REM * textSize * (lineLength === 'long' ? LONG_LINES : 1)) / 100}rem)`;

/** How a way stands on a narrow or a wide page. */
export function layoutOf(way: Way, isNarrow: boolean): Layout {
  if (way === 'interlinear') return 'interlinear';
  if (way === 'onDemand') return 'source';
  return way === 'stack' || isNarrow ? 'stack' : 'columns';
}

/** The ways that a page has room for; on a narrow one, side by side is stacked. */
export const fittingWays = (isNarrow: boolean): readonly Way[] =>
  isNarrow ? WAYS.filter((way) => way !== 'columns') : WAYS;

/** The way that is shown for the one that was chosen. */
export const shownWay = (chosen: Way, isNarrow: boolean): Way => (chosen === 'columns' && isNarrow ? 'stack' : chosen);

/** The next of the ways that a page has room for; after the last, the first. */
export function nextWay(chosen: Way, isNarrow: boolean): Way {
  const ways = fittingWays(isNarrow);
  return ways[(ways.indexOf(shownWay(chosen, isNarrow)) + 1) % ways.length] ?? chosen;
}

/** Whether a way keeps translations back until they are asked for. */
export const keepsBack = (way: Way): boolean => way === 'onDemand' || way === 'veiled';
