/**
 * The learner's days. They are counted from any first one, and each begins at four in the morning of her clock: who
 * reads after midnight is still in the day before.
 */
export interface Calendar {
  /** The day of a moment, in milliseconds since 1970. */
  readonly dayOf: (moment: number) => number;
  /** When a day begins, in milliseconds since 1970. */
  readonly startOf: (day: number) => number;
}

/** Nearly every day is as long, in milliseconds. */
export const DAY = 24 * 60 * 60 * 1000;

/**
 * A calendar for many moments: to ask the clock of each would take its time. It is made anew each time, since a learner
 * may travel.
 * @param near a moment that the others lie about
 */
export function forMany(calendar: Calendar, near: number): Calendar {
  const starts = new Map<number, number>();
  const startOf = (day: number): number => {
    const known = starts.get(day) ?? calendar.startOf(day);
    starts.set(day, known);
    return known;
  };
  const origin = calendar.dayOf(near);
  const dayOf = (moment: number): number => {
    let day = origin + Math.floor((moment - startOf(origin)) / DAY);
    while (moment < startOf(day)) day -= 1;
    while (moment >= startOf(day + 1)) day += 1;
    return day;
  };
  return { dayOf, startOf };
}
