import type { Page } from '@playwright/test';
import review from '../../locales/en/review.json' with { type: 'json' };
import { addressOf, edition } from './article.ts';
import { ALL_LANGUAGES, MESSAGES } from './messages.ts';
import { test as base, expect, ReadingPage } from './reading-page.ts';
import { SiteServer } from './site-server.ts';

const { common, help, offline } = MESSAGES.en;

/** A site of the test's own, which can change and go away; `baseURL` is its folder. */
const test = base.extend<{ readonly site: SiteServer }>({
  site: async ({ browserName: _ }, provide) => provide(new SiteServer()),
  baseURL: async ({ site }, provide) => {
    const url = await site.start();
    await provide(url);
    await site.stop();
  },
});

const notice = (page: Page) => page.locator('[data-update]');
const versionOf = (page: Page) => page.locator('script[type="module"]').getAttribute('src');
const isOld = (page: Page) => expect.poll(() => versionOf(page)).not.toContain('-2.js');
const isNew = (page: Page) => expect.poll(() => versionOf(page)).toContain('-2.js');

/** Opens an address below the `#` and waits for the text. */
async function read(page: Page, address: string): Promise<ReadingPage> {
  const reading = new ReadingPage(page);
  await page.goto(`./${address}`);
  await reading.awaitText();
  return reading;
}

/** Waits until the help says that everything is kept. */
async function awaitKept(page: Page): Promise<void> {
  const { helpButton } = new ReadingPage(page);
  await helpButton.click();
  await expect(page.getByText(help.kept)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText(help.kept)).toBeHidden();
}

