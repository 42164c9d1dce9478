// What the service worker keeps of the app: a cache for each version. Files of different versions never share one, and
// a page that is still open in the version before this one gets its chunks from that one's.

/** A file of this version, by its path, with what it must contain (Subresource Integrity). */
export interface SiteFile {
  readonly url: string;
  readonly integrity: string;
}

/** The page is kept as what readers ask for, the folder; servers may answer its file's name by leading there. */
const PAGE = 'index.html';

/** As many files at once as leave room for what the reader asks for meanwhile. */
const AT_ONCE = 4;

/** Under which a cache says that its version has been in use, and since when. */
const MARK = 'in-use-since';

// A page, and the worker, of another origin than the server's default may be told to vary by Origin; the files don't.
const ANY_HEADERS = { ignoreVary: true } as const;

export interface KeptFiles {
  /** Fetches and keeps every file. Rejects when one can't be had or is another version's: then nothing has changed. */
  readonly keep: () => Promise<void>;
  /** From now on this is the version in use. Only the one before it stays, for pages that are still open in it. */
  readonly use: () => Promise<void>;
  /** The page of this version; undefined where it isn't kept, or what is kept can't be had: then there is the network. */
  readonly page: () => Promise<Response | undefined>;
  /** A file of this version or, where it has none of that name, of the one before; undefined as for the page. */
  readonly file: (url: string) => Promise<Response | undefined>;
}

/** A site whose server leads from one address to another gives pages that a browser doesn't take from a worker. */
const asAnswer = (response: Response): Response =>
  response.redirected ? new Response(response.body, { headers: response.headers }) : response;

/** A page names the scripts and style sheets of its version; those of another one have other names. */
async function checkPage(page: Response, files: readonly SiteFile[]): Promise<void> {
  const names = (await page.text()).match(/assets\/[\w.-]+\.(?:js|css)/g) ?? [];
  const isOurs = names.length > 0 && names.every((name) => files.some(({ url }) => url === name));
  if (!isOurs) throw new Error('The site’s page is of another version than its service worker.');
}

async function fetchSound(url: URL, init: RequestInit): Promise<Response> {
  const response = await fetch(url, init);
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`);
  return response;
}

async function versionOf(files: readonly SiteFile[]): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(files)));
  return [...new Uint8Array(digest.slice(0, 8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * @param scope the folder that the site lies in; another Satzspiegel of the same origin has its own caches
 * @param files every file of this version
 */
export function keptFilesOf(scope: string, files: readonly SiteFile[]): KeptFiles {
  const prefix = `${scope} files `;
  const naming = versionOf(files).then((version) => prefix + version);
  const openOwn = async (): Promise<Cache> => caches.open(await naming);
  const namesOfAll = async (): Promise<readonly string[]> =>
    (await caches.keys()).filter((name) => name.startsWith(prefix));

  const usedSince = async (name: string): Promise<number> => {
    const mark = await (await caches.open(name)).match(new URL(MARK, scope));
    return mark ? Number(await mark.text()) : 0;
  };

  const file = async (url: string): Promise<Response | undefined> => {
    const own = await (await openOwn()).match(url, ANY_HEADERS);
    if (own) return own;
    for (const name of await namesOfAll()) {
      const other = await (await caches.open(name)).match(url, ANY_HEADERS);
      if (other) return other;
    }
    return undefined;
  };

  const keepFile = async (cache: Cache, { url: path, integrity }: SiteFile): Promise<void> => {
    const url = new URL(path, scope);
    // What lies among the assets is named after what it contains: the browser, or the version before, may have it.
    const isNamedByContent = path.startsWith('assets/');
    const kept = isNamedByContent ? await file(url.href) : undefined;
    const anew = (): Promise<Response> => fetchSound(url, { integrity, cache: 'reload' });
    const fetched = isNamedByContent ? () => fetchSound(url, { integrity }).catch(anew) : anew;
    await cache.put(url, kept ?? asAnswer(await fetched()));
  };

  return {
    file: (url) => file(url).catch(() => undefined),
    page: async () => {
      try {
        return await (await openOwn()).match(scope, ANY_HEADERS);
      } catch {
        return undefined;
      }
    },
    keep: async () => {
      const cache = await openOwn();
      const page = asAnswer(await fetchSound(new URL(scope), { cache: 'reload' }));
      await checkPage(page.clone(), files);
      const waiting = files.filter(({ url }) => url !== PAGE);
      const work = async (): Promise<void> => {
        for (let next = waiting.shift(); next; next = waiting.shift()) await keepFile(cache, next);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      await cache.put(scope, page);
    },
    use: async () => {
      const cache = await openOwn();
      const names = await namesOfAll();
      // Caches stand in the order in which they were made: a version that is just coming in stands after this one.
      const older = names.slice(0, names.indexOf(await naming));
      const uses = await Promise.all(older.map(async (name) => ({ name, since: await usedSince(name) })));
      const last = uses.reduce((latest, use) => Math.max(latest, use.since), 1);
      const outdated = uses.filter(({ since }) => since < last);
      await Promise.all(outdated.map(({ name }) => caches.delete(name)));
      await cache.put(new URL(MARK, scope), new Response(`${Date.now()}`));
    },
  };
}
