import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldQuery } from '#core/fold.ts';

/** The stretches of a text that a query finds. */
const found = (query: string, text: string, language = 'de'): readonly string[] =>
  (foldQuery(query, language)?.find(text) ?? []).map(({ start, end }) => text.slice(start, end));

describe('in German', () => {
  test.each<[query: string, text: string, hit: string]>([
    ['prä', 'die Präsenz', 'Prä'],
    ['prae', 'die Präsenz', 'Prä'],
    ['pra', 'die Präsenz', 'Prä'],
    ['PRÄ', 'die Präsenz', 'Prä'],
    ['präsenz', 'Praesenz', 'Praesenz'],
    ['a\u0308', 'Präsenz', 'ä'],
    ['prae', 'Pra\u0308senz', 'Pra\u0308'],
    ['pra', 'Pra\u0308senz', 'Pra\u0308'],
    ['uebermass', 'Übermaß', 'Übermaß'],
    ['ubermas', 'Übermaß', 'Übermaß'],
    ['übermaß', 'Uebermass', 'Uebermass'],
    ['strasse', 'STRAẞE', 'STRAẞE'],
    ['flußschiff', 'Flussschiff', 'Flussschiff'],
    ['flussschiff', 'Flußschiff', 'Flußschiff'],
    ['haeuser', 'Häuser', 'Häuser'],
    ['neue', 'die neue Stadt', 'neue'],
    ['cafe', 'Café', 'Café'],
    ['café', 'Cafe', 'Cafe'],
    ['cloud-computing', 'Cloud\u2011Computing', 'Cloud\u2011Computing'],
    ['gibt es', 'gibt\u00a0es', 'gibt\u00a0es'],
    ["geht's", 'geht’s', 'geht’s'],
    ['  wert  auf ', 'Wert auf', 'Wert auf'],
    ['(ugs.)', 'krass (ugs.)', '(ugs.)'],
  ])('%j is found in %j', (query, text, hit) => {
    expect(found(query, text)).toEqual([hit]);
  });

  test.each<[query: string, text: string]>([
    ['schön', 'schon'],
    ['könnten', 'konnten'],
    ['ß', 'das'],
    ['.', 'Satz'],
    ['schon ist', 'schonist'],
  ])('%j is not found in %j', (query, text) => {
    expect(found(query, text)).toEqual([]);
  });
});

test.each<[query: string, text: string, language: string]>([
  ['naive', 'naïve', 'en'],
  ['kilic', 'kılıç', 'tr'],
  ['istanbul', 'İstanbul', 'tr'],
  ['ø', 'o', 'en'],
  ['lodz', 'Łódź', 'en'],
  ['كتاب', 'كِتَاب', 'ar'],
  ['ЇЖАК', 'їжак', 'uk'],
])('%j is found in %j (%s)', (query, text, language) => {
  expect(found(query, text, language)).toEqual([text]);
});

test('other languages write no ä for ae, and keep ї apart from і', () => {
  expect(found('ae', 'ä', 'en')).toEqual([]);
  expect(found('і', 'ї', 'uk')).toEqual([]);
});

test('every place is found, and where it is', () => {
  expect(foldQuery('uber', 'de')?.find('über, Über')).toEqual([
    { start: 0, end: 4 },
    { start: 6, end: 10 },
  ]);
});

test('a beginning is told from a middle', () => {
  expect(foldQuery('arbeit', 'de')?.begins('Arbeitsplatz')).toBe(true);
  expect(foldQuery('platz', 'de')?.begins('Arbeitsplatz')).toBe(false);
  expect(foldQuery('platz', 'de')?.isIn('Arbeitsplatz')).toBe(true);
});

test.each(['', '   ', '\u0308'])('nothing is looked for with %j', (query) => {
  expect(foldQuery(query, 'de')).toBeNull();
});

test('a text is found by itself, by its capitals, without its accents and in German with two letters for one', () => {
  const letter = fc.constantFrom(..."aeioussäöüßéñç ^$.*+?()[]{}|\\/-–„“'’#0€");
  fc.assert(
    fc.property(fc.string({ unit: letter }), (text) => {
      // No German word has sß: of sss, the first two are the ß.
      fc.pre(!text.includes('sß'));
      const bare = text.normalize('NFD').replace(/\p{M}/gu, '');
      const spelled = text.replace(/[äöüß]/gu, (own) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[own] ?? own);
      for (const query of [text, text.toUpperCase(), bare, spelled]) {
        expect(foldQuery(query, 'de')?.begins(text.trimStart()) ?? true).toBe(true);
      }
    }),
  );
});
