import { rememberRecent } from '#core/recent.ts';
import { relativeTime } from '#core/relative-time.ts';

// Every text of a list asks for them, and Intl takes its time.
const relativeFormats = rememberRecent<string, Intl.RelativeTimeFormat>(4);
const sizeFormats = rememberRecent<string, Intl.NumberFormat>(4);

/** How a language says how far a time lies from now: "yesterday", „in 3 Stunden“. */
export const relativeFormat = (language: string): Intl.RelativeTimeFormat =>
  relativeFormats.of(language, () => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }));

/** How long ago a moment was, as a language says it: "yesterday", „vor 3 Stunden“. */
export function formatAgo(moment: number, now: number, language: string): string {
  const { value, unit } = relativeTime(moment, now);
  return relativeFormat(language).format(value, unit);
}

/** A day that lies so many days ahead, as a language says it: "tomorrow", „in 3 Tagen“. */
export const formatInDays = (days: number, language: string): string => relativeFormat(language).format(days, 'day');

/** A file's size as a language writes it: "132 kB", "28.4 MB". */
export function formatSize(bytes: number, language: string): string {
  const [unit, size] = bytes < 1e6 ? (['kilobyte', bytes / 1e3] as const) : (['megabyte', bytes / 1e6] as const);
  const digits = unit === 'kilobyte' ? 0 : 1;
  const rounded = bytes > 0 && bytes < 1000 ? 1 : size;
  const make = (): Intl.NumberFormat =>
    new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: digits });
  return sizeFormats.of(`${language} ${unit}`, make).format(rounded);
}
