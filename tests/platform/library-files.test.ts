import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fetchCatalogue, fetchEdition } from '#platform/library-files.ts';
import sound from '../fixtures/sound.json?raw';

const fetched = vi.fn<typeof fetch>();

beforeEach(() => {
  fetched.mockReset();
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => vi.unstubAllGlobals());

const json = (text: string): Response => new Response(text, { headers: { 'content-type': 'application/json' } });
const page = (status: number): Response =>
  new Response('<!doctype html>', { status, headers: { 'content-type': 'text/html; charset=utf-8' } });

const catalogue = {
  format: 1,
  editions: [
    {
      id: 'zwei-saetze',
      languages: { source: 'de', target: 'en' },
      title: { source: 'Zwei Sätze', target: 'Two sentences' },
    },
  ],
};

interface Case {
  readonly behaviour: string;
  readonly answer: () => Response | Promise<Response>;
  readonly reason: 'missing' | 'unreachable';
}

const FAILURES: readonly Case[] = [
  { behaviour: 'a 404', answer: () => new Response('Not found', { status: 404 }), reason: 'missing' },
  { behaviour: 'a 404 as a page', answer: () => page(404), reason: 'missing' },
  { behaviour: 'a 410', answer: () => new Response('Gone', { status: 410 }), reason: 'missing' },
  { behaviour: 'the site’s start page in its place', answer: () => page(200), reason: 'missing' },
  { behaviour: 'a 500', answer: () => new Response('Sorry', { status: 500 }), reason: 'unreachable' },
  { behaviour: 'a 403', answer: () => new Response('No', { status: 403 }), reason: 'unreachable' },
  { behaviour: 'a 503 as a page', answer: () => page(503), reason: 'unreachable' },
  {
    behaviour: 'no connection',
    answer: () => Promise.reject(new TypeError('Failed to fetch')),
    reason: 'unreachable',
  },
  {
    behaviour: 'a connection that breaks off',
    answer: () =>
      new Response(
        new ReadableStream({
          start: (body) => body.error(new TypeError('network error')),
        }),
        { headers: { 'content-type': 'application/json' } },
      ),
    reason: 'unreachable',
  },
];

describe('an edition', () => {
  test('is fetched from the site’s own library, and read', async () => {
    fetched.mockResolvedValue(json(sound));
    expect(await fetchEdition('zwei-saetze')).toEqual({ ok: true, value: JSON.parse(sound) });
    expect(fetched.mock.calls.map(([address]) => String(address))).toEqual([
      new URL('library/zwei-saetze/edition.json', document.baseURI).href,
    ]);
  });

  test('is read whatever its file is called by the host, unless it is a page', async () => {
    fetched.mockResolvedValue(new Response(new TextEncoder().encode(sound)));
    expect(await fetchEdition('zwei-saetze')).toMatchObject({ ok: true });
  });

  test.each(FAILURES)('is not to be had after $behaviour: $reason', async ({ answer, reason }) => {
    fetched.mockImplementation(async () => answer());
    const code = reason === 'missing' ? 'edition-not-found' : 'network-failed';
    expect(await fetchEdition('zwei-saetze')).toEqual({ ok: false, error: { code } });
  });

  test.each<[what: string, text: string, problem: object]>([
    ['is not JSON', '{"format": 1,', { code: 'json-invalid', path: '' }],
    ['is empty', '', { code: 'json-invalid', path: '' }],
    ['has a wrong field', sound.replace('"format": 1', '"format": 2'), { code: 'shape-invalid', path: 'format' }],
  ])('is broken, with its problems, when it %s', async (_, text, problem) => {
    fetched.mockResolvedValue(json(text));
    expect(await fetchEdition('zwei-saetze')).toEqual({
      ok: false,
      error: { code: 'edition-broken', problems: [expect.objectContaining(problem)] },
    });
  });

  test('is misnamed when it calls itself by another id than its folder’s', async () => {
    fetched.mockResolvedValue(json(sound));
    expect(await fetchEdition('drei-saetze')).toEqual({ ok: false, error: { code: 'edition-misnamed' } });
  });

  test.each([
    '',
    '.',
    '..',
    '../catalogue.json',
    'a/b',
    'https://example.org',
    '%2e%2e',
    'Zwei',
    'zwei_saetze',
    'zwei?',
    '-',
    'zwei-',
    'zwei--saetze',
  ])('is not asked for under what can’t be an id: %j', async (id) => {
    fetched.mockImplementation(async () => json(sound));
    const result = await fetchEdition(id);
    expect(fetched).not.toHaveBeenCalled();
    expect(result).toEqual({ ok: false, error: { code: 'edition-not-found' } });
  });
});

describe('the catalogue', () => {
  test('is fetched from the site’s own library, and read', async () => {
    fetched.mockResolvedValue(json(JSON.stringify(catalogue)));
    expect(await fetchCatalogue()).toEqual({ ok: true, value: catalogue });
    expect(fetched.mock.calls.map(([address]) => String(address))).toEqual([
      new URL('library/catalogue.json', document.baseURI).href,
    ]);
  });

  test.each(FAILURES)('is not to be had after $behaviour: $reason', async ({ answer, reason }) => {
    fetched.mockImplementation(async () => answer());
    const code = reason === 'missing' ? 'catalogue-not-found' : 'network-failed';
    expect(await fetchCatalogue()).toEqual({ ok: false, error: { code } });
  });

  test('is broken, with its problems, when it has a wrong field', async () => {
    fetched.mockResolvedValue(json('{"format": 1}'));
    expect(await fetchCatalogue()).toEqual({
      ok: false,
      error: { code: 'catalogue-broken', problems: [{ code: 'shape-missing', path: 'editions' }] },
    });
  });
});
