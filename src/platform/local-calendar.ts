import { type Calendar, DAY } from '#core/vocabulary/calendar.ts';

/** A day begins at four in the morning: who learns after midnight is still in the day before. */
const FIRST_HOUR = 4;

/** A civil date as the number of days since 1970, whatever the clock shows on it. */
const numberOf = (date: Date): number => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY;

function startOf(day: number): number {
  const date = new Date(day * DAY);
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), FIRST_HOUR).getTime();
}

/**
 * The days by the clock of this device. A day with a change of the clocks has 23 or 25 hours: nothing here adds hours
 * up, and what a clock leaves out or shows twice lies between two beginnings.
 */
export const localCalendar: Calendar = {
  startOf,
  dayOf: (moment) => {
    const day = numberOf(new Date(moment));
    return moment < startOf(day) ? day - 1 : day;
  },
};
