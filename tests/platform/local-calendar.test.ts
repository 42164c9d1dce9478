import { afterEach, describe, expect, test, vi } from 'vitest';
import { forMany } from '#core/vocabulary/calendar.ts';
import { localCalendar } from '#platform/local-calendar.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const HOUR = 60 * 60 * 1000;
const { dayOf, startOf } = localCalendar;

/** A moment by the clock on the wall. */
const at = (year: number, month: number, day: number, hour: number, minute = 0): number =>
  new Date(year, month - 1, day, hour, minute).getTime();

describe.each(['Europe/Berlin', 'America/Los_Angeles', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC'])(
  'in %s',
  (zone) => {
    test('a day begins at four in the morning', () => {
      vi.stubEnv('TZ', zone);
      const day = dayOf(at(2026, 11, 23, 12));
      expect(dayOf(at(2026, 11, 23, 4))).toBe(day);
      expect(dayOf(at(2026, 11, 24, 3, 59))).toBe(day);
      expect(dayOf(at(2026, 11, 23, 3, 59))).toBe(day - 1);
      expect(dayOf(at(2026, 11, 24, 4))).toBe(day + 1);
      expect(startOf(day)).toBe(at(2026, 11, 23, 4));
    });

    test('every half hour of a year belongs to one day, each day to its beginning, and none is left out', () => {
      vi.stubEnv('TZ', zone);
      const wrong: number[] = [];
      const many = forMany(localCalendar, at(2026, 6, 1, 12));
      let last = dayOf(at(2026, 1, 1, 12));
      for (let moment = at(2026, 1, 1, 12); moment < at(2027, 1, 1, 12); moment += HOUR / 2) {
        const day = dayOf(moment);
        const isWithin = startOf(day) <= moment && moment < startOf(day + 1);
        if (many.dayOf(moment) !== day || !isWithin || dayOf(startOf(day)) !== day || ![0, 1].includes(day - last))
          wrong.push(moment);
        last = day;
      }
      expect(wrong).toEqual([]);
      expect(last - dayOf(at(2026, 1, 1, 12))).toBe(365);
    });
  },
);

test('a night in which the clocks change is in the day before, however long it is', () => {
  vi.stubEnv('TZ', 'Europe/Berlin');
  const spring = dayOf(at(2026, 3, 28, 12));
  expect(dayOf(at(2026, 3, 29, 3, 30))).toBe(spring);
  expect(startOf(spring + 1) - startOf(spring)).toBe(23 * HOUR);
  const autumn = dayOf(at(2026, 10, 24, 12));
  expect(startOf(autumn + 1) - startOf(autumn)).toBe(25 * HOUR);
});
