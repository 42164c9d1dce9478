import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keptLibraryOf } from '#platform/kept-library.ts';
import { HandCaches } from '../hand-caches.ts';

const SCOPE = 'https://example.org/books/';
const CATALOGUE = 'library/catalogue.json';
const editionPath = (id: string): string => `library/${id}/edition.json`;
const catalogueOf = (...ids: readonly string[]): string =>
  JSON.stringify({
    format: 1,
    editions: ids.map((id) => ({
      id,
      languages: { source: 'de', target: 'en' },
      title: { source: id, target: id },
    })),
  });

let caches: HandCaches;
let served: Record<string, Response | string>;
const fetched = vi.fn<typeof fetch>();
const library = keptLibraryOf(SCOPE);

const ask = (path: string): Request => new Request(SCOPE + path);
const catalogue = async (): Promise<string> => (await library.catalogue(ask(CATALOGUE))).text();
const edition = async (id: string): Promise<string> => (await library.edition(ask(editionPath(id)))).text();
const goOffline = (): void => void vi.stubGlobal('navigator', { onLine: false });

/** A site with two texts, visited once. */
async function visit(): Promise<void> {
  served = { [CATALOGUE]: catalogueOf('one', 'two'), [editionPath('one')]: 'one', [editionPath('two')]: 'two' };
  expect(await library.renew()).toBe(true);
}

beforeEach(() => {
  caches = new HandCaches();
  served = {};
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal('navigator', { onLine: true });
  fetched.mockReset();
  fetched.mockImplementation(async (asked) => {
    const url = asked instanceof Request ? asked.url : String(asked);
    const answer = served[url.slice(SCOPE.length)];
    if (answer === undefined) throw new TypeError('Failed to fetch');
    if (answer instanceof Response) return answer.clone();
    return new Response(answer, { headers: { 'content-type': 'application/json', vary: 'Origin' } });
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('every text of the catalogue can be read without network', async () => {
  await visit();
  goOffline();
  fetched.mockClear();
  expect(JSON.parse(await catalogue()).editions).toHaveLength(2);
  expect(await edition('one')).toBe('one');
  expect(await edition('two')).toBe('two');
  expect(fetched).not.toHaveBeenCalled();
});

test('a text that was added shows up at once, and is kept from then on', async () => {
  await visit();
  served[CATALOGUE] = catalogueOf('one', 'two', 'three');
  served[editionPath('three')] = 'three';
  expect(JSON.parse(await catalogue()).editions).toHaveLength(3);
  expect(await edition('three')).toBe('three');
  await library.renew();
  goOffline();
  expect(await edition('three')).toBe('three');
});

test('a text that was mended is opened as it is kept, and as it was mended the next time', async () => {
  await visit();
  served[editionPath('one')] = 'one, mended';
  expect(await edition('one')).toBe('one');
  await library.renew();
  expect(await edition('one')).toBe('one, mended');
});

test('a text that was taken off the list is let go', async () => {
  await visit();
  served[CATALOGUE] = catalogueOf('two');
  await library.renew();
  goOffline();
  expect(JSON.parse(await catalogue()).editions).toHaveLength(1);
  delete served[editionPath('one')];
  await expect(edition('one')).rejects.toThrow('Failed to fetch');
});

test('a text is not kept anew where the server says that it is the same', async () => {
  const tagged = (text: string) => new Response(text, { headers: { etag: '"1"' } });
  await visit();
  served[editionPath('one')] = tagged('one');
  await library.renew();
  served[editionPath('one')] = tagged('never looked at');
  await library.renew();
  expect(await edition('one')).toBe('one');
});

describe('what is kept never lists what can’t be opened', () => {
  test('a text that couldn’t be had is left out until it can', async () => {
    served = { [CATALOGUE]: catalogueOf('one', 'gone'), [editionPath('one')]: 'one' };
    await library.renew();
    goOffline();
    expect(JSON.parse(await catalogue()).editions).toHaveLength(1);
  });

  test('one that can’t be had any more stays as it was', async () => {
    await visit();
    delete served[editionPath('one')];
    await library.renew();
    goOffline();
    expect(await edition('one')).toBe('one');
    expect(JSON.parse(await catalogue()).editions).toHaveLength(2);
  });

  test.each<[what: string, answer: Response | string]>([
    ['a network asks for a log-in', new Response('<h1>Hotel</h1>', { headers: { 'content-type': 'text/html' } })],
    ['the catalogue is damaged', '{"format": 1'],
    ['the server is broken', new Response('no', { status: 500 })],
  ])('%s: the last sound catalogue stays', async (_, answer) => {
    await visit();
    served[CATALOGUE] = answer;
    expect(await library.renew()).toBe(true);
    goOffline();
    expect(JSON.parse(await catalogue()).editions).toHaveLength(2);
  });

  test('a text for which there is no room leaves room for the others', async () => {
    const endless = new ReadableStream({
      pull: (controller) => controller.error(new DOMException('The disk is full.', 'QuotaExceededError')),
    });
    served = {
      [CATALOGUE]: catalogueOf('large', 'one'),
      [editionPath('large')]: new Response(endless),
      [editionPath('one')]: 'one',
    };
    expect(await library.renew()).toBe(true);
    goOffline();
    expect(JSON.parse(await catalogue()).editions).toMatchObject([{ id: 'one' }]);
  });

  test('a full disk leaves what there was', async () => {
    await visit();
    caches.isFull = true;
    served[CATALOGUE] = catalogueOf('one');
    expect(await library.renew()).toBe(true);
    caches.isFull = false;
    goOffline();
    expect(JSON.parse(await catalogue()).editions).toHaveLength(2);
  });
});

test('what the browser can’t give out comes from the network', async () => {
  await visit();
  caches.isDamaged = true;
  expect(JSON.parse(await catalogue()).editions).toHaveLength(2);
  expect(await edition('one')).toBe('one');
  expect(await library.renew()).toBe(false);
});

describe('the catalogue', () => {
  test('comes as it is kept where the network fails or gives something else', async () => {
    await visit();
    for (const answer of [undefined, new Response('no', { status: 502 })]) {
      if (answer) served[CATALOGUE] = answer;
      else delete served[CATALOGUE];
      expect(JSON.parse(await catalogue()).editions).toHaveLength(2);
    }
  });

  test('comes as it is kept where the network takes too long', async () => {
    await visit();
    vi.useFakeTimers();
    fetched.mockImplementation(() => new Promise(() => {}));
    const answer = catalogue();
    await vi.advanceTimersByTimeAsync(2500);
    expect(JSON.parse(await answer).editions).toHaveLength(2);
  });

  test('that was taken away is missing, not kept for ever', async () => {
    await visit();
    served[CATALOGUE] = new Response('no', { status: 404 });
    expect((await library.catalogue(ask(CATALOGUE))).status).toBe(404);
  });

  test('that was never had is a fault of the network', async () => {
    expect(await library.renew()).toBe(false);
    await expect(catalogue()).rejects.toThrow('Failed to fetch');
  });
});
