import type { Page } from '@playwright/test';
import { benchEdition } from '../../scripts/bench/bench-edition.ts';
import { openSite } from '../../scripts/bench/bench-site.ts';
import { placeIn, sentencesInView } from '../../scripts/bench/click-places.ts';
import { longEdition } from '../../scripts/bench/long-edition.ts';
import { measureFirstLoad } from '../../scripts/bench/measure-first-load.ts';
import { installProbe, type PageProbe, takeChanges, watchChanges } from '../../scripts/bench/page-probe.ts';
import { addressOf, edition } from './article.ts';
import { expect, type ReadingPage, test } from './reading-page.ts';

const made = (words: number) => benchEdition(longEdition({ from: edition, words, seed: 1 }), `${words}`);
const SHORT = made(1000);
const LONG = made(20_000);

test.use({ viewport: { width: 1440, height: 900 } });

const countCommits = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { benchProbe: PageProbe }).benchProbe.commits);

/** Waits until React has nothing more to change, and the observers of the page have been told. */
async function awaitQuiet(page: Page): Promise<number> {
  let commits = -1;
  await expect
    .poll(async () => {
      const before = commits;
      commits = await countCommits(page);
      return commits === before;
    })
    .toBe(true);
  return commits;
}

/** Opens a text, and waits until all of it is there. */
async function open(reading: ReadingPage, { edition: text, units }: typeof SHORT): Promise<void> {
  const { page } = reading;
  await page.route('**/library/*/edition.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: JSON.stringify(text) }),
  );
  await page.addInitScript(installProbe);
  await reading.open(`#/read/${text.id}`);
  await expect.poll(() => page.locator('[data-unit]').count()).toBe(2 * units);
}

/** Waits until the height of every section is known, which is measured when the page is idle. */
async function awaitHeights(page: Page): Promise<void> {
  const isMeasured = () =>
    [...document.querySelectorAll<HTMLElement>('[data-section]')]
      .slice(1)
      .every(({ style, textContent }) => textContent && style.containIntrinsicBlockSize !== '');
  await expect.poll(() => page.evaluate(isMeasured)).toBe(true);
}

/** What each of several clicks on sentences in view changes. */
async function clickSentences(page: Page) {
  const changes: { readonly attributes: number; readonly textsElsewhere: number; readonly commits: number }[] = [];
  const [first = '', ...others] = await page.evaluate(sentencesInView);
  let selected = first;
  for (const unitId of [first, ...others.slice(0, 3)]) {
    const place = await page.evaluate(placeIn, [unitId, 'gap'] as const);
    if (!place) continue;
    await page.mouse.move(place.x, place.y);
    const before = await awaitQuiet(page);
    await page.evaluate(watchChanges, [selected, unitId]);
    await page.mouse.click(place.x, place.y);
    await expect(page.locator(`[data-unit="${unitId}"][aria-current="true"]`)).toHaveCount(2);
    const commits = (await awaitQuiet(page)) - before;
    const { attributes, textsElsewhere } = await page.evaluate(takeChanges);
    // The first selection also brings what goes with a selection.
    if (unitId !== first) changes.push({ attributes, textsElsewhere, commits });
    selected = unitId;
  }
  expect(changes.length).toBeGreaterThanOrEqual(2);
  return changes;
}

for (const text of [SHORT, LONG]) {
  test(`of ${text.label} words each has less than a third of an element, and a click changes two sentences`, async ({
    page,
    reading,
  }) => {
    await open(reading, text);
    await awaitHeights(page);
    const elements = await page.evaluate(() => document.querySelectorAll('*').length);
    expect(elements / text.words).toBeLessThanOrEqual(0.3);
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight / 2, behavior: 'instant' }));
    await reading.awaitStillness();
    for (const { attributes, textsElsewhere, commits } of await clickSentences(page)) {
      expect(attributes).toBeLessThanOrEqual(6);
      expect(textsElsewhere).toBe(0);
      expect(commits).toBeLessThanOrEqual(3);
    }
  });
}

/** How many sections are alive: only there have terms their marks. */
const countAlive = (page: Page): Promise<number> =>
  page.evaluate(
    () => [...document.querySelectorAll('[data-section]')].filter((each) => each.querySelector('[data-entry]')).length,
  );

test('a book keeps its height and stands still wherever it is scrolled, and a new way to read draws little of it', async ({
  page,
  reading,
}) => {
  await open(reading, LONG);
  await awaitHeights(page);
  const heightOf = () => page.evaluate(() => document.documentElement.scrollHeight);
  const height = await heightOf();
  await page.mouse.move(600, 400);
  for (const share of [0.5, 0.95, 0.2]) {
    await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), height * share);
    await reading.awaitStillness();
    for (const turn of [-400, -400, 400]) {
      await page.mouse.wheel(0, turn);
      await reading.awaitStillness();
    }
    expect(Math.abs((await heightOf()) - height)).toBeLessThanOrEqual(4);
  }
  const shift = await page.evaluate(() =>
    (globalThis as unknown as { benchProbe: PageProbe }).benchProbe.shifts
      .filter(({ isAfterInput }) => !isAfterInput)
      .reduce((sum, { value }) => sum + value, 0),
  );
  expect(shift).toBeLessThan(0.001);

  expect(await countAlive(page)).toBeGreaterThan(5);
  await page.keyboard.press('w');
  await expect(page.locator('[data-layout="stack"]')).toHaveCount(1);
  await expect.poll(() => countAlive(page)).toBeLessThanOrEqual(4);
  // What isn't alive is there all the same.
  await expect.poll(() => page.locator('[data-unit]').count()).toBe(2 * LONG.units);
});

test('the first sentence of a text waits for 130 kB of the app and a dozen requests, however long it is', async ({
  browser,
}) => {
  const site = await openSite([SHORT, LONG]);
  try {
    const short = await measureFirstLoad(browser, site, SHORT);
    const long = await measureFirstLoad(browser, site, LONG);
    for (const { scriptBytes, requests } of [short, long]) {
      expect(scriptBytes).toBeGreaterThan(60);
      expect(scriptBytes).toBeLessThanOrEqual(130);
      expect(requests).toBeLessThanOrEqual(12);
    }
  } finally {
    site.close();
  }
});

test('a text is asked for at once, and waits for nothing else', async ({ page }) => {
  const locales = new Promise<void>((resolve) => page.route('**/assets/locale-*.js', () => resolve()));
  const edition = page.waitForRequest('**/library/*/edition.json');
  await page.goto(addressOf('s2'));
  await locales;
  await edition;
});
