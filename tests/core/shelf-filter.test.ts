import { expect, test } from 'vitest';
import type { ShelfItem } from '#core/library.ts';
import { filterShelf } from '#core/shelf-filter.ts';

const item = (id: string, source: string, target: string): ShelfItem => ({
  id,
  title: { source, target },
  languages: { source: 'de', target: 'en' },
  kept: null,
  reading: null,
});
const shelf = [
  item('bahn', 'Die Straßenbahn', 'The tram'),
  item('muell', 'Müllers "Reise" nach Köln', 'Müller’s journey to Cologne'),
  item('meer', 'Am Meer', 'By the sea'),
];

test.each([
  ['', ['bahn', 'muell', 'meer']],
  ['  ', ['bahn', 'muell', 'meer']],
  ['strasse', ['bahn']],
  ['koeln', ['muell']],
  ['cologne', ['muell']],
  ['journey MULLER', ['muell']],
  ['reise cologne', ['muell']],
  ['„Reise', ['muell']],
  ['m', ['bahn', 'muell', 'meer']],
  ['meer tram', []],
  ['(', []],
])('“%s” finds %j', (query, ids) => {
  expect(filterShelf(shelf, query).map(({ id }) => id)).toEqual(ids);
});
