import { expect, test } from 'vitest';
import { siteRequestOf } from '#core/site-requests.ts';

const SCOPE = 'https://example.org/books/';

test.each([
  ['the folder', 'navigate', `${SCOPE}`, 'page'],
  ['the folder, with a query', 'navigate', `${SCOPE}?from=mail`, 'page'],
  ['its start page by name', 'navigate', `${SCOPE}index.html`, 'page'],
  ['a file of the library in a window', 'navigate', `${SCOPE}library/a/edition.json`, 'other'],
  ['a page that another program of the host has', 'navigate', `${SCOPE}shop`, 'other'],
  ['a script', 'cors', `${SCOPE}assets/index-1.js`, 'file'],
  ['a manifest', 'cors', `${SCOPE}en.webmanifest`, 'file'],
  ['the catalogue', 'cors', `${SCOPE}library/catalogue.json`, 'catalogue'],
  ['an edition', 'cors', `${SCOPE}library/kleider/edition.json`, 'edition'],
  ['a recording', 'no-cors', `${SCOPE}library/kleider/audio/1.mp3`, 'other'],
  ['what lies too deep for an edition', 'cors', `${SCOPE}library/a/b/edition.json`, 'other'],
  ['a folder beside the site', 'cors', 'https://example.org/other/index.js', 'other'],
  ['another site', 'cors', 'https://example.com/books/index.js', 'other'],
])('%s', (_, mode, url, kind) => {
  expect(siteRequestOf({ method: 'GET', mode, url }, SCOPE)).toEqual({ kind });
});

test('what is not asked for with GET goes by', () => {
  expect(siteRequestOf({ method: 'HEAD', mode: 'cors', url: `${SCOPE}assets/index-1.js` }, SCOPE).kind).toBe('other');
});
