/** Loads the page anew, at the address that it has. */
export const reloadPage = (): void => location.reload();

/** Loads the page anew, at another address below the `#`, which takes the place of this one in the history. */
export function reloadPageAt(address: string): void {
  history.replaceState(history.state, '', `#${address}`);
  reloadPage();
}

/**
 * Whether the site has this page's scripts no more: then a part of the app that doesn't come belongs to a version that
 * was replaced. Asked past every cache; without network nothing is known to be gone.
 */
export async function isVersionGone(): Promise<boolean> {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]');
  if (!script) return false;
  try {
    const response = await fetch(script.src, { method: 'HEAD', cache: 'no-store' });
    const isPage = response.headers.get('content-type')?.includes('text/html');
    return response.status === 404 || response.status === 410 || (response.ok && isPage === true);
  } catch {
    return false;
  }
}
