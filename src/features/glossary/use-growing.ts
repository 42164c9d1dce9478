import { startTransition, useEffect, useState } from 'react';

/** So many entries are drawn before the page is shown, and so many more in each step after it. */
const STEP = 120;
/** A long list takes shorter steps, which hold up nothing. */
const SLOW_STEP = 24;

interface Manner {
  readonly isSlow: boolean;
  /** How much of the very first list has to be there at once, where it isn't slow. */
  readonly least: number;
}

interface Growing {
  /** How many entries to draw. */
  readonly limit: number;
  /** Draws all of them. */
  readonly growFully: () => void;
}

/**
 * How much of a long list to draw: first as much as a screen or two can hold, then more and more until all of it stands
 * there, so that the browser's own search finds it. Typing goes before.
 * @param list whose identity changes when its contents do
 */
export function useGrowing(list: object, total: number, { isSlow, least }: Manner): Growing {
  const step = isSlow ? SLOW_STEP : STEP;
  const [grown, setGrown] = useState({ list, limit: isSlow ? step : Math.max(step, least) });
  const limit = grown.list === list ? grown.limit : step;
  useEffect(() => {
    if (limit < total) {
      // A list that has been drawn fully meanwhile stays so.
      startTransition(() =>
        setGrown((known) => ({ list, limit: Math.max(limit + step, known.list === list ? known.limit : 0) })),
      );
    }
  }, [list, limit, total, step]);
  return { limit, growFully: () => setGrown({ list, limit: total }) };
}
