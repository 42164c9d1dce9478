/** How source and translation stand: side by side, or each sentence above its own. */
export type Layout = 'columns' | 'stack';

/** Below this width, at the browser's own text size, two columns no longer hold a line worth reading. */
const TWO_COLUMNS_REM = 46;

/** The media query that holds where the page is too narrow for two columns at a text size, in per cent. */
export const stackQuery = (textSize: number): string => `(max-width: ${(TWO_COLUMNS_REM * textSize) / 100}rem)`;
