/** What a page of the site asks for, as the service worker sees it. */
export type SiteRequest =
  /** The app itself; what page of it stands after the `#` and isn't sent. */
  | { readonly kind: 'page' }
  | { readonly kind: 'catalogue' }
  | { readonly kind: 'edition' }
  /** A file that came with the app, as may be. */
  | { readonly kind: 'file' }
  /** Nothing that is kept. */
  | { readonly kind: 'other' };

interface Asked {
  readonly method: string;
  readonly url: string;
  /** `navigate` where a window asks for its page. */
  readonly mode: string;
}

/**
 * Sorts a request.
 * @param scope the folder that the site lies in, as an address that ends in `/`
 */
export function siteRequestOf({ method, url, mode }: Asked, scope: string): SiteRequest {
  const { origin, pathname } = new URL(url);
  const address = origin + pathname;
  if (method !== 'GET' || !address.startsWith(scope)) return { kind: 'other' };
  const path = address.slice(scope.length);
  if (mode === 'navigate') return { kind: path === '' || path === 'index.html' ? 'page' : 'other' };
  if (path === 'library/catalogue.json') return { kind: 'catalogue' };
  if (/^library\/[^/]+\/edition\.json$/.test(path)) return { kind: 'edition' };
  // Recordings, and whatever else a site's owner adds, are asked for in ranges and may be of any size.
  return { kind: path.startsWith('library/') ? 'other' : 'file' };
}
