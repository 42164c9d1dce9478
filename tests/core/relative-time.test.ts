import { expect, test } from 'vitest';
import { relativeTime } from '#core/relative-time.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

test.each([
  ['this moment', 0, { value: 0, unit: 'second' }],
  ['half a minute ago', 30_000, { value: 0, unit: 'second' }],
  ['59 minutes ago', HOUR - 1, { value: -59, unit: 'minute' }],
  ['an hour ago', HOUR, { value: -1, unit: 'hour' }],
  ['a day ago', DAY, { value: -1, unit: 'day' }],
  ['six days ago', 7 * DAY - 1, { value: -6, unit: 'day' }],
  ['three weeks ago', 21 * DAY, { value: -3, unit: 'week' }],
  ['two months ago', 61 * DAY, { value: -2, unit: 'month' }],
  ['a year ago', 400 * DAY, { value: -1, unit: 'year' }],
  ['ahead, by a clock that was set back', -DAY, { value: 0, unit: 'second' }],
])('%s is told in the largest unit it fills', (_, elapsed, expected) => {
  expect(relativeTime(1_000_000_000_000 - elapsed, 1_000_000_000_000)).toEqual(expected);
});
