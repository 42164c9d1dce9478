import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keptFilesOf, type SiteFile } from '#platform/kept-files.ts';
import { HandCaches } from '../hand-caches.ts';

const SCOPE = 'https://example.org/books/';

interface Version {
  readonly files: readonly SiteFile[];
  /** What the server answers, by path. */
  readonly served: Readonly<Record<string, string>>;
}

/** A version whose script says which it is; the typeface is the same in all. */
function version(number: number): Version {
  const script = `assets/index-${number}.js`;
  const served = {
    '': `<script src="./${script}"></script>`,
    [script]: `version ${number}`,
    'assets/face.woff2': 'letters',
    'icon.svg': `icon ${number}`,
  };
  const files = ['index.html', script, 'assets/face.woff2', 'icon.svg'];
  return { served, files: files.map((url) => ({ url, integrity: `sha256-${url}-${number}` })) };
}

let caches: HandCaches;
const fetched = vi.fn<typeof fetch>();

/** From now on the server has this version. */
function publish({ served }: Version): void {
  fetched.mockImplementation(async (asked) => {
    const content = served[String(asked).slice(SCOPE.length)];
    return new Response(content ?? 'no', { status: content === undefined ? 404 : 200, headers: { vary: 'Origin' } });
  });
}

const asked = (): readonly string[] => fetched.mock.calls.map(([url]) => String(url).slice(SCOPE.length));
const text = async (found: Promise<Response | undefined>): Promise<string | undefined> => (await found)?.text();

async function take(taken: Version) {
  publish(taken);
  const kept = keptFilesOf(SCOPE, taken.files);
  await kept.keep();
  await kept.use();
  return kept;
}

beforeEach(() => {
  caches = new HandCaches();
  fetched.mockReset();
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => vi.unstubAllGlobals());

test('every file is kept, and answers whatever origin asks for it', async () => {
  const kept = await take(version(1));
  expect(await text(kept.page())).toContain('assets/index-1.js');
  expect(await text(kept.file(`${SCOPE}assets/index-1.js`))).toBe('version 1');
  expect(await text(kept.file(`${SCOPE}icon.svg`))).toBe('icon 1');
  expect(await kept.file(`${SCOPE}not-there.js`)).toBeUndefined();
});

test('what the browser can’t give out is no reason to have nothing: the network is asked', async () => {
  const kept = await take(version(1));
  caches.isDamaged = true;
  expect(await kept.page()).toBeUndefined();
  expect(await kept.file(`${SCOPE}icon.svg`)).toBeUndefined();
});

test('every file but the page must be what the build made', async () => {
  const first = version(1);
  await take(first);
  const checked = fetched.mock.calls.filter(([, init]) => init?.integrity).map(([, init]) => init?.integrity);
  expect(checked.sort()).toEqual(
    first.files
      .slice(1)
      .map(({ integrity }) => integrity)
      .sort(),
  );
});

describe('a version that isn’t whole', () => {
  test.each<[what: string, change: Record<string, string>]>([
    ['the server has the page of the next one already', { '': '<script src="./assets/index-2.js"></script>' }],
    ['a network asks for a log-in first', { '': '<h1>Welcome to the hotel</h1>' }],
  ])('isn’t kept: %s', async (_, change) => {
    const first = version(1);
    publish({ ...first, served: { ...first.served, ...change } });
    await expect(keptFilesOf(SCOPE, first.files).keep()).rejects.toThrow('another version');
  });

  test('isn’t kept: a file is missing', async () => {
    const { files, served } = version(1);
    publish({ files, served: { '': served[''] ?? '', 'icon.svg': 'icon' } });
    await expect(keptFilesOf(SCOPE, files).keep()).rejects.toThrow('404');
  });

  test('isn’t kept: the disk is full; the one in use stays', async () => {
    const kept = await take(version(1));
    caches.isFull = true;
    publish(version(2));
    await expect(keptFilesOf(SCOPE, version(2).files).keep()).rejects.toThrow('full');
    expect(await text(kept.page())).toContain('assets/index-1.js');
  });
});

describe('a new version', () => {
  test('fetches only what has changed', async () => {
    await take(version(1));
    fetched.mockClear();
    publish(version(2));
    await keptFilesOf(SCOPE, version(2).files).keep();
    expect([...asked()].sort()).toEqual(['', 'assets/index-2.js', 'icon.svg']);
  });

  test('that waits changes nothing for the one in use', async () => {
    const first = await take(version(1));
    publish(version(2));
    await keptFilesOf(SCOPE, version(2).files).keep();
    expect(await text(first.page())).toContain('assets/index-1.js');
    expect(await text(first.file(`${SCOPE}icon.svg`))).toBe('icon 1');
  });

  test('has its own page, and for pages that are still open the parts of the one before', async () => {
    await take(version(1));
    const second = await take(version(2));
    expect(await text(second.page())).toContain('assets/index-2.js');
    expect(await text(second.file(`${SCOPE}icon.svg`))).toBe('icon 2');
    expect(await text(second.file(`${SCOPE}assets/index-1.js`))).toBe('version 1');
  });

  test('lets go of all but the one that was in use before it', async () => {
    await take(version(1));
    publish(version(2));
    await keptFilesOf(SCOPE, version(2).files).keep();
    const third = await take(version(3));
    expect(await text(third.file(`${SCOPE}assets/index-1.js`))).toBe('version 1');
    expect(await third.file(`${SCOPE}assets/index-2.js`)).toBeUndefined();
    const fourth = await take(version(4));
    expect(await text(fourth.file(`${SCOPE}assets/index-3.js`))).toBe('version 3');
    expect(await fourth.file(`${SCOPE}assets/index-1.js`)).toBeUndefined();
  });

  test('leaves alone one that is just coming in, and another folder’s', async () => {
    await (await caches.open('https://example.org/other/ files 1')).put('x', new Response('x'));
    await take(version(1));
    publish(version(2));
    const second = keptFilesOf(SCOPE, version(2).files);
    await second.keep();
    publish(version(3));
    const third = keptFilesOf(SCOPE, version(3).files);
    await third.keep();
    await second.use();
    expect(await text(third.page())).toContain('assets/index-3.js');
    expect(await caches.keys()).toContain('https://example.org/other/ files 1');
  });
});
