import { expect, test, vi } from 'vitest';
import { formatDate } from '#platform/format-date.ts';

test.each<[date: string, language: string, browser: readonly string[], written: string]>([
  ['2018', 'en', ['en-GB'], '2018'],
  ['2018', 'de', ['de-DE'], '2018'],
  ['2018-06', 'en', ['en-GB'], 'June 2018'],
  ['2018-06', 'de', ['en-GB'], 'Juni 2018'],
  ['2018-01', 'de', ['de-AT'], 'Jänner 2018'],
  ['2026-11-22', 'en', ['en-GB', 'en-US'], '22 November 2026'],
  ['2026-11-22', 'en', ['en-US', 'en-GB'], 'November 22, 2026'],
  ['2026-11-22', 'en', ['de-DE', 'en-GB'], '22 November 2026'],
  ['2026-11-22', 'en', ['de-DE'], 'November 22, 2026'],
  ['2026-11-22', 'de', [], '22. November 2026'],
  ['2026-01-01', 'en', ['en-US'], 'January 1, 2026'],
  ['2026-12-31', 'en', ['en-US'], 'December 31, 2026'],
  ['2026-11-22', 'uk', ['uk-UA'], '22 листопада 2026 р.'],
  // The digits of the interface's other numbers, not those of the region.
  ['2026-11-22', 'ar', ['ar-EG'], '22 نوفمبر 2026'],
  ['2026-11-22', 'ar', ['ar-MA'], '22 نونبر 2026'],
])('%s is written in %s, where the browser asks for %j, as %j', (date, language, browser, written) => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(browser);
  expect(formatDate(date, language)).toBe(written);
});
