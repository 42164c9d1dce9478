const PRECISIONS: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** How a language writes dates. */
export function dateFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const regions = navigator.languages.filter((tag) => tag.startsWith(`${language}-`));
  // Digits are those that the language's numbers have everywhere else on the page.
  const { numberingSystem } = new Intl.NumberFormat(language).resolvedOptions();
  return new Intl.DateTimeFormat([...regions, language], { ...options, numberingSystem });
}

/**
 * `2018-06` as the interface language writes it: "June 2018", „Juni 2018“. Takes a year, a month or a day (ISO 8601).
 * Of the language's regions, the one that the reader's browser names decides: 22 November or November 22.
 */
export function formatDate(iso: string, language: string): string {
  return dateFormat(language, { ...PRECISIONS[iso.split('-').length - 1], timeZone: 'UTC' }).format(new Date(iso));
}
