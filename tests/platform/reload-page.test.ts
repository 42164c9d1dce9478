import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isVersionGone } from '#platform/reload-page.ts';

const fetched = vi.fn<typeof fetch>();

beforeEach(() => {
  vi.stubGlobal('fetch', fetched);
  document.head.innerHTML = '<script type="module" src="./assets/index-1.js"></script>';
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.head.innerHTML = '';
});

const page = { headers: { 'content-type': 'text/html' } };

test.each<[what: string, answer: () => Response, isGone: boolean]>([
  ['has its script', () => new Response(null, { headers: { 'content-type': 'text/javascript' } }), false],
  ['has it no more', () => new Response(null, { status: 404 }), true],
  ['answers with its start page', () => new Response(null, page), true],
  ['is broken', () => new Response(null, { status: 503, ...page }), false],
])('where the site %s', async (_, answer, isGone) => {
  fetched.mockResolvedValue(answer());
  expect(await isVersionGone()).toBe(isGone);
});

test('without network nothing is known to be gone', async () => {
  fetched.mockRejectedValue(new TypeError('Failed to fetch'));
  expect(await isVersionGone()).toBe(false);
});
