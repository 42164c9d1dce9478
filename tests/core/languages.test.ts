import { describe, expect, test } from 'vitest';
import { directionOf } from '#core/languages/direction.ts';
import { findSourceLanguage } from '#core/languages/registry.ts';

describe('German', () => {
  test.each(['de', 'de-AT', 'de-Latn-CH'])('is known by the tag %s', (tag) => {
    expect(findSourceLanguage(tag)?.tag).toBe('de');
  });

  test('has an article for each gender', () => {
    expect(findSourceLanguage('de')?.articles).toEqual({ Masc: 'der', Fem: 'die', Neut: 'das' });
  });
});

test.each(['en', 'del', 'd', ''])('nothing is known of %j', (tag) => {
  expect(findSourceLanguage(tag)).toBeNull();
});

test.each<[tag: string, direction: 'ltr' | 'rtl']>([
  ['de', 'ltr'],
  ['en-GB', 'ltr'],
  ['zh-Hant', 'ltr'],
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['fa-IR', 'rtl'],
  ['ur', 'rtl'],
  ['yi', 'rtl'],
  ['dv', 'rtl'],
  ['az', 'ltr'],
  ['az-Arab', 'rtl'],
  ['pa', 'ltr'],
  ['pa-PK', 'rtl'],
  ['ar-Latn', 'ltr'],
])('%s is written %s', (tag, direction) => {
  expect(directionOf(tag)).toBe(direction);
});
