import { parseCatalogue } from '#core/catalogue.ts';

// What the service worker keeps of the library: the catalogue and the editions that it lists, renewed as one after each
// visit, so that whatever the kept catalogue lists can be opened.

/** How long the catalogue is waited for, in milliseconds, before the kept one does. */
const PATIENCE = 2500;

const ANY_HEADERS = { ignoreVary: true } as const;

export interface KeptLibrary {
  /** The catalogue as it is now: a text that was added shows up. Without network, or with a slow one, as it is kept. */
  readonly catalogue: (request: Request) => Promise<Response>;
  /** An edition as it is kept, at once; one that isn't, from the network. */
  readonly edition: (request: Request) => Promise<Response>;
  /** Fetches what is new. Resolves to whether the catalogue's texts can now be read without network. */
  readonly renew: () => Promise<boolean>;
}

/** Whether it is the file, and not a host's page for what is missing or a hotel's for who hasn't paid. */
const isSound = (response: Response): boolean =>
  response.ok && response.headers.get('content-type')?.includes('text/html') !== true;

const isMissing = ({ status }: Response): boolean => status === 404 || status === 410;

const hasSameTag = (one: Response | undefined, other: Response): boolean => {
  const tag = other.headers.get('etag');
  return tag !== null && one?.headers.get('etag') === tag;
};

/** @param scope the folder that the site lies in */
export function keptLibraryOf(scope: string): KeptLibrary {
  const open = (): Promise<Cache> => caches.open(`${scope} library`);
  /** What the browser can't give out isn't kept. */
  const kept = async (url: string): Promise<Response | undefined> =>
    open()
      .then((cache) => cache.match(url, ANY_HEADERS))
      .catch(() => undefined);
  const catalogueUrl = `${scope}library/catalogue.json`;
  const editionUrl = (id: string): string => `${scope}library/${id}/edition.json`;

  const fetchNow = async (url: string): Promise<Response | null> => {
    const response = await fetch(url, { cache: 'no-cache' }).catch(() => null);
    return response && isSound(response) ? response : null;
  };

  /** @returns whether the edition is kept, be it as it was before */
  const renewEdition = async (id: string): Promise<boolean> => {
    const url = editionUrl(id);
    const old = await kept(url);
    const fetched = await fetchNow(url);
    if (!fetched) return old !== undefined;
    if (hasSameTag(old, fetched)) {
      fetched.body?.cancel().catch(() => {});
      return true;
    }
    // For one that is too large, or breaks off on the way, the others needn't stay behind.
    const isPut = await (await open()).put(url, fetched).then(
      () => true,
      () => false,
    );
    return isPut || old !== undefined;
  };

  const forgetOthers = async (ids: readonly string[]): Promise<void> => {
    const cache = await open();
    const listed = new Set([catalogueUrl, ...ids.map(editionUrl)]);
    const others = (await cache.keys()).filter(({ url }) => !listed.has(url));
    await Promise.all(others.map((request) => cache.delete(request, ANY_HEADERS)));
  };

  const renewAll = async (): Promise<void> => {
    const fetched = await fetchNow(catalogueUrl);
    const parsed = fetched && parseCatalogue(await fetched.text());
    if (!parsed?.ok) return;
    const editions = [];
    for (const listed of parsed.value.editions) {
      if (await renewEdition(listed.id)) editions.push(listed);
    }
    // Last of all, and without what can't be had: it never lists what can't be opened.
    const catalogue = JSON.stringify({ ...parsed.value, editions });
    await (await open()).put(
      catalogueUrl,
      new Response(catalogue, { headers: { 'content-type': 'application/json' } }),
    );
    await forgetOthers(editions.map(({ id }) => id));
  };

  return {
    catalogue: async (request) => {
      const old = await kept(catalogueUrl);
      if (!old) return fetch(request);
      if (!navigator.onLine) return old;
      const tooLate = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null));
      const fetched = await Promise.race([fetch(request).catch(() => null), tooLate]);
      // One that was taken away is missing; anything else that isn't the catalogue is a fault of the way to it.
      return fetched && (isSound(fetched) || isMissing(fetched)) ? fetched : old;
    },
    edition: async (request) => (await kept(request.url)) ?? fetch(request),
    renew: async () => {
      // A full disk leaves what there was.
      if (navigator.onLine) await renewAll().catch(() => {});
      return (await kept(catalogueUrl)) !== undefined;
    },
  };
}
