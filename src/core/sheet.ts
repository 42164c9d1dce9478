/** Where a sheet at the foot of the screen comes to rest: the word and its meaning, the usual, all the room there is. */
const SHEET_STOPS = ['peek', 'half', 'tall'] as const;
export type SheetStop = (typeof SHEET_STOPS)[number];

/** How high each stop is just now, in CSS pixels; never lower than the one before. */
export type SheetHeights = Readonly<Record<SheetStop, number>>;

/** A sheet that is let go of: from which stop it came, how high it is, and its speed downwards, in pixels a millisecond. */
export interface LetGo {
  readonly from: SheetStop;
  readonly height: number;
  readonly speed: number;
}

/** From this speed on it is flung. */
const FLING = 0.6;
/** Drawn down below this part of its lowest stop, it closes. */
const CLOSING = 0.6;

/** Where a sheet goes that is let go of: flung down it closes, flung up it grows, else it takes the nearest stop. */
export function settle(heights: SheetHeights, { from, height, speed }: LetGo): SheetStop | 'closed' {
  if (speed >= FLING || height < heights.peek * CLOSING) return 'closed';
  if (speed <= -FLING) return SHEET_STOPS[SHEET_STOPS.indexOf(from) + 1] ?? 'tall';
  const distance = (stop: SheetStop): number => Math.abs(heights[stop] - height);
  // Where a short text makes stops the same, it stays with its own.
  return SHEET_STOPS.reduce((best, stop) => (distance(stop) < distance(best) ? stop : best), from);
}

/** Whether a sheet can't grow any more. */
export const isLargest = (heights: SheetHeights, stop: SheetStop): boolean => heights[stop] >= heights.tall;

/** The stop that a press on the handle leads to: the next higher one; from the highest, the lowest. */
export const nextStop = (heights: SheetHeights, stop: SheetStop): SheetStop =>
  SHEET_STOPS.find((other) => heights[other] > heights[stop]) ?? 'peek';
