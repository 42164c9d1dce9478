const PRECISIONS: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/**
 * `2018-06` as the interface language writes it: "June 2018", „Juni 2018“. Takes a year, a month or a day (ISO 8601).
 * Of the language's regions, the one that the reader's browser names decides: 22 November or November 22.
 */
export function formatDate(iso: string, language: string): string {
  const regions = navigator.languages.filter((tag) => tag.startsWith(`${language}-`));
  const precision = PRECISIONS[iso.split('-').length - 1];
  return new Intl.DateTimeFormat([...regions, language], { ...precision, timeZone: 'UTC' }).format(new Date(iso));
}
