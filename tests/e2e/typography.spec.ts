import type { Page } from '@playwright/test';
import { setQuotes } from '#core/typography.ts';
import { addressOf, edition, findGap, unitOf } from './article.ts';
import { MESSAGES } from './messages.ts';
import { movedWords, placesOfWords } from './moved-words.ts';
import { expect, type ReadingPage, test } from './reading-page.ts';

const { settings } = MESSAGES.en;
type Choices = Partial<Record<'theme' | 'typeface' | 'lineHeight' | 'lineLength', string>> & { textSize?: number };

/** Opens the article as a reader finds it who chose so before. */
async function openWith(reading: ReadingPage, chosen: Choices, address = addressOf()): Promise<void> {
  const state = { interfaceLanguage: null, theme: 'light', textSize: 100, ...chosen };
  await reading.page.addInitScript(
    (text) => {
      if (localStorage.length === 0) localStorage.setItem('satzspiegel.settings', text);
    },
    JSON.stringify({ version: 1, state }),
  );
  await reading.open(address);
}

const key = (page: Page, group: string, name: string) =>
  page.getByRole('group', { name: group, exact: true }).getByRole('radio', { name, exact: true });

/** How the text of a sentence is set, as the browser computes it. */
const setting = (reading: ReadingPage, unitId: string) =>
  reading.side(unitId, 'source').evaluate((side) => {
    const paragraph = side.closest('p');
    if (!paragraph) throw new Error('The sentence stands in no paragraph.');
    const { fontFamily, fontSize, lineHeight, letterSpacing } = getComputedStyle(paragraph);
    return {
      family: fontFamily.split(',')[0]?.replaceAll('"', ''),
      leading: Number.parseFloat(lineHeight) / Number.parseFloat(fontSize),
      spacing: Number.parseFloat(letterSpacing) || 0,
      measure: paragraph.clientWidth,
      size: Number.parseFloat(fontSize),
    };
  });

test.describe('quotation marks', () => {
  test('stand as each language sets them, selected or not, at the offsets of the data', async ({ page, reading }) => {
    const file = page.waitForResponse(/edition\.json$/);
    await reading.open();
    expect(await (await file).text()).toContain('an \\"Bausteinen für');
    for (const unitId of ['s5', 's12', 's15']) {
      const { source, target } = unitOf(unitId);
      await expect(reading.side(unitId, 'source')).toHaveText(setQuotes(source, 'de'));
      await reading.clickAt(unitId, 'target', findGap(unitId, 'target', 1));
      await reading.expectSelected(unitId);
      await expect(reading.side(unitId, 'source')).toHaveText(setQuotes(source, 'de'));
      await expect(reading.side(unitId, 'target')).toHaveText(setQuotes(target, 'en'));
    }
    await expect(reading.side('s5', 'source')).toContainText('„Bausteinen für Cloud-Dienste der nächsten Generation“');
    await expect(reading.side('s5', 'target')).toContainText('“building blocks for next-generation cloud services”');
    await expect(reading.side('s12', 'target')).toContainText('Amazon’s');
    await reading.clickWord('s5', 'source', 'Bausteinen');
    await expect.poll(() => reading.highlighted('word')).toEqual(['Bausteinen']);
  });
});

