import { expect, test } from 'vitest';
import { describeReveal } from '#core/reveal.ts';

test.each<[before: string, after: string, told: ReturnType<typeof describeReveal>]>([
  ['', 'a', null],
  ['a', 'ab', null],
  ['ab', 'a', 'hidden'],
  ['a', '', 'hidden'],
  ['abc', '', 'allHidden'],
  ['', 'abc', 'allShown'],
  ['b', 'abc', 'allShown'],
])('from %j to %j it tells %j', (before, after, told) => {
  expect(describeReveal(new Set(before), new Set(after))).toBe(told);
});
