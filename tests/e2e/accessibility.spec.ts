import type { Locator, Page } from '@playwright/test';
import { addressOf, findGap } from './article.ts';
import { violationsOn } from './axe.ts';
import { INTERFACE_LANGUAGES, MESSAGES } from './messages.ts';
import { expect, type ReadingPage, test } from './reading-page.ts';

const THEMES = ['light', 'sepia', 'dark'] as const;

/** Opens the article in a language and a theme that were chosen on an earlier visit. */
async function openAs(reading: ReadingPage, interfaceLanguage: string, theme: string): Promise<void> {
  const state = { interfaceLanguage, theme, textSize: 100 };
  await reading.page.addInitScript(
    (text) => localStorage.setItem('satzspiegel.settings', text),
    JSON.stringify({ version: 1, state }),
  );
  await reading.open();
  await expect(reading.page.locator('html')).toHaveAttribute('data-theme', theme);
}

/** A colour as the browser paints it: red, green, blue in 0…255. */
const paintedColours = (page: Page, colours: readonly string[]): Promise<number[][]> =>
  page.evaluate((names) => {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('There is no canvas.');
    return names.map((name) => {
      context.fillStyle = name;
      context.fillRect(0, 0, 1, 1);
      return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
    });
  }, colours);

/** Contrast ratio, WCAG 2.2 (section 1.4.3 and the definition of relative luminance). */
function contrast(one: readonly number[], other: readonly number[]): number {
  const luminance = (colour: readonly number[]): number => {
    const [red = 0, green = 0, blue = 0] = colour.map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const highlightColour = (locator: Locator, name: string): Promise<string> =>
  locator.evaluate((element, key) => getComputedStyle(element, `::highlight(${key})`).backgroundColor, name);

/** Seven to one, on the page, in a selected sentence and in a linked phrase. */
async function expectTextStandsOut({ page, reading }: { readonly page: Page; readonly reading: ReadingPage }) {
  await reading.openGloss('s4', 'source', 'stellt');
  for (const side of ['source', 'target'] as const) {
    const sentence = reading.side('s4', side);
    const { ink, selected } = await sentence.evaluate((element) => {
      const { color, backgroundColor } = getComputedStyle(element);
      return { ink: color, selected: backgroundColor };
    });
    const paper = await page.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor);
    const grounds = [
      paper,
      selected,
      await highlightColour(sentence, 'link'),
      await highlightColour(sentence, 'hover'),
    ];
    const [painted, ...under] = await paintedColours(page, [ink, ...grounds]);
    for (const [index, ground] of under.entries())
      expect(contrast(painted ?? [], ground), `${side} on ${grounds[index]}`).toBeGreaterThanOrEqual(7);
  }
}

test.describe('axe finds nothing', () => {
  for (const language of INTERFACE_LANGUAGES) {
    const { common, settings } = MESSAGES[language];

    // Colours don't depend on the language.
    for (const theme of language === 'en' ? THEMES : (['light'] as const)) {
      test(`in ${language}, ${theme}: plain, with gloss and settings, and with the help, and the text stands out`, async ({
        page,
        reading,
      }) => {
        await openAs(reading, language, theme);
        expect(await violationsOn(page), 'plain').toEqual([]);
        await reading.openGloss('s17', 'source', 'Überzeugungsarbeit');
        await reading.settingsButton.click();
        await expect(page.getByRole('group', { name: settings.theme })).toBeVisible();
        await expect(reading.gloss).toBeVisible();
        expect(await violationsOn(page), 'with gloss and settings').toEqual([]);
        await page.keyboard.press('Escape');
        await page.keyboard.press('?');
        await expect(page.getByRole('dialog', { name: common.help })).toBeVisible();
        expect(await violationsOn(page), 'with the help').toEqual([]);
        await page.keyboard.press('Escape');
        await test.step('seven to one, whatever lies under the text', () => expectTextStandsOut({ page, reading }));
      });
    }
  }

  test('on a phone with the sheet open, nor with messages on the page', async ({ page, reading }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.addInitScript(() => localStorage.setItem('satzspiegel.settings', 'nonsense'));
    await reading.open(addressOf('s99'));
    expect(await violationsOn(page), 'with messages').toEqual([]);
    await reading.openGloss('s15', 'target', 'returns');
    expect(await violationsOn(page), 'with the sheet').toEqual([]);
    await page.goto('/#/nonsense');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(MESSAGES.en.common.pageNotFound);
    expect(await violationsOn(page), 'without a page').toEqual([]);
  });
});

test('the selection shows without its colour', async ({ page, reading }) => {
  await reading.open();

  await test.step('by a mark beside both sides, and by the line under a linked phrase', async () => {
    await reading.openGloss('s4', 'source', 'stellt');
    for (const side of ['source', 'target'] as const) {
      const sentence = reading.side('s4', side);
      const mark = await sentence.evaluate((element) => {
        const { width, height, content, backgroundColor } = getComputedStyle(element, '::before');
        return { width: Number.parseFloat(width), height: Number.parseFloat(height), content, backgroundColor };
      });
      expect(mark.content).not.toBe('none');
      expect(mark.width).toBeGreaterThanOrEqual(2);
      expect(mark.height).toBeGreaterThanOrEqual(10);
      const line = await sentence.evaluate(
        (element) => getComputedStyle(element, '::highlight(link)').textDecorationLine,
      );
      expect(line).toBe('underline');
    }
  });

  await test.step('with more contrast, where the ink is pure', async () => {
    await reading.startOver();
    await page.emulateMedia({ contrast: 'more' });
    await reading.clickAt('s4', 'source', findGap('s4', 'source', 0));
    await reading.expectSelected('s4');
    const { ink, mark, ground } = await reading.side('s4', 'source').evaluate((element) => ({
      ink: getComputedStyle(element).color,
      mark: getComputedStyle(element, '::before').backgroundColor,
      ground: getComputedStyle(document.documentElement).backgroundColor,
    }));
    const [inkColour, markColour, groundColour] = await paintedColours(page, [ink, mark, ground]);
    expect(inkColour).toEqual([0, 0, 0]);
    expect(contrast(markColour ?? [], groundColour ?? [])).toBeGreaterThanOrEqual(3);
    expect(await violationsOn(page)).toEqual([]);
  });

  await test.step('in forced colours', async () => {
    await page.emulateMedia({ contrast: null });
    await reading.startOver();
    await page.emulateMedia({ forcedColors: 'active' });
    await reading.clickAt('s4', 'source', findGap('s4', 'source', 0));
    await reading.expectSelected('s4');
    for (const side of ['source', 'target'] as const) {
      const { outlineStyle, outlineWidth, mark, paper } = await reading.side('s4', side).evaluate((element) => ({
        outlineStyle: getComputedStyle(element).outlineStyle,
        outlineWidth: Number.parseFloat(getComputedStyle(element).outlineWidth),
        mark: getComputedStyle(element, '::before').backgroundColor,
        paper: getComputedStyle(document.documentElement).backgroundColor,
      }));
      expect(outlineStyle).toBe('solid');
      expect(outlineWidth).toBeGreaterThanOrEqual(1);
      expect(mark).not.toBe(paper);
    }
    await reading.openGloss('s4', 'source', 'stellt');
    const border = await reading.gloss.evaluate((gloss) => getComputedStyle(gloss).borderTopStyle);
    expect(border).toBe('solid');
    expect(await violationsOn(page)).toEqual([]);
  });
});

/** The longest time that anything on the page takes to change, in seconds. */
const longestMotion = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const seconds = (list: string): number[] => list.split(',').map((time) => Number.parseFloat(time));
    const styles = [...document.querySelectorAll('*')].flatMap((element) =>
      [undefined, '::before', '::after'].map((part) => getComputedStyle(element, part)),
    );
    return Math.max(
      ...styles.flatMap(({ transitionDuration, animationName, animationDuration }) => [
        ...seconds(transitionDuration),
        ...(animationName === 'none' ? [] : seconds(animationDuration)),
      ]),
    );
  });

test('motion is short, and none where none is wanted', async ({ page, reading }) => {
  await reading.open();
  for (const [reducedMotion, most] of [
    ['no-preference', 0.15],
    ['reduce', 0],
  ] as const) {
    await test.step(`at most ${most} s with prefers-reduced-motion: ${reducedMotion}`, async () => {
      await page.emulateMedia({ reducedMotion });
      await reading.startOver();
      await reading.openGloss('s4', 'source', 'stellt');
      expect(await longestMotion(page)).toBeLessThanOrEqual(most);
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog', { name: MESSAGES.en.common.help })).toBeVisible();
      expect(await longestMotion(page)).toBeLessThanOrEqual(most);
      const smooth = await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
      if (reducedMotion === 'reduce') expect(smooth).toBe('auto');
    });
  }
});
