/** A stretch of time in the largest unit that it fills, for Intl.RelativeTimeFormat. */
export interface RelativeTime {
  readonly value: number;
  readonly unit: 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
}

const SECOND = 1000;
const UNITS = [
  ['year', 365 * 24 * 3600 * SECOND],
  ['month', 30 * 24 * 3600 * SECOND],
  ['week', 7 * 24 * 3600 * SECOND],
  ['day', 24 * 3600 * SECOND],
  ['hour', 3600 * SECOND],
  ['minute', 60 * SECOND],
] as const satisfies readonly (readonly [RelativeTime['unit'], number])[];

/** How long ago a moment was, in milliseconds since 1970; what lies ahead, by a clock that was set back, is now. */
export function relativeTime(moment: number, now: number): RelativeTime {
  const elapsed = Math.max(now - moment, 0);
  const found = UNITS.find(([, length]) => elapsed >= length);
  return found ? { value: -Math.floor(elapsed / found[1]), unit: found[0] } : { value: 0, unit: 'second' };
}
