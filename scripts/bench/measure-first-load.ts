import type { Browser } from '@playwright/test';
import type { BenchEdition } from './bench-edition.ts';
import { type BenchSite, isScript } from './bench-site.ts';
import type { Figures } from './figures.ts';

/** How long the page may take to show a sentence once it has all it waits for, in milliseconds. */
const PATIENCE = 1500;
const LIMIT = 30_000;

/**
 * What the first sentence waits for, whatever else is asked for on the way: what is asked for after the text is kept back,
 * and let go one by one until the sentence is there.
 */
export async function measureFirstLoad(
  browser: Browser,
  site: BenchSite,
  { edition }: BenchEdition,
): Promise<Pick<Figures, 'scriptBytes' | 'requests'>> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    site.takeRequests();
    site.keepBack();
    await page.goto(site.addressOf(edition.id), { waitUntil: 'commit' });
    const isShown = (timeout: number): Promise<boolean> =>
      page
        .waitForFunction(() => document.querySelector('[data-unit]')?.textContent, null, { timeout })
        .then(
          () => true,
          () => false,
        );
    while (!(await isShown(PATIENCE))) {
      if (!site.letGo() && !(await isShown(LIMIT))) throw new Error(`${edition.id} shows no sentence.`);
    }
    const keptBack = site.keptBack();
    const answered = site.takeRequests().filter((path) => !keptBack.includes(path));
    const sizes = await Promise.all([...new Set(answered.filter(isScript))].map((path) => site.packedSize(path)));
    return { scriptBytes: sizes.reduce((sum, size) => sum + size, 0) / 1000, requests: answered.length };
  } finally {
    site.keepNothingBack();
    await context.close();
  }
}
