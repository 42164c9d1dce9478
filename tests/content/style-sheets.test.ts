import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** A tag or `*` alone, as one of two siblings: `p + p`, `.line > span ~ span::before`. */
const BARE_SIBLING = /(?:^|[\s>,(])(?:\*|[a-z][a-z0-9]*)\s*[+~]\s*(?:\*|[a-z][a-z0-9]*)/;

/** The selectors of a sheet. */
const selectorsOf = (css: string): readonly string[] =>
  [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};@]+)\{/g)].map(([, selector = '']) => selector.trim());

test('a rule of two bare tags side by side is found', () => {
  const css = '.pair > p + p { color: red } .note + .note, .steps + * { margin: 0 } .line > span ~ span::before {}';
  expect(selectorsOf(css).filter((selector) => BARE_SIBLING.test(selector))).toEqual([
    '.pair > p + p',
    '.line > span ~ span::before',
  ]);
});

// Chromium styles every element of that tag anew whenever one comes or goes: all the text in view at each click.
test('no style sheet has such a rule', () => {
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(50);
  const found = sheets.flatMap((sheet) =>
    selectorsOf(readFileSync(join('src', sheet), 'utf8')).filter((selector) => BARE_SIBLING.test(selector)),
  );
  expect(found).toEqual([]);
});
