import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  APPARATUS,
  apparatusAddress,
  editionOfAddress,
  queryOfAddress,
  readAddress,
  searchAddress,
} from '#core/addresses.ts';

test('a query comes back from its address, whatever was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (query) => {
      expect(queryOfAddress(searchAddress('an-edition', query))).toBe(query);
    }),
  );
});

test.each([
  ['/search/an-edition', ''],
  ['/search/an-edition/', ''],
  ['/search/an-edition/stellt%20%E2%80%A6%20bereit', 'stellt … bereit'],
  ['/search/an-edition/100%', '100%'],
  ['/read/an-edition/s4', ''],
])('%s searches for “%s”', (address, query) => {
  expect(queryOfAddress(address)).toBe(query);
});

test('an edition comes back from the addresses of its pages', () => {
  const addresses = [
    readAddress('an-edition', null),
    readAddress('an-edition', 's4'),
    searchAddress('an-edition', 'der/die'),
    ...APPARATUS.map((part) => apparatusAddress('an-edition', part)),
  ];
  expect(addresses.map((address) => editionOfAddress(address))).toEqual(addresses.map(() => 'an-edition'));
});

test.each(['', '/', '/library', '/read', '/read/', '/elsewhere/an-edition'])('%j opens no edition', (address) => {
  expect(editionOfAddress(address)).toBeNull();
});
