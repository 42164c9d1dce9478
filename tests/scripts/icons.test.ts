import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tokenColour } from '../../scripts/token-colour.ts';

const icon = readFileSync(new URL('../../public/icon.svg', import.meta.url), 'utf8');

test('the icon has the colours of the page', () => {
  const fills = Array.from(icon.matchAll(/fill="([^"]+)"/g), ([, colour]) => colour);
  expect(fills).toEqual([tokenColour('paper', 'light'), tokenColour('accent', 'light')]);
});

test('colours of both themes are put into sRGB', () => {
  expect(tokenColour('paper', 'dark')).toBe('#1b1611');
  expect(() => tokenColour('no-such', 'light')).toThrow('no --no-such');
});
