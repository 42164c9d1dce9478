import { beforeEach, expect, test } from 'vitest';
import { leavePending, takePending } from '#platform/pending-progress.ts';

beforeEach(() => localStorage.clear());

const read = (id: string, start: number) =>
  ({ id, unit: `s${start + 1}`, seen: [[start, start + 1]], units: 9, usedAt: start }) as const;

test('what was left is taken once, that of one text together', () => {
  leavePending(read('brief', 1));
  leavePending(read('akte', 1));
  leavePending(read('brief', 4));
  const both = [
    [1, 2],
    [4, 5],
  ];
  expect(takePending()).toEqual([{ ...read('brief', 4), seen: both }, read('akte', 1)]);
  expect(takePending()).toEqual([]);
});

test('what is damaged is let go', () => {
  localStorage.setItem('satzspiegel.progress', '{"brief": {"id": 5}}');
  expect(takePending()).toEqual([]);
  leavePending(read('brief', 1));
  expect(takePending()).toEqual([read('brief', 1)]);
});