test.describe('with a service worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('after one visit everything can be read without network, in every language', async ({ page, context, site }) => {
    await read(page, addressOf());
    await awaitKept(page);
    await page.close();
    site.asked();
    await context.setOffline(true);

    const later = await context.newPage();
    const complaints: string[] = [];
    later.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    const reading = await read(later, addressOf('s17'));
    await reading.expectSelected('s17');
    await expect(notice(later)).toHaveCount(0);
    await reading.openGloss('s17', 'source', 'Überzeugungsarbeit');
    await later.reload();
    await reading.awaitText();
    await reading.expectSelected('s17');
    for (const language of ALL_LANGUAGES) await reading.switchLanguage(language);
    await reading.switchLanguage('en');
    const faces = await later.evaluate(() => Promise.all([...document.fonts].map((face) => face.load())));
    expect(faces.length).toBeGreaterThan(5);
    for (const part of ['glossary', 'grammar', 'search', 'print']) {
      await later.goto(`./#/${part}/${edition.id}`);
      await expect(later.getByRole('heading', { level: 1 }), part).toBeVisible();
      await expect(later.getByText(common.partFailed), part).toHaveCount(0);
    }
    // What was saved is asked and listed.
    await read(later, addressOf('s17'));
    await reading.expectSelected('s17');
    await reading.openGloss('s17', 'source', 'Überzeugungsarbeit');
    await later.keyboard.press('s');
    await expect(later.locator('[data-saved]')).not.toHaveCount(0);
    await later.goto('./#/review');
    await later.getByRole('button', { name: review.begin }).click();
    await expect(later.locator('[data-card] > section').first()).toBeFocused();
    await later.keyboard.press('Space');
    await expect(later.getByRole('region', { name: review.answer })).toBeFocused();
    await later.keyboard.press('4');
    await expect(later.getByRole('heading', { name: review.over.title })).toBeVisible();
    await later.goto('./#/words');
    await expect(later.locator('[data-item]')).toContainText('Überzeugungsarbeit');
    // The start page asks for the catalogue; it lists the text, which has been read.
    const home = later.getByRole('link', { name: edition.title.source });
    await later.goto('./');
    await home.click();
    await reading.awaitText();
    expect(complaints).toEqual([]);
    // The browser itself may look for a newer worker after a visit, when it likes; that isn't the page's to leave.
    expect(site.asked().filter((file) => file !== 'service-worker.js')).toEqual([]);

    // A browser that doesn't know that the network is gone.
    await site.stop();
    await context.setOffline(false);
    await later.goto('./?1');
    await home.click();
    await reading.awaitText();
  });

  test('a new version waits for the reader’s word, and no page mixes versions', async ({ page, context, site }) => {
    const reading = await read(page, addressOf());
    await awaitKept(page);
    await reading.openGloss('s17', 'source', 'Überzeugungsarbeit');
    site.publishNextVersion();
    site.asked();

    const other = await context.newPage();
    const elsewhere = await read(other, addressOf('s3'));
    await isOld(other);
    await expect(notice(page)).toContainText(offline.waiting);
    await expect(notice(other)).toContainText(offline.waiting);
    await notice(other).getByRole('button', { name: offline.later }).click();
    await expect(notice(other)).toHaveCount(0);
    // What hasn't changed isn't fetched once more.
    expect(site.asked().filter((path) => /\.woff2$/.test(path))).toEqual([]);

    // Pages of the old version get its parts, though the site has them no more.
    await other.goto(`./#/search/${edition.id}`);
    await expect(other.getByRole('searchbox')).toBeVisible();

    // A page behind another one draws nothing, and takes seconds to be clicked.
    await page.bringToFront();
    await notice(page).getByRole('button', { name: offline.reload }).click();
    await isNew(page);
    await reading.awaitText();
    await reading.expectSelected('s17');
    await expect(notice(page)).toHaveCount(0);

    // The other page is told, and goes on in its own version until it is its reader's wish.
    await expect(notice(other)).toContainText(offline.replaced);
    await isOld(other);
    await other.goto(`./#/glossary/${edition.id}`);
    await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(other.getByText(common.partFailed)).toHaveCount(0);
    await other.goto(`./${addressOf('s5')}`);
    await other.bringToFront();
    await notice(other).getByRole('button', { name: offline.reload }).click();
    await isNew(other);
    await elsewhere.awaitText();
    await elsewhere.expectSelected('s5');

    await page.bringToFront();
    await context.setOffline(true);
    await page.goto(`./#/print/${edition.id}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test.describe('without a service worker', () => {
  test.use({
    expectedComplaints:
      /^error: (?:Failed to load resource|Error: Unable to preload CSS|TypeError: Failed to fetch dynamically)/,
  });

  test('a part whose version is gone says so, and the page comes back where it was', async ({ page, site }) => {
    await read(page, addressOf());
    site.publishNextVersion();
    await page.goto(`./#/search/${edition.id}`);
    await expect(page.getByText(common.partOutdated)).toBeVisible();
    await page.getByRole('button', { name: common.reloadPage }).click();
    await expect(page.getByRole('searchbox')).toBeVisible();
    await isNew(page);
  });

  test('the site can be installed under its name, in the language of the interface', async ({ page, context }) => {
    const reading = await read(page, addressOf());
    for (const language of ALL_LANGUAGES) {
      await reading.switchLanguage(language);
      const { manifest, sizes } = await page.evaluate(async () => {
        const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
        const fetched = await (await fetch(link?.href ?? '')).json();
        const decoded = fetched.icons.map(async ({ src }: { src: string }) => {
          const image = Object.assign(new Image(), { src: new URL(src, link?.href).href });
          await image.decode();
          return `${image.naturalWidth}x${image.naturalHeight}`;
        });
        return { manifest: fetched, sizes: await Promise.all(decoded) };
      });
      const dir = await page.locator('html').getAttribute('dir');
      expect(manifest).toMatchObject({ name: 'Satzspiegel', lang: language, dir, start_url: './', scope: './' });
      expect(sizes.slice(0, 3)).toEqual(manifest.icons.slice(0, 3).map((icon: { sizes: string }) => icon.sizes));
    }
    const session = await context.newCDPSession(page);
    expect(await session.send('Page.getAppManifest')).toMatchObject({ errors: [] });
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    // The window of a test leaves no traces, which alone keeps it from being installed.
    expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
  });
});
