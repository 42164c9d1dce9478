import type { Page } from '@playwright/test';
import { directionOf } from '#core/languages/direction.ts';
import { addressOf, findWord, unitOf } from './article.ts';
import { violationsOn } from './axe.ts';
import { ALL_LANGUAGES } from './messages.ts';
import { expect, overlap, type ReadingPage, test } from './reading-page.ts';

/** Opens the article in a language that was chosen on an earlier visit. */
async function openIn(reading: ReadingPage, interfaceLanguage: string, address = addressOf()): Promise<void> {
  const state = { interfaceLanguage, theme: 'light', textSize: 100 };
  await reading.page.addInitScript(
    (text) => localStorage.setItem('satzspiegel.settings', text),
    JSON.stringify({ version: 1, state }),
  );
  await reading.open(address);
}

/** What looks like the key of a message that nobody has written: `load.network-failed`, `gloss.hear`. */
const RAW_KEY = /^(?:[a-z]+:)?[a-z]+(?:\.[a-zA-Z-]+)+$/;

/** All that a page says: what is drawn and what controls are called. */
const saidOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const drawn: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) drawn.push(walker.currentNode.textContent ?? '');
    const called = [...document.querySelectorAll('[aria-label], [title]')].flatMap((element) => [
      element.getAttribute('aria-label') ?? '',
      element.getAttribute('title') ?? '',
    ]);
    return [...drawn, ...called].map((text) => text.trim());
  });

test.describe('on the narrowest phone (320 × 640)', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const language of ALL_LANGUAGES) {
    test(`the interface in ${language} holds and says all it has to say`, async ({ page, reading }) => {
      await openIn(reading, language);
      const html = page.locator('html');
      await expect(html).toHaveAttribute('lang', language);
      await expect(html).toHaveAttribute('dir', directionOf(language));
      await reading.openGloss('s4', 'source', 'Unternehmen');
      expect((await saidOn(page)).filter((text) => RAW_KEY.test(text))).toEqual([]);
      const width = () => page.evaluate(() => document.documentElement.scrollWidth);
      expect(await width(), 'with the gloss').toBeLessThanOrEqual(320);

      await reading.settingsButton.click();
      const menu = page.locator('[popover="auto"]:popover-open');
      await expect(menu.getByRole('radio').first()).toBeVisible();
      expect((await saidOn(page)).filter((text) => RAW_KEY.test(text))).toEqual([]);
      expect(await menu.evaluate((element) => element.scrollWidth - element.clientWidth), 'the menu').toBe(0);
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      await expect(page.locator('dialog[open] kbd').first()).toBeVisible();
      expect(await page.locator('dialog').evaluate((box) => box.scrollWidth - box.clientWidth), 'the help').toBe(0);
    });
  }
});

test('switching through all languages keeps the selection, the gloss and the line', async ({ page, reading }) => {
  await reading.open(addressOf('s16'));
  const word = findWord('s16', 'source', 'Gewinnspanne');
  await reading.clickAt('s16', 'source', word);
  await reading.awaitStillness();
  const [before] = await reading.boxesOf('s16', 'source', word);
  const names = new Set<string | null>();
  for (const language of ALL_LANGUAGES) {
    await reading.switchLanguage(language);
    await expect(reading.gloss).toHaveAccessibleName(/Gewinnspanne/);
    names.add(await reading.gloss.getAttribute('aria-label'));
    await reading.awaitStillness();
    const [after] = await reading.boxesOf('s16', 'source', word);
    expect(Math.abs((after?.top ?? 0) - (before?.top ?? 0)), language).toBeLessThan(1);
    expect(after?.left, language).toBe(before?.left);
    await reading.expectSelected('s16');
    await expect(page.getByRole('dialog')).toHaveCount(1);
  }
  expect(names.size).toBeGreaterThan(ALL_LANGUAGES.length - 2);
});

test.describe('in Arabic', () => {
  for (const [name, viewport] of [
    ['a phone', { width: 360, height: 740 }],
    ['a desk', { width: 1440, height: 900 }],
  ] as const) {
    test(`on ${name} the interface runs from right to left and the text as ever`, async ({ page, reading }) => {
      await page.setViewportSize(viewport);
      await openIn(reading, 'ar', addressOf('s10'));
      const sides = [reading.side('s10', 'source'), reading.side('s10', 'target')];
      for (const side of sides) await expect(side).toHaveCSS('direction', 'ltr');
      await expect(page.getByRole('banner')).toHaveCSS('direction', 'rtl');
      if (viewport.width > 1000) {
        const [source, target] = await Promise.all(sides.map((side) => side.boundingBox()));
        expect(source?.x ?? 0, 'the source stands left').toBeLessThan(target?.x ?? 0);
      }

      const [word] = unitOf('s10').source.split(' ');
      await reading.openGloss('s10', 'source', word ?? '');
      await reading.awaitStillness();
      await expect(reading.gloss).toHaveCSS('direction', 'rtl');
      const gloss = await reading.gloss.evaluate((box) => {
        const { left, top, right, bottom } = box.getBoundingClientRect();
        return { left, top, right, bottom };
      });
      expect(gloss.left).toBeGreaterThanOrEqual(0);
      expect(gloss.right).toBeLessThanOrEqual(viewport.width);
      const lines = await reading.boxesOf('s10', 'source', { start: 0, end: unitOf('s10').source.length });
      expect(lines.filter((line) => overlap(gloss, line))).toEqual([]);

      const [previous, next] = await reading.gloss
        .getByRole('button')
        .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().left));
      expect(previous ?? 0, 'the next word lies where its arrow points').toBeLessThan(next ?? 0);
      expect(await violationsOn(page)).toEqual([]);

      await reading.startOver();
      await page.goto(`/${addressOf('s1')}`);
      await page.goto(`/${addressOf('s10')}`);
      await test.step('the arrow to the right leads to the next word, as its reading does', async () => {
        await reading.expectSelected('s10');
        await page.keyboard.press('ArrowRight');
        const first = await reading.highlighted('word');
        await page.keyboard.press('ArrowRight');
        const second = await reading.highlighted('word');
        const text = unitOf('s10').source;
        expect(text.indexOf(second[0] ?? '?')).toBeGreaterThan(text.indexOf(first[0] ?? '?'));
      });
    });
  }
});
