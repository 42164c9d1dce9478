import { beforeEach, expect, test, vi } from 'vitest';
import { markLibrary, markUsed, readLibraryMarks } from '#platform/library-marks.ts';

const KEY = 'satzspiegel.library';

beforeEach(() => {
  localStorage.clear();
  vi.restoreAllMocks();
});

test.each(['{"kept": 5', '{"kept": 5}', '{"kept": [5]}', '[]', 'null'])(
  'a damaged mark is no reason to forget that the library is used: %s',
  (damaged) => {
    localStorage.setItem(KEY, damaged);
    expect(readLibraryMarks()).toEqual({ isUsed: true, kept: new Set() });
  },
);

test('what is marked is found again, and reading alone changes nothing of what is kept', () => {
  markLibrary(['brief', 'akte']);
  markUsed();
  expect(JSON.parse(localStorage.getItem(KEY) ?? '')).toEqual({ kept: ['brief', 'akte'] });
  expect(readLibraryMarks()).toEqual({ isUsed: true, kept: new Set(['brief', 'akte']) });
});

test('where nothing can be stored, the marks hold for the visit', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  });
  markLibrary(['brief']);
  expect(localStorage.getItem(KEY)).toBeNull();
  expect(readLibraryMarks()).toEqual({ isUsed: true, kept: new Set(['brief']) });
});
