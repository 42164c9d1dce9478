import type { Page } from '@playwright/test';
import { addressOf, edition, units } from './article.ts';
import { MESSAGES } from './messages.ts';
import { expect, type ReadingPage, test } from './reading-page.ts';

const { common, settings, help } = MESSAGES.en;

/** How far the page can be scrolled sideways, in CSS pixels. */
const sidewaysRoom = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The most characters that a line of any paragraph has room for. */
const longestLine = (reading: ReadingPage): Promise<number> =>
  reading.text.evaluate((text) => {
    const lengths = [...text.querySelectorAll('p:has([data-unit])')].map((paragraph) => {
      const { width: measure } = paragraph.getBoundingClientRect();
      const context = document.createElement('canvas').getContext('2d');
      if (!context) throw new Error('There is no canvas.');
      const { fontSize, fontFamily } = getComputedStyle(paragraph);
      context.font = `${fontSize} ${fontFamily}`;
      const sample = paragraph.textContent ?? '';
      return (measure / context.measureText(sample).width) * sample.length;
    });
    return Math.max(...lengths);
  });

const layout = (page: Page) => page.locator('article[data-layout]');

for (const [width, height] of [
  [360, 740],
  [390, 844],
  [768, 1024],
  [1024, 768],
  [1440, 900],
  [1920, 1080],
] as const) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height } });

    test('the text is set in lines that can be read, and nothing has to be scrolled sideways, with and without a gloss, in both languages', async ({
      page,
      reading,
    }) => {
      await reading.open();
      const longest = await longestLine(reading);
      expect(longest).toBeLessThanOrEqual(70);
      expect(longest).toBeGreaterThan(30);
      expect(await sidewaysRoom(page)).toBe(0);
      for (const [unitId, side, word] of [
        ['s1', 'source', 'Software-Entwicklungszentrum'],
        ['s17', 'target', 'persuading'],
      ] as const) {
        await reading.openGloss(unitId, side, word);
        await reading.awaitStillness();
        expect(await sidewaysRoom(page)).toBe(0);
        expect(await reading.gloss.evaluate((gloss) => gloss.scrollWidth - gloss.clientWidth)).toBe(0);
        await page.keyboard.press('Escape');
      }
      await reading.switchLanguage('de');
      expect(await sidewaysRoom(page)).toBe(0);
    });
  });
}

test.describe('two columns', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('stand line for line, and become one when there is no room for two', async ({ page, reading }) => {
    await reading.open(addressOf('s10'));

    await test.step('they become one when there is no room for two, and two again when there is', async () => {
      await expect(layout(page)).toHaveAttribute('data-layout', 'columns');
      await page.setViewportSize({ width: 700, height: 900 });
      await expect(layout(page)).toHaveAttribute('data-layout', 'stack');
      await reading.expectSelected('s10');
      for (const { id } of [...units.slice(0, 3), ...units.slice(-1)]) {
        const source = await reading.side(id, 'source').boundingBox();
        const target = await reading.side(id, 'target').boundingBox();
        expect(target?.y ?? 0).toBeGreaterThanOrEqual((source?.y ?? 0) + (source?.height ?? 0) - 1);
      }
      await page.setViewportSize({ width: 1440, height: 900 });
      await expect(layout(page)).toHaveAttribute('data-layout', 'columns');
      await reading.expectSelected('s10');
    });

    await test.step('they begin each paragraph at one height, line for line', async () => {
      await reading.startOver();
      for (const { id, units: sentences } of edition.paragraphs) {
        const [first] = sentences;
        if (!first) throw new Error(`${id} is empty.`);
        const tops = await page
          .locator('p:has([data-unit])')
          .filter({ has: page.locator(`[data-unit="${first.id}"]`) })
          .evaluateAll((paragraphs) => paragraphs.map((paragraph) => paragraph.getBoundingClientRect().top));
        expect(tops).toHaveLength(2);
        expect(Math.abs((tops[0] ?? 0) - (tops[1] ?? 0))).toBeLessThanOrEqual(1);
        const [source] = await reading.boxesOf(first.id, 'source', { start: 0, end: 3 });
        const [target] = await reading.boxesOf(first.id, 'target', { start: 0, end: 3 });
        expect(Math.abs((source?.top ?? 0) - (target?.top ?? 9))).toBeLessThanOrEqual(1);
        expect(source?.right ?? 0).toBeLessThan(target?.left ?? 0);
      }
    });

    await test.step('they keep the links lit when they become one', async () => {
      await reading.openGloss('s4', 'source', 'stellt');
      await page.setViewportSize({ width: 700, height: 900 });
      await expect(layout(page)).toHaveAttribute('data-layout', 'stack');
      await expect.poll(() => reading.highlighted('link')).toEqual(['stellt', 'bereit', 'provides']);
      await expect(reading.gloss).toBeVisible();
    });
  });
});

