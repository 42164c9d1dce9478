import { rememberRecent } from '#core/recent.ts';
import { relativeFormat } from './format-amounts.ts';
import { localCalendar } from './local-calendar.ts';

const MINUTE = 60 * 1000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MONTH = 30.44 * DAY;
const YEAR = 365.25 * DAY;

/** From so much of a unit on, an interval is told in it, if nothing larger fits. */
const UNITS = [
  ['year', YEAR, YEAR],
  ['month', MONTH, 2 * MONTH],
  ['day', DAY, DAY],
  ['hour', HOUR, HOUR],
  ['minute', MINUTE, 0],
] as const;

const formats = rememberRecent<string, Intl.NumberFormat>(12);

/**
 * A stretch of time, in milliseconds, as short as a language says it: "10 min", "4 days", "1.4 yrs".
 * @param width `long` for a voice: "10 minutes"
 */
export function formatInterval(milliseconds: number, language: string, width: 'short' | 'long' = 'short'): string {
  const [unit, length] = UNITS.find(([, , from]) => milliseconds >= from) ?? UNITS[4];
  const digits = unit === 'year' || unit === 'month' ? 1 : 0;
  const make = (): Intl.NumberFormat =>
    new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: width, maximumFractionDigits: digits });
  return formats
    .of(`${language} ${unit} ${width}`, make)
    .format(Math.max(milliseconds / length, unit === 'minute' ? 1 : 0));
}

/** When something comes, as a language says it: "in 8 minutes", "tomorrow", „in 3 Tagen“; days are the learner's. */
export function formatComing(moment: number, now: number, language: string): string {
  const format = relativeFormat(language);
  const days = localCalendar.dayOf(moment) - localCalendar.dayOf(now);
  if (days > 0) return format.format(days, 'day');
  const minutes = Math.max(1, Math.ceil((moment - now) / MINUTE));
  return minutes < 60 ? format.format(minutes, 'minute') : format.format(Math.round(minutes / 60), 'hour');
}
