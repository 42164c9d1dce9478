import { describe, expect, test } from 'vitest';
import { formatComing, formatInterval } from '#platform/format-interval.ts';

const MINUTE = 60 * 1000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOON = new Date(2026, 10, 23, 12).getTime();

test.each([
  [20 * 1000, '1 min', '1 minute'],
  [10 * MINUTE, '10 min', '10 minutes'],
  [90 * MINUTE, '2 hr', '2 hours'],
  [DAY, '1 day', '1 day'],
  [46 * DAY, '46 days', '46 days'],
  [91 * DAY, '3 mths', '3 months'],
  [498 * DAY, '1.4 yrs', '1.4 years'],
  [36500 * DAY, '99.9 yrs', '99.9 years'],
])('%i milliseconds are said in their unit', (milliseconds, short, long) => {
  expect(formatInterval(milliseconds, 'en')).toBe(short);
  expect(formatInterval(milliseconds, 'en', 'long')).toBe(long);
});

test('as each language says it', () => {
  expect(formatInterval(10 * MINUTE, 'de', 'long')).toBe('10 Minuten');
  expect(formatInterval(5 * DAY, 'uk', 'long')).toBe('5 днів');
});

describe('what comes', () => {
  test.each([
    [NOON + 20 * 1000, 'in 1 minute'],
    [NOON + 8 * MINUTE, 'in 8 minutes'],
    [NOON + 3 * HOUR, 'in 3 hours'],
    // Half past three at night is still in the day before.
    [NOON + 15.5 * HOUR, 'in 16 hours'],
    [NOON + 16.5 * HOUR, 'tomorrow'],
    [NOON + 2 * DAY, 'in 2 days'],
    [NOON - HOUR, 'in 1 minute'],
  ])('at %i comes so', (moment, said) => {
    expect(formatComing(moment, NOON, 'en')).toBe(said);
  });
});
