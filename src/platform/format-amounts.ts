import { relativeTime } from '#core/relative-time.ts';

/** How long ago a moment was, as a language says it: "yesterday", „vor 3 Stunden“. */
export function formatAgo(moment: number, now: number, language: string): string {
  const { value, unit } = relativeTime(moment, now);
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(value, unit);
}

/** A file's size as a language writes it: "132 kB", "28.4 MB". */
export function formatSize(bytes: number, language: string): string {
  const [unit, size] = bytes < 1e6 ? (['kilobyte', bytes / 1e3] as const) : (['megabyte', bytes / 1e6] as const);
  const digits = unit === 'kilobyte' ? 0 : 1;
  const rounded = bytes > 0 && bytes < 1000 ? 1 : size;
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: digits }).format(rounded);
}
