import { addressOf, edition, findGap, units } from './article.ts';
import { MESSAGES } from './messages.ts';
import { expect, freshly, test } from './reading-page.ts';

const { common, errors } = MESSAGES.en;

test('an address of a sentence selects it, follows the selection and survives a reload', async ({ page, reading }) => {
  await reading.open(addressOf('s17'));

  await test.step('it selects the sentence and scrolls to it, on both sides', async () => {
    await reading.expectSelected('s17');
    await expect(reading.side('s17', 'source')).toBeInViewport({ ratio: 1 });
    await expect(reading.side('s17', 'target')).toBeInViewport({ ratio: 1 });
    await expect(reading.gloss).toHaveCount(0);
  });

  await test.step('it can be typed over while the page is open', async () => {
    await page.evaluate((hash) => location.assign(hash), addressOf('s19'));
    await reading.expectSelected('s19');
    await expect(reading.side('s19', 'source')).toBeInViewport({ ratio: 1 });
  });

  await test.step('the name of the site leads back to the beginning', async () => {
    await page.getByRole('link', { name: common.appName }).click();
    await reading.awaitText();
    await reading.expectSelected(null);
    await expect(page).toHaveURL(new RegExp(`${addressOf()}$`));
  });

  await test.step('it follows the selection, by click and by key', async () => {
    await reading.clickAt('s2', 'source', findGap('s2', 'source', 0));
    await expect(page).toHaveURL(new RegExp(`${addressOf('s2')}$`));
    await page.keyboard.press('j');
    await expect(page).toHaveURL(new RegExp(`${addressOf('s3')}$`));
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(new RegExp(`${addressOf()}$`));
  });

  await test.step('it survives a reload', async () => {
    await reading.clickWord('s5', 'target', 'building');
    await reading.expectSelected('s5');
    await page.reload();
    await reading.awaitText();
    await reading.expectSelected('s5');
    await expect(reading.side('s5', 'source')).toBeInViewport({ ratio: 1 });
  });
});

test('back and forward lead through the sentences that were clicked', async ({ page, reading }) => {
  await reading.open();

  await test.step('a walk by keys is one place, not nineteen', async () => {
    await reading.clickAt('s2', 'source', findGap('s2', 'source', 0));
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('j');
    await reading.expectSelected('s6');
    await expect(page).toHaveURL(new RegExp(`${addressOf('s6')}$`));
    await page.goBack();
    await reading.expectSelected(null);
  });

  await test.step('each sentence that was clicked is one', async () => {
    await reading.clickWord('s2', 'source', 'Arbeitsplätze');
    await reading.expectSelected('s2');
    await reading.clickAt('s19', 'source', findGap('s19', 'source', 0));
    await reading.expectSelected('s19');
    // The address follows the sentence once it is painted.
    await expect(page).toHaveURL(new RegExp(`${addressOf('s19')}$`));
    await page.goBack();
    await reading.expectSelected('s2');
    await expect(reading.side('s2', 'source')).toBeInViewport({ ratio: 1 });
    await page.goBack();
    await reading.expectSelected(null);
    await page.goForward();
    await reading.expectSelected('s2');
    await page.goForward();
    await reading.expectSelected('s19');
    await expect(reading.side('s19', 'source')).toBeInViewport({ ratio: 1 });
  });
});

test.describe('an address that leads nowhere', () => {
  test('an unknown text gives a message, the way home, and can be left by the address alone', async ({
    page,
    reading,
  }) => {
    await page.goto('/#/read/no-such-text');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(errors.load['edition-not-found']);
    await page.getByRole('link', { name: common.home }).click();
    await reading.awaitText();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(edition.title.source);

    await test.step('left by the address alone', async () => {
      await page.goto('/#/read/no-such-text');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(errors.load['edition-not-found']);
      await page.evaluate((hash) => location.assign(hash), addressOf('s3'));
      await reading.awaitText();
      await reading.expectSelected('s3');
    });
  });

  test('an unknown sentence gives a message, with the text still there to be read', async ({ page, reading }) => {
    await reading.open(addressOf('s99'));
    const message = page.getByRole('alert').filter({ hasText: 'This text has no sentence “s99”.' });
    await expect(message).toBeVisible();
    await expect(page.locator('[data-side="source"]')).toHaveCount(units.length);
    await reading.openGloss('s1', 'source', 'Schwerpunkt');
    await expect(message).toBeHidden();
    await page.goBack();
    await expect(message).toBeVisible();
    await message.getByRole('link', { name: 'To the beginning of the text' }).click();
    await expect(message).toBeHidden();
    await expect(page).toHaveURL(new RegExp(`${addressOf()}$`));
  });

  test('one that is none of ours gives a message and the way home', async ({ page, reading }) => {
    for (const [time, hash] of ['#/nonsense', '#/read', '#/read/a/b/c/d', '#nonsense'].entries()) {
      await page.goto(freshly(time, hash));
      await expect(page.getByRole('heading', { level: 1 }), hash).toHaveText(common.pageNotFound);
      await expect(page, hash).toHaveTitle(`${common.pageNotFound} – Satzspiegel`);
      await page.getByRole('link', { name: common.home }).click();
      await test.step(`home from ${hash}`, () => reading.awaitText());
    }
  });
});

test.describe('a hostile address', () => {
  test('shows as text the sentence that it asks for', async ({ page, reading }) => {
    for (const [time, unit] of [
      '<img src=x onerror=alert(1)>',
      '"]{}<style><script>alert(1)',
      "'];alert(1)",
      '%',
      '%E0%A4%A',
      '{{unit}} $t(common:home)',
      '__proto__',
    ].entries()) {
      await test.step(`the sentence ${unit}`, async () => {
        await page.goto(freshly(time, addressOf(unit)));
        await reading.awaitText();
        const message = page.getByRole('alert').filter({ hasText: 'This text has no sentence' });
        await expect(message).toContainText(`“${unit}”`);
        await expect(page.locator('main').locator('img, script, style'), unit).toHaveCount(0);
        await reading.openGloss('s1', 'source', 'Schwerpunkt');
      });
    }
  });

  test('finds no text, and asks for none but by a plain name', async ({ page, session }) => {
    for (const [time, id] of [
      'constructor',
      '__proto__',
      '..%2f..%2findex.html',
      '<img src=x onerror=alert(1)>',
    ].entries()) {
      await page.goto(freshly(time, `#/read/${id}`));
      await expect(page.getByRole('heading', { level: 1 }), id).toHaveText(errors.load['edition-not-found']);
      await expect(page.locator('main').locator('img, script'), id).toHaveCount(0);
      const library = session.requests.filter((url) => url.includes('/library/'));
      for (const url of library) expect(new URL(url).pathname, id).toBe('/library/constructor/edition.json');
    }
  });
});

test.describe('the title and the language of the page', () => {
  test('follow the interface', async ({ page, reading }) => {
    await reading.open();
    await expect(page).toHaveTitle(`${edition.title.target} – Satzspiegel`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
    await reading.switchLanguage('de');
    await expect(page).toHaveTitle(`${edition.title.source} – Satzspiegel`);
    await expect(page.locator('[data-credit]')).toContainText('Juni 2018');
  });
});
