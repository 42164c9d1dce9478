import { afterEach, expect, test, vi } from 'vitest';
import { keepReadingPlace, readingPlaceKept } from '#platform/reading-place.ts';
import * as view from '#platform/unit-in-view.ts';

afterEach(() => vi.restoreAllMocks());

test('the place in the text is kept with the text, and never with the page that is gone back to', () => {
  const element = document.createElement('span');
  vi.spyOn(view, 'unitInView').mockReturnValue({ unitId: 's8', side: 'source', element });
  const stop = keepReadingPlace();
  history.replaceState(null, '', '#/read/article/s4');
  dispatchEvent(new Event('scrollend'));
  expect(readingPlaceKept()).toEqual({ unitId: 's8', top: 0 });

  const place = { place: { id: 'der/s8', top: 579 } };
  history.replaceState(place, '', '#/glossary/article');
  dispatchEvent(new Event('scrollend'));
  expect(history.state).toEqual(place);
  stop();
});