test.describe('the controls on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('are at least 44 by 44 pixels', async ({ page, reading }) => {
    await reading.open();
    const small: unknown[] = [];
    const check = async (state: string) => {
      const sizes = await page
        .locator('header a, button:not([data-play-sentence]), select, label:has(input)')
        .evaluateAll((controls) =>
          controls
            .filter((control) => control.checkVisibility())
            .map((control) => {
              const { width, height } = control.getBoundingClientRect();
              return { name: control.getAttribute('aria-label') ?? control.textContent, width, height };
            }),
        );
      expect(sizes.length).toBeGreaterThanOrEqual(4);
      small.push(
        ...sizes.filter(({ width, height }) => Math.min(width, height) < 44).map((size) => ({ state, ...size })),
      );
    };
    await check('plain');
    await reading.openGloss('s15', 'source', 'Rendite');
    await check('with a gloss');
    await reading.gloss.getByRole('button', { name: 'Close the glossary' }).tap();
    await reading.settingsButton.tap();
    await expect(page.getByRole('group', { name: settings.theme })).toBeVisible();
    await check('with the settings');
    await page.keyboard.press('Escape');
    await reading.helpButton.tap();
    await check('with the help');
    expect(small).toEqual([]);
    // What stands in a line of text is as high as the line (WCAG 2.2, 2.5.8 asks for 24 pixels).
    const inLine = await page.locator('[data-play-sentence]').boundingBox();
    expect(Math.min(inLine?.width ?? 0, inLine?.height ?? 0)).toBeGreaterThanOrEqual(24);
  });
});

test.describe('at 400 % (1280 × 1024 seen as 320 × 256)', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  test('text, gloss, settings and help are reached by scrolling one way only', async ({ page, reading }) => {
    await reading.open();

    await test.step('the whole text', async () => {
      expect(await sidewaysRoom(page)).toBe(0);
      for (const { id } of units) {
        await reading.side(id, 'target').scrollIntoViewIfNeeded();
        await expect(reading.side(id, 'target')).toBeInViewport();
        const box = await reading.side(id, 'target').boundingBox();
        expect(box?.x ?? -1).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
      }
    });

    await test.step('keys keep the word they lead to in view', async () => {
      await reading.startOver();
      for (const key of ['j', 'End', 'j', 'j', 'o', 'k']) {
        await page.keyboard.press(key);
        await expect(page.locator('[data-token]:focus')).toBeInViewport({ ratio: 1 });
      }
    });

    await test.step('a gloss opens, can be scrolled through to its end and closed', async () => {
      await reading.startOver();
      await reading.openGloss('s17', 'source', 'Überzeugungsarbeit');
      await reading.awaitStillness();
      expect(await sidewaysRoom(page)).toBe(0);
      const parts = await reading.gloss.locator('h2, h3, dt, dd, p').all();
      expect(parts.length).toBeGreaterThan(5);
      for (const part of parts) {
        await part.scrollIntoViewIfNeeded();
        await expect(part).toBeInViewport();
      }
      await reading.gloss.getByRole('button', { name: 'Close the glossary' }).click();
      await expect(reading.gloss).toHaveCount(0);
    });

    await test.step('the settings and the help open, can be scrolled through and closed', async () => {
      await reading.startOver();
      await reading.settingsButton.click();
      await page.getByRole('radio', { name: settings.themes.dark }).check();
      await page.getByRole('button', { name: settings.larger }).click();
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      await page.keyboard.press('Escape');
      await reading.helpButton.click();
      const sheet = page.getByRole('dialog', { name: common.help });
      await sheet.getByText(help.actions.help).scrollIntoViewIfNeeded();
      await expect(sheet.getByText(help.actions.help)).toBeInViewport();
      await sheet.getByRole('button', { name: common.close }).click();
      await expect(sheet).toBeHidden();
      expect(await sidewaysRoom(page)).toBe(0);
    });
  });
});

test.describe('at 320 px, the narrowest page there is', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('the header wraps, and leaves free what it must', async ({ page, reading }) => {
    await reading.open();

    await test.step('a sentence that keys lead to is clear of it', async () => {
      expect(await sidewaysRoom(page)).toBe(0);
      for (const key of [...units.map(() => 'j'), ...units.map(() => 'k')]) {
        await page.keyboard.press(key);
        const { top, floor } = await page.evaluate(() => ({
          top: document.activeElement?.getBoundingClientRect().top ?? 0,
          floor: document.querySelector('header')?.getBoundingClientRect().bottom ?? 0,
        }));
        expect(top).toBeGreaterThanOrEqual(floor);
      }
    });

    await test.step('the open settings leave their button free', async () => {
      await reading.startOver();
      await reading.settingsButton.click();
      const menu = page.getByRole('group', { name: settings.theme }).locator('xpath=ancestor::*[@popover]');
      await expect(menu).toBeVisible();
      const button = await reading.settingsButton.boundingBox();
      const opened = await menu.boundingBox();
      expect(opened?.y ?? 0).toBeGreaterThanOrEqual((button?.y ?? 0) + (button?.height ?? 0) - 1);
    });
  });
});

test.describe('printed', () => {
  test('the text stands there without header, gloss and colours', async ({ page, reading }) => {
    await reading.open();
    await reading.openGloss('s1', 'source', 'Schwerpunkt');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(reading.gloss).toBeHidden();
    await expect(reading.side('s1', 'source')).toBeVisible();
    const ground = await reading.side('s1', 'source').evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(ground).toBe('rgba(0, 0, 0, 0)');
  });
});