test.describe('type', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('is set as chosen, at once, on the page and on the sample; kept over a reload, and set back', async ({
    page,
    reading,
  }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await reading.open();
    expect(fetched.filter((url) => /atkinson/.test(url))).toEqual([]);
    const before = await setting(reading, 's4');
    expect(before.family).toBe('Literata');
    await reading.settingsButton.click();
    await key(page, settings.typeface, settings.typefaces.legible).check();
    await key(page, settings.lineHeight, settings.lineHeights.wide).check();
    await key(page, settings.lineLength, settings.lineLengths.short).check();
    const after = await setting(reading, 's4');
    expect(after.family).toBe('Atkinson Hyperlegible Next');
    expect(after.leading).toBeGreaterThan(before.leading + 0.2);
    expect(after.spacing).toBeGreaterThan(0.5);
    expect(after.measure).toBeLessThan(before.measure * 0.95);
    const sample = page.locator('[data-sample]');
    await expect(sample).toContainText(unitOf('s1').source);
    expect(await sample.evaluate((element) => getComputedStyle(element).fontFamily)).toContain(after.family);

    await page.reload();
    await reading.awaitText();
    expect(await setting(reading, 's4')).toEqual(after);
    await reading.settingsButton.click();
    await expect(key(page, settings.typeface, settings.typefaces.legible)).toBeChecked();
    await page.getByRole('button', { name: settings.reset }).click();
    await expect(key(page, settings.typeface, settings.typefaces.serif)).toBeChecked();
    await expect.poll(() => setting(reading, 's4')).toEqual(before);
  });

  for (const [width, height] of [
    [360, 740],
    [1440, 900],
  ] as const) {
    test(`each change leaves the sentence under the eye where it is, at ${width} px`, async ({ page, reading }) => {
      await page.setViewportSize({ width, height });
      await reading.open(addressOf('s12'));
      await reading.expectSelected('s12');
      await reading.awaitStillness();
      const top = () => reading.side('s12', 'source').evaluate((side) => side.getBoundingClientRect().top);
      const place = await top();
      await reading.settingsButton.click();
      for (const [group, name] of [
        [settings.typeface, settings.typefaces.legible],
        [settings.lineHeight, settings.lineHeights.wide],
        [settings.lineLength, settings.lineLengths.short],
        [settings.theme, settings.themes.dark],
        [settings.typeface, settings.typefaces.sans],
        [settings.lineLength, settings.lineLengths.long],
        [settings.lineHeight, settings.lineHeights.tight],
      ] as const) {
        await key(page, group, name).check();
        expect(Math.abs((await top()) - place), name).toBeLessThanOrEqual(2);
      }
      await page.getByRole('button', { name: settings.larger }).click();
      expect(Math.abs((await top()) - place)).toBeLessThanOrEqual(2);
      await page.getByRole('button', { name: settings.reset }).click();
      await expect(key(page, settings.typeface, settings.typefaces.serif)).toBeChecked();
      expect(Math.abs((await top()) - place)).toBeLessThanOrEqual(2);
    });
  }

  for (const chosen of [
    { typeface: 'legible', lineHeight: 'wide' },
    { typeface: 'sans', lineHeight: 'tight', theme: 'dark' },
    { typeface: 'serif', lineLength: 'short', theme: 'dark' },
  ]) {
    test(`selecting breaks no line anew in ${Object.values(chosen).join(', ')}`, async ({ page, reading }) => {
      await openWith(reading, chosen);
      const before = await placesOfWords(page);
      for (const unitId of ['s2', 's7', 's9', 's14', 's17']) {
        await reading.clickAt(unitId, 'target', findGap(unitId, 'target', 1));
        await reading.expectSelected(unitId);
        expect(movedWords(before, await placesOfWords(page)), unitId).toEqual([]);
      }
    });
  }
});

test.describe('the title', () => {
  for (const typeface of ['serif', 'sans', 'legible']) {
    test(`keeps its words whole and its last line company in ${typeface}`, async ({ page, reading }) => {
      await openWith(reading, { typeface });
      for (const width of [320, 360, 480, 600, 768, 1024, 1440, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        await expect(page.locator('article')).toHaveAttribute('data-layout', width < 768 ? 'stack' : 'columns');
        const titles = await page.locator('hgroup > *').evaluateAll((headings) =>
          headings.map((heading) => {
            const text = heading.firstChild;
            if (!(text instanceof Text)) throw new Error('The title is not plain text.');
            const words = [...text.data.matchAll(/\S+/g)].map(({ 0: word, index }) => {
              const range = document.createRange();
              range.setStart(text, index);
              range.setEnd(text, index + word.length);
              return { word, lines: new Set([...range.getClientRects()].map(({ top }) => Math.round(top))) };
            });
            const broken = words.filter(({ lines }) => lines.size > 1).map(({ word }) => word);
            const last = Math.max(...words.flatMap(({ lines }) => [...lines]));
            const lastLine = words.filter(({ lines }) => lines.has(last)).map(({ word }) => word);
            return { broken, lastLine, overflow: heading.scrollWidth - heading.clientWidth };
          }),
        );
        expect(titles).toHaveLength(2);
        for (const { broken, lastLine, overflow } of titles) {
          expect(broken, `at ${width} px`).toEqual([]);
          expect(overflow).toBeLessThanOrEqual(0);
          expect(lastLine.join(' ').length, `at ${width} px: ${lastLine.join(' ')}`).toBeGreaterThanOrEqual(
            edition.title.source.length * 0.2,
          );
        }
      }
    });
  }
});

test.describe('the settings', () => {
  for (const [width, height] of [
    [320, 568],
    [640, 360],
  ] as const) {
    test(`can be scrolled through on a page of ${width} by ${height}, even with the largest type`, async ({
      page,
      reading,
    }) => {
      await page.setViewportSize({ width, height });
      await openWith(reading, { textSize: 200, typeface: 'legible', lineHeight: 'wide' });
      await reading.settingsButton.click();
      const panel = page.getByRole('group', { name: settings.theme }).locator('xpath=ancestor::*[@popover]');
      const box = await panel.boundingBox();
      expect(box?.x ?? -1).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? width)).toBeLessThanOrEqual(width);
      expect((box?.y ?? 0) + (box?.height ?? height)).toBeLessThanOrEqual(height);
      expect(await panel.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
      const reset = page.getByRole('button', { name: settings.reset });
      await reset.scrollIntoViewIfNeeded();
      await expect(reset).toBeInViewport();
      await reset.click();
      await expect(key(page, settings.lineHeight, settings.lineHeights.normal)).toBeChecked();
    });
  }
});
