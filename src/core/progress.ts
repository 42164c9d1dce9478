import * as v from 'valibot';
import { idSchema } from './edition-schema.ts';

export const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Stretches of units, by their places in the text, half-open, in order, with a gap between each and the next. */
export type Ranges = readonly (readonly [start: number, end: number])[];

export const progressSchema = v.strictObject({
  /** The edition's id. */
  id: idSchema,
  /** The sentence to go on with; null for the beginning. */
  unit: v.nullable(idSchema),
  /** The units that have been in view, see Ranges. */
  seen: v.pipe(v.array(v.pipe(v.tuple([countSchema, countSchema]), v.readonly())), v.readonly()),
  /** How many units the text had. */
  units: countSchema,
  /** When it was last read, in milliseconds since 1970. */
  usedAt: v.number(),
});

/**
 * How far a text has been read. What counts is which sentences have stood still in view, or have been selected, and not
 * how far down the page one has been: whoever looks up the end hasn't read the text.
 */
export type Progress = v.InferOutput<typeof progressSchema>;

/** Stretches in any order, overlapping or not, as Ranges within a text of so many units. */
export function joinRanges(ranges: Ranges, units: number): Ranges {
  const joined: [number, number][] = [];
  for (const [start, end] of ranges.toSorted(([one], [other]) => one - other)) {
    const last = joined.at(-1);
    const [from, to] = [Math.max(start, 0), Math.min(end, units)];
    if (from >= to) continue;
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** The share of a text that has been read, from 0 to 1. */
export function shareRead({ seen, units }: Pick<Progress, 'seen' | 'units'>): number {
  // What was stored may not be in order.
  const read = joinRanges(seen, units).reduce((sum, [start, end]) => sum + end - start, 0);
  return units === 0 ? 0 : read / units;
}

/**
 * What two windows know of one text, taken together: all that has been seen, and the place where it was last read. How
 * long the text is, the newer one knows.
 */
export function mergeProgress(one: Progress, other: Progress): Progress {
  const newer = other.usedAt >= one.usedAt ? other : one;
  return { ...newer, seen: joinRanges([...one.seen, ...other.seen], newer.units) };
}
