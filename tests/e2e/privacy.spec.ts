import { findGap } from './article.ts';
import { MESSAGES } from './messages.ts';
import { expect, test } from './reading-page.ts';

const { common, settings } = MESSAGES.en;

test('a whole session asks nothing of anybody else, breaks no policy and leaves the console empty', async ({
  page,
  reading,
  session,
  baseURL,
}) => {
  await reading.open('');
  await reading.hoverWord('s2', 'source', 'Arbeitsplätze');
  await reading.openGloss('s2', 'source', 'Arbeitsplätze');
  await reading.openGloss('s17', 'target', 'persuading');
  // A machine without a German voice has the button, but not for use.
  await reading.gloss.getByRole('button', { name: /^Hear “/ }).click({ force: true });
  await page.keyboard.press('Escape');
  await reading.clickAt('s4', 'target', findGap('s4', 'target', 0));
  for (const theme of Object.values(settings.themes)) {
    await reading.settingsButton.click();
    await page.getByRole('radio', { name: theme }).check();
    await page.getByRole('button', { name: settings.larger }).click();
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: common.help })).toBeVisible();
  await page.keyboard.press('Escape');
  await reading.switchLanguage('de');
  await page.setViewportSize({ width: 360, height: 740 });
  await reading.openGloss('s15', 'source', 'Rendite');
  await page.reload();
  await reading.awaitText();
  await page.goBack();
  await reading.switchLanguage('en');

  const own = new URL(baseURL ?? '').origin;
  expect(session.requests.length).toBeGreaterThan(8);
  expect(session.requests.filter((url) => new URL(url).origin !== own)).toEqual([]);
  expect(session.complaints).toEqual([]);
});

test.describe('a request to another origin', () => {
  test.use({ expectedComplaints: /Content Security Policy|^policy: connect-src/ });

  test('is forbidden by the page itself, and fails', async ({ page, reading, session }) => {
    await reading.open();
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toMatch(/^default-src 'self'/);
    expect(policy).not.toContain('unsafe');
    const isRefused = await page.evaluate(() =>
      fetch('https://elsewhere.invalid/').then(
        () => false,
        () => true,
      ),
    );
    expect(isRefused).toBe(true);
    // The browser reports the breach after the request has failed.
    await expect
      .poll(() => session.complaints.some((complaint) => complaint.startsWith('policy: connect-src')))
      .toBe(true);
  });
});

test('nothing is stored but the settings, how far one has read and on which days', async ({
  page,
  context,
  reading,
}) => {
  await reading.open();
  await reading.openGloss('s1', 'source', 'Schwerpunkt');
  await reading.switchLanguage('de');
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).sort()))
    .toEqual(['satzspiegel.library', 'satzspiegel.reading-days', 'satzspiegel.settings']);
  const databases = await page.evaluate(() => indexedDB.databases());
  expect(databases.map(({ name }) => name)).toEqual(['satzspiegel']);
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});
