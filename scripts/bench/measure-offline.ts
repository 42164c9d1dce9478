import type { Browser } from '@playwright/test';
import type { BenchSite } from './bench-site.ts';

/** How long a service worker, and a page without network, may take, in milliseconds. */
const PATIENCE = 20_000;
/** When nothing has been asked for so long, in milliseconds, all is kept that will be. */
const QUIET = 3000;

/** What a second visit without the network came to. */
export type OfflineVisit =
  | { readonly kind: 'no service worker' }
  | { readonly kind: 'no text' }
  /** What the page asked for in vain, or what came through all the same. */
  | { readonly kind: 'read'; readonly requests: readonly string[] };

/** Waits until the site is asked for nothing more. */
async function awaitQuiet(site: BenchSite): Promise<void> {
  do {
    site.takeRequests();
    await new Promise((resolve) => setTimeout(resolve, QUIET));
  } while (site.takeRequests().length > 0);
}

/** Visits an edition that the site ships, takes the network away, and visits it again. */
export async function measureOffline(browser: Browser, site: BenchSite, id: string): Promise<OfflineVisit> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(site.addressOf(id));
    await page.waitForSelector('[data-unit]');
    const hasWorker = await page.evaluate(
      (patience) =>
        Promise.race([
          navigator.serviceWorker.ready.then(() => true),
          new Promise<false>((resolve) => setTimeout(() => resolve(false), patience)),
        ]),
      PATIENCE,
    );
    if (!hasWorker) return { kind: 'no service worker' };
    await awaitQuiet(site);
    site.goDown();
    await context.setOffline(true);
    const failed: string[] = [];
    page.on('requestfailed', (request) => failed.push(new URL(request.url()).pathname));
    await page.reload();
    const isShown = await page.waitForSelector('[data-unit]', { timeout: PATIENCE }).then(
      () => true,
      () => false,
    );
    await page.waitForLoadState('networkidle');
    return isShown ? { kind: 'read', requests: [...failed, ...site.takeRequests()] } : { kind: 'no text' };
  } finally {
    site.comeUp();
    await context.close();
  }
}
