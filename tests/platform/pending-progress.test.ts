import { beforeEach, expect, test, vi } from 'vitest';
import { forgetPending, leavePending, readPending } from '#platform/pending-progress.ts';

const KEY = 'satzspiegel.progress';

beforeEach(() => {
  localStorage.clear();
  vi.restoreAllMocks();
});

const read = (id: string, start: number) =>
  ({ id, unit: `s${start + 1}`, seen: [[start, start + 1]], units: 9, usedAt: start }) as const;

test('what was left of one text is there together, until it is forgotten', () => {
  leavePending(read('brief', 1));
  leavePending(read('akte', 1));
  leavePending(read('brief', 4));
  const both = [
    [1, 2],
    [4, 5],
  ] as const;
  const brief = { ...read('brief', 4), seen: both };
  expect(readPending()).toEqual({ pending: [brief, read('akte', 1)], hasPutAside: false });
  forgetPending(read('akte', 1));
  expect(readPending().pending).toEqual([brief]);
  forgetPending(brief);
  expect(localStorage.getItem(KEY)).toBeNull();
});

test('what was left after that which is kept by now isn’t forgotten', () => {
  leavePending(read('brief', 1));
  leavePending(read('brief', 4));
  forgetPending(read('brief', 1));
  forgetPending(read('brief', 4));
  expect(readPending().pending).toMatchObject([{ usedAt: 4 }]);
});

test.each([
  ['no JSON', '{"akte": {'],
  ['a record', JSON.stringify({ akte: read('akte', 1), brief: { id: 5 } })],
  ['a record under another’s id', JSON.stringify({ akte: read('akte', 1), brief: read('buch', 2) })],
])('what is damaged (%s) is put aside before anything is written over it, and the others are there', (_, damaged) => {
  const sound = damaged.endsWith('}') ? [read('akte', 1)] : [];
  localStorage.setItem(KEY, damaged);
  leavePending(read('neu', 3));
  expect(localStorage.getItem(`${KEY}.aside.1`)).toBe(damaged);
  expect(readPending()).toEqual({ pending: [...sound, read('neu', 3)], hasPutAside: false });

  localStorage.setItem(KEY, damaged);
  expect(readPending()).toEqual({ pending: sound, hasPutAside: true });
  expect(readPending().hasPutAside).toBe(false);
});

test('what is damaged stays where it is while there is no room to put it aside', () => {
  const damaged = JSON.stringify({ akte: read('akte', 1), brief: 5 });
  localStorage.setItem(KEY, damaged);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation((key) => {
    throw new DOMException(`No room for ${key}.`, 'QuotaExceededError');
  });
  leavePending(read('neu', 3));
  expect(readPending()).toEqual({ pending: [read('akte', 1)], hasPutAside: false });
  forgetPending(read('akte', 1));
  expect(localStorage.getItem(KEY)).toBe(damaged);
});
