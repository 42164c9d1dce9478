import type { Browser } from '@playwright/test';
import type { BenchSite } from './bench-site.ts';

/** How long a service worker may take to keep all it shall keep, in milliseconds. */
const PATIENCE = 20_000;

/** What a second visit without the network came to. */
export type OfflineVisit =
  | { readonly kind: 'no service worker' }
  | { readonly kind: 'no text' }
  /** Whatever the page asked for in vain; the browser's own look for a newer worker isn't the page's. */
  | { readonly kind: 'read'; readonly requests: readonly string[] };

/** Visits an edition that the site ships, takes the network away, and visits it again. */
export async function measureOffline(browser: Browser, site: BenchSite, id: string): Promise<OfflineVisit> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(site.addressOf(id));
    await page.waitForSelector('[data-unit]');
    const worker = await page.evaluate(
      (patience) =>
        Promise.race([
          navigator.serviceWorker.ready.then(({ active }) => active?.scriptURL ?? null),
          new Promise<null>((resolve) => setTimeout(() => resolve(null), patience)),
        ]),
      PATIENCE,
    );
    if (worker === null) return { kind: 'no service worker' };
    site.goDown();
    site.takeRequests();
    await page.reload();
    const isShown = await page.waitForSelector('[data-unit]', { timeout: PATIENCE }).then(
      () => true,
      () => false,
    );
    const own = new URL(worker).pathname;
    return isShown
      ? { kind: 'read', requests: site.takeRequests().filter((path) => path !== own) }
      : { kind: 'no text' };
  } finally {
    site.comeUp();
    await context.close();
  }
}
