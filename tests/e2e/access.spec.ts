import type { Page } from '@playwright/test';
import { APPARATUS, apparatusAddress } from '#core/addresses.ts';
import { WAYS, type Way } from '#core/ways.ts';
import gloss from '../../locales/en/gloss.json' with { type: 'json' };
import { addressOf, edition, unitOf } from './article.ts';
import { violationsOn } from './axe.ts';
import { MESSAGES } from './messages.ts';
import { expect, type ReadingPage, test } from './reading-page.ts';

/** How far the page can be scrolled sideways, in CSS pixels. */
const sidewaysRoom = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Opens the article in a way and a text size (in per cent) that were chosen on an earlier visit. */
async function openIn(reading: ReadingPage, way: Way, textSize = 100): Promise<void> {
  const state = { interfaceLanguage: 'en', theme: 'light', textSize, way };
  await reading.page.addInitScript(
    (text) => localStorage.setItem('satzspiegel.settings', text),
    JSON.stringify({ version: 1, state }),
  );
  await reading.open();
}

test.describe('at 400 % (1280 × 1024 seen as 320 × 256)', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  for (const way of WAYS) {
    test(`keys walk the text read ${way}, explain a word and show a translation`, async ({ page, reading }) => {
      await openIn(reading, way);
      expect(await sidewaysRoom(page)).toBe(0);
      const header = await page.locator('[data-site-header]').boundingBox();
      expect(header?.height).toBeLessThan(256 / 3);
      for (const key of ['j', 'j', 'End', 'o', 'k', 'j']) {
        await page.keyboard.press(key);
        await expect(page.locator('[data-token]:focus')).toBeInViewport({ ratio: 1 });
      }
      await page.keyboard.press('Enter');
      await expect(reading.gloss).toBeInViewport();
      const closing = reading.gloss.getByRole('button', { name: gloss.close });
      await expect(closing).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Escape');
      await page.keyboard.press('t');
      await expect(reading.side('s2', 'source')).toBeInViewport();
      expect(await sidewaysRoom(page)).toBe(0);
      // A page that is still rolling when another is opened.
      for (let screen = 0; screen < 3; screen += 1) await page.keyboard.press('PageDown');
      await page.goto(`/#${apparatusAddress(edition.id, 'print')}`);
      await expect(page.locator('[data-handout]')).toBeVisible();
      expect(await page.evaluate(() => scrollY)).toBe(0);
    });
  }

  for (const part of APPARATUS) {
    test(`the page “${part}” is reached by scrolling one way only, each control by Tab`, async ({ page }) => {
      await page.goto(`/#${apparatusAddress(edition.id, part)}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(MESSAGES.en.common.apparatus[part]);
      await expect(page.locator('main').getByText(MESSAGES.en.common.loading)).toHaveCount(0);
      expect(await sidewaysRoom(page)).toBe(0);
      // From the beginning, wherever the page has put the focus, some way down; on a short page, until Tab leaves it.
      await page.getByRole('link', { name: MESSAGES.en.common.appName }).focus();
      let stops = 0;
      for (const focus = page.locator('body :focus'); stops < 20; stops += 1) {
        await page.keyboard.press('Tab');
        if ((await focus.count()) === 0) break;
        await expect(focus).toBeInViewport();
      }
      expect(stops).toBeGreaterThan(5);
    });
  }
});

for (const [width, height] of [
  [1440, 900],
  [360, 740],
] as const) {
  test(`with text at 200 % nothing has to be scrolled sideways in any way, at ${width} px`, async ({
    page,
    reading,
  }) => {
    await page.setViewportSize({ width, height });
    await openIn(reading, 'columns', 200);
    const shown = new Set<string | null>();
    for (let way = 0; way < WAYS.length; way += 1) {
      await page.keyboard.press('w');
      await page.keyboard.press('j');
      expect(await sidewaysRoom(page)).toBe(0);
      shown.add(await page.locator('article').getAttribute('data-layout'));
    }
    expect(shown.size).toBeGreaterThanOrEqual(3);
  });
}

test.describe('in forced colours', () => {
  test('a veil still covers, and what is revealed can be read', async ({ page, reading }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await openIn(reading, 'veiled');
    const colours = (unitId: string) =>
      reading
        .side(unitId, 'target')
        .locator('> span')
        .evaluate((veil) => [getComputedStyle(veil).color, getComputedStyle(veil).backgroundColor]);
    const [veiledInk, veiledGround] = await colours('s2');
    expect(veiledInk).toBe(veiledGround);
    await page.keyboard.press('j');
    await page.keyboard.press('t');
    const [ink, ground] = await colours('s1');
    expect(ink).not.toBe(ground);
    expect(await violationsOn(page, 'main')).toEqual([]);
  });
});

test.describe('a screen reader', () => {
  test('is told the language of every sentence, whatever that of the interface', async ({ page, reading }) => {
    for (const way of WAYS) {
      await page.evaluate(() => undefined);
      await openIn(reading, way);
      await page.reload();
      await reading.awaitText();
      const wrong = await page.locator('[data-unit][data-side]').evaluateAll(
        (sides, languages) =>
          sides.flatMap((side) => {
            const walker = document.createTreeWalker(side, NodeFilter.SHOW_TEXT);
            const found: string[] = [];
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
              const isAnswer = node.parentElement?.closest('[data-answer]') !== null;
              const expected =
                isAnswer || side.getAttribute('data-side') === 'target' ? languages.target : languages.source;
              const told = node.parentElement?.closest('[lang]')?.getAttribute('lang');
              if (told !== expected) found.push(`${told}: ${node.textContent}`);
            }
            return found;
          }),
        edition.languages,
      );
      expect(wrong, way).toEqual([]);
    }
  });

  test('reads either column whole, and hears what comes', async ({ page, reading }) => {
    await reading.open(addressOf('s4'));

    await test.step('each sentence in order, in words that aren’t broken up', async () => {
      for (const side of ['source', 'target'] as const) {
        const texts = await page.locator(`[data-side="${side}"]`).allTextContents();
        expect(texts).toHaveLength(edition.paragraphs.flatMap(({ units }) => units).length);
      }
      const heard = await reading.text.ariaSnapshot();
      for (const word of ['Unternehmen', 'stellt', 'bereit']) expect(heard).toContain(`button "${word}"`);
    });

    await test.step('the selection, the gloss, the counterpart and a note as they come', async () => {
      await reading.startOver();
      await page.keyboard.press('j');
      await expect(reading.announcement).toContainText('Sentence 1 of 19');
      await page.keyboard.press('ArrowRight');
      await expect(reading.announcement).toContainText('“Online-Einzelhändler” is answered by “online retailer”');
      await page.keyboard.press('Enter');
      await expect(reading.announcement).toContainText('Online-Einzelhändler: ');
      await page.keyboard.press('Escape');
      await page.keyboard.press('n');
      await expect(reading.gloss).toHaveAccessibleName(/\S/);
      const [note] = unitOf('s1').notes ?? [];
      expect(note).toBeDefined();
      await expect(reading.gloss).toContainText((note?.text.en ?? '?').slice(0, 20));
    });
  });

  test('hears what was chosen before the app could say it', async ({ page, reading }) => {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route(/\/assets\/(Announcer|Gloss)-[^/]*\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await reading.open();
    for (const key of ['j', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
    await reading.expectSelected('s1');
    await expect(reading.announcement).toBeEmpty();
    letGo();
    await expect(reading.announcement).toContainText('Online-Einzelhändler: ');
    await expect(reading.gloss).toHaveAccessibleName(/^(der )?Online-Einzelhändler/);
  });
});
