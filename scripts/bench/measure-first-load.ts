import type { Browser, Page } from '@playwright/test';
import type { BenchEdition } from './bench-edition.ts';
import { type BenchSite, isScript } from './bench-site.ts';
import type { Figures } from './figures.ts';

/** How long the first sentence may take, in milliseconds. */
const LIMIT = 30_000;

/** Waits until the page has nothing to do, for more than a moment. */
const awaitIdle = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestIdleCallback(() => setTimeout(() => requestIdleCallback(() => resolve()), 300));
      }),
  );

const hasSentence = (page: Page): Promise<boolean> =>
  page.evaluate(() => Boolean(document.querySelector('[data-unit]')?.textContent));

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
    await page.goto(site.addressOf(edition.id), { waitUntil: 'domcontentloaded' });
    const deadline = Date.now() + LIMIT;
    while (!(await hasSentence(page))) {
      if (Date.now() > deadline) throw new Error(`${edition.id} shows no sentence.`);
      await awaitIdle(page);
      if (!(await hasSentence(page))) site.letGo();
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
