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
