import type { Page } from '@playwright/test';
import errors from '../../locales/en/errors.json' with { type: 'json' };
import { addressOf, spreadWords } from './article.ts';
import { lastOfSections, longArticle } from './long-article.ts';
import { expect, type ReadingPage, test } from './reading-page.ts';

const EDITION = '**/library/*/edition.json';
/** 20 times 19 sentences: seven sections, and a file that is read apart from the page. */
const LONG = longArticle(20);
const UNITS = LONG.paragraphs.flatMap(({ units }) => units);

const unitAt = (id: string) => {
  const unit = UNITS.find((candidate) => candidate.id === id);
  if (!unit) throw new Error(`The text has no sentence ${id}.`);
  return unit;
};

async function serve(page: Page, body: string): Promise<void> {
  await page.route(EDITION, (route) => route.fulfill({ contentType: 'application/json', body }));
}

/** Waits until every sentence is on the page. */
async function awaitWhole(page: Page): Promise<void> {
  await expect.poll(() => page.locator('[data-unit][data-side="source"]').count()).toBe(UNITS.length);
}

const topOf = (reading: ReadingPage, id: string): Promise<number> =>
  reading.side(id, 'source').evaluate((side) => side.getBoundingClientRect().top);

test.describe('a long text', () => {
  test.use({ viewport: { width: 1440, height: 900 } });
  test.beforeEach(({ page }) => serve(page, JSON.stringify(LONG)));

  test('opens at a sentence far into it, keeps its place in every way to read, and is all there', async ({
    page,
    reading,
  }) => {
    const [, , , boundary = ''] = lastOfSections(LONG);
    const next = UNITS[UNITS.findIndex(({ id }) => id === boundary) + 1]?.id ?? '';
    await reading.open(addressOf(boundary));

    await test.step('its words are explained, and keys go on from section to section', async () => {
      await reading.expectSelected(boundary);
      await expect(reading.side(boundary, 'source')).toBeInViewport();
      const [, word] = spreadWords(unitAt(boundary), 'source');
      await reading.clickAt(boundary, 'source', word);
      await expect(reading.gloss).toBeVisible();
      await page.keyboard.press('Escape');
      await page.keyboard.press('ArrowDown');
      await reading.expectSelected(next);
      await expect(reading.side(next, 'source')).toBeInViewport();
      await expect(page).toHaveURL(new RegExp(`/${next}$`));
    });

    await test.step('it keeps the sentence under the eye in every way to read', async () => {
      await reading.open(addressOf('s200'));
      await reading.expectSelected('s200');
      await reading.awaitStillness();
      const before = await topOf(reading, 's200');
      for (let way = 0; way < 5; way += 1) {
        await page.keyboard.press('w');
        await reading.awaitStillness();
        expect(Math.abs((await topOf(reading, 's200')) - before), `after ${way + 1} changes`).toBeLessThanOrEqual(2);
      }
    });

    await test.step('it is all there for the browser to find, mark and print, though little of it has been seen', async () => {
      await reading.startOver();
      await awaitWhole(page);
      await page.keyboard.press('Control+A');
      const marked = await page.evaluate(() => getSelection()?.toString().replace(/\s+/g, ' ') ?? '');
      for (const side of ['source', 'target'] as const) {
        const copies = marked.split(unitAt('s6')[side]).length - 1;
        expect(copies, side).toBe(20);
      }
      await page.evaluate(() => getSelection()?.removeAllRanges());
      await reading.side('s380', 'source').evaluate((side) => side.append(' Nadel im Heuhaufen'));
      expect(
        await page.evaluate(() => 'find' in window && (window.find as (text: string) => boolean)('Heuhaufen')),
      ).toBe(true);
      await expect(reading.side('s380', 'source')).toBeInViewport();

      await page.emulateMedia({ media: 'print' });
      const hidden = await page
        .locator('[data-section]')
        .evaluateAll((sections) =>
          sections.filter((section) => getComputedStyle(section).contentVisibility !== 'visible'),
        );
      expect(hidden).toEqual([]);
    });
  });

  test('moves nothing while it is scrolled through, wakes what comes near, and is where it was when it is come back to', async ({
    page,
    reading,
  }) => {
    await reading.open();
    await awaitWhole(page);
    await page.mouse.move(700, 500);

    await test.step('it moves nothing, and wakes what comes near', async () => {
      await page.evaluate(() => {
        const seen = window as unknown as { shift: number };
        seen.shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift' });
      });
      const last = reading.side('s120', 'source');
      await expect(last.locator('[data-entry]')).toHaveCount(0);
      for (let screens = 0; screens < 12; screens += 1) {
        await page.mouse.wheel(0, 800);
        await reading.awaitStillness();
      }
      await expect(reading.side('s80', 'source').locator('[data-entry]').first()).toBeAttached();
      expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.001);
    });

    await test.step('it is where it was when the page is loaded anew, or come back to', async () => {
      const seen = await page
        .locator('[data-unit][data-side="source"]')
        .evaluateAll((sides) =>
          sides
            .map((side) => ({ id: side.getAttribute('data-unit') ?? '', top: side.getBoundingClientRect().top }))
            .find(({ top }) => top > 100 && top < innerHeight),
        );
      if (!seen) throw new Error('No sentence is in view.');
      const isBack = () =>
        expect.poll(async () => Math.abs((await topOf(reading, seen.id)) - seen.top)).toBeLessThan(2);
      await page.reload();
      await isBack();
      await page.goto(`/${addressOf().replace('read', 'glossary')}`);
      await expect(page.locator('[data-glossary]')).toBeVisible();
      await page.goBack();
      await isBack();
    });
  });
});

/** The file comes in two halves: the second when the page is told `deliver()`. */
async function holdHalf(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const fetchAll = window.fetch;
    window.fetch = async (...asked) => {
      const response = await fetchAll(...asked);
      if (!response.url.endsWith('/edition.json')) return response;
      const bytes = new Uint8Array(await response.arrayBuffer());
      const half = Math.floor(bytes.length / 2);
      const stream = new ReadableStream({
        start: (controller) => {
          controller.enqueue(bytes.slice(0, half));
          Object.assign(window, {
            deliver: () => {
              controller.enqueue(bytes.slice(half));
              controller.close();
            },
          });
        },
      });
      return new Response(stream, { headers: response.headers });
    };
  });
}

test('the beginning of a long text is read while the rest is on its way', async ({ page, reading }) => {
  await serve(page, JSON.stringify(LONG));
  await holdHalf(page);
  await reading.open();
  const sections = page.locator('[data-section]');
  // Of the half that has come, two sections: four are not there yet.
  await expect(sections).toHaveCount(2);
  const top = await topOf(reading, 's2');
  await reading.openGloss('s2', 'source', 'Arbeitsplätze');
  await reading.expectSelected('s2');
  await expect(reading.gloss).toContainText('Loading');

  await page.evaluate('deliver()');
  await expect(reading.gloss).toContainText('jobs');
  await expect(sections).toHaveCount(lastOfSections(LONG).length + 1);
  await reading.expectSelected('s2');
  expect(await topOf(reading, 's2')).toBe(top);
});

test('a long text that breaks off says what is wrong with it', async ({ page, reading }) => {
  const json = JSON.stringify(LONG);
  await serve(page, json.slice(0, json.length / 2));
  await page.goto(`/${addressOf()}`);
  await expect(page.getByText(errors.load['edition-broken'])).toBeVisible();
  await expect(reading.text).toHaveCount(0);
});
