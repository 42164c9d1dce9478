import type { Page } from '@playwright/test';
import { WAYS, type Way } from '#core/ways.ts';
import { addressOf, edition, findGap, findWord, unitOf, units, wordsOf } from './article.ts';
import { violationsOn } from './axe.ts';
import { MESSAGES } from './messages.ts';
import { type Box, expect, type ReadingPage, test } from './reading-page.ts';

const { reader } = MESSAGES.en;
const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 740 };

/** Opens the article in a way that was chosen on an earlier visit. */
async function openIn(reading: ReadingPage, way: Way, unitId?: string): Promise<void> {
  const state = { interfaceLanguage: 'en', theme: 'light', textSize: 100, way };
  await reading.page.addInitScript(
    (text) => localStorage.getItem('satzspiegel.settings') ?? localStorage.setItem('satzspiegel.settings', text),
    JSON.stringify({ version: 1, state }),
  );
  await reading.open(addressOf(unitId));
  await expect(reading.side('s1', 'source')).toBeVisible();
}

const waysButton = (page: Page) => page.getByRole('button', { name: reader.ways.title });

async function chooseWay(page: Page, way: Way): Promise<void> {
  await waysButton(page).click();
  await page.getByRole('radio', { name: reader.ways[way] }).check();
  await page.keyboard.press('Escape');
}

const topOf = (reading: ReadingPage, unitId: string): Promise<number> =>
  reading.side(unitId, 'source').evaluate((element) => element.getBoundingClientRect().top);

/** The largest distance by which anything was moved, in CSS pixels. */
const largestShift = (before: readonly Box[], after: readonly Box[]): number =>
  Math.max(
    before.length === after.length ? 0 : Number.POSITIVE_INFINITY,
    ...before.map((box, index) => {
      const { left, top } = after[index] ?? { left: Number.POSITIVE_INFINITY, top: 0 };
      return Math.max(Math.abs(box.left - left), Math.abs(box.top - top));
    }),
  );

for (const [device, viewport] of [
  ['a wide page', WIDE],
  ['a phone', PHONE],
] as const) {
  test.describe(`on ${device}`, () => {
    test.use({ viewport });

    test('a sentence keeps its place on the screen through all ways, by key and by menu', async ({ page, reading }) => {
      for (const unitId of ['s1', 's10', 's19']) {
        await reading.open(addressOf(unitId));
        await expect(reading.side(unitId, 'source')).toHaveAttribute('aria-current', 'true');
        await reading.awaitStillness();
        const article = page.locator('article');
        const layouts = new Set<string | null>();
        for (let way = 0; way < WAYS.length; way += 1) {
          const when = `${unitId} after ${way + 1} changes`;
          const before = await topOf(reading, unitId);
          expect(before, when).toBeGreaterThan(0);
          await page.keyboard.press('w');
          await reading.awaitStillness();
          expect(Math.abs((await topOf(reading, unitId)) - before), when).toBeLessThanOrEqual(2);
          await expect(reading.side(unitId, 'source'), when).toHaveAttribute('aria-current', 'true');
          layouts.add(await article.getAttribute('data-layout'));
        }
        expect([...layouts].sort(), unitId).toEqual(
          device === 'a phone' ? ['interlinear', 'source', 'stack'] : ['columns', 'interlinear', 'source', 'stack'],
        );
      }

      await test.step('what is selected stays selected, and the sentence under the eye its place, by the menu', async () => {
        await reading.open(addressOf('s12'));
        const before = await topOf(reading, 's12');
        for (const way of ['interlinear', 'veiled', 'stack'] as const) {
          await chooseWay(page, way);
          await reading.expectSelected('s12');
          expect(Math.abs((await topOf(reading, 's12')) - before), way).toBeLessThanOrEqual(2);
        }
      });
    });
  });
}

test('the way is remembered, and one that a phone has no room for isn’t offered there', async ({ page, reading }) => {
  await reading.open();
  await chooseWay(page, 'interlinear');
  await page.reload();
  await reading.awaitText();
  await expect(page.locator('article')).toHaveAttribute('data-layout', 'interlinear');
  await page.setViewportSize(PHONE);
  await waysButton(page).click();
  await expect(page.getByRole('radio', { name: reader.ways.stack })).toBeVisible();
  await expect(page.getByRole('radio', { name: reader.ways.columns })).toHaveCount(0);
});

test('interlinear: each phrase has its counterpart under it, which is no part of the sentence', async ({
  page,
  reading,
}) => {
  await page.setViewportSize(WIDE);
  await openIn(reading, 'interlinear');
  await test.step('a word opens its gloss, and so does the counterpart under it', async () => {
    await reading.openGloss('s4', 'source', 'stellt');
    await expect(reading.gloss).toHaveAccessibleName(/^bereitstellen/);
    await expect.poll(() => reading.highlighted('link')).toEqual(['stellt', 'bereit', 'provides']);
    const infrastructure = page.locator('[data-unit="s4"] [data-answer]', { hasText: 'cloud infrastructure' });
    await infrastructure.click();
    await expect(reading.gloss).toHaveAccessibleName(/^Cloud-Infrastruktur/);
  });
  await test.step('what stands between the lines isn’t part of the sentence', async () => {
    const { source } = unitOf('s15');
    await expect(reading.side('s15', 'source').locator('[data-answer][aria-hidden="true"]')).not.toHaveCount(0);
    const spoken = await reading.side('s15', 'source').ariaSnapshot();
    for (const { text } of wordsOf(unitOf('s15'), 'source').slice(0, 4)) expect(spoken).toContain(text);
    expect(spoken).not.toContain('expected');
    expect(source).not.toContain('expected');
  });
  await reading.startOver();
  for (const viewport of [WIDE, PHONE]) {
    await test.step(`each counterpart stands under its phrase at ${viewport.width} px`, async () => {
      await page.setViewportSize(viewport);
      await reading.awaitStillness();
      const misplaced = await page.locator('[data-answer]').evaluateAll((answers) =>
        answers
          .map((answer) => {
            const phrase = answer.previousElementSibling?.getBoundingClientRect();
            const box = answer.getBoundingClientRect();
            return {
              text: answer.textContent,
              left: box.left - (phrase?.left ?? 0),
              top: box.top - (phrase?.bottom ?? 0),
            };
          })
          .filter(({ left, top }) => Math.abs(left) > 1 || Math.abs(top) > 1),
      );
      expect(misplaced).toEqual([]);
      const shown = await page.locator('[data-answer][data-kind="phrase"]').count();
      expect(shown).toBe(units.flatMap(({ links }) => links).filter(({ target }) => target !== null).length);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(sideways).toBeLessThanOrEqual(0);
    });
  }
});

test.describe('on demand', () => {
  test('a click shows the translation in the margin, and so does `t`', async ({ page, reading }) => {
    await page.setViewportSize(WIDE);
    await openIn(reading, 'onDemand');
    await test.step('a click shows it beside its sentence, and moves nothing', async () => {
      await expect(page.locator('[data-side="target"]')).toHaveCount(0);
      const before = await reading.wordBoxes('source');
      await reading.clickAt('s3', 'source', findGap('s3', 'source', 1));
      await expect(reading.side('s3', 'target')).toBeVisible();
      const [sentence] = await reading.boxesOf('s3', 'source', { start: 0, end: 3 });
      const [translation] = await reading.boxesOf('s3', 'target', { start: 0, end: 3 });
      expect(Math.abs((sentence?.top ?? 0) - (translation?.top ?? 99))).toBeLessThanOrEqual(8);
      const column = await page.locator('p:has([data-unit="s3"][data-side="source"])').boundingBox();
      expect(translation?.left ?? 0).toBeGreaterThan((column?.x ?? 0) + (column?.width ?? 0));
      expect(largestShift(before, await reading.wordBoxes('source'))).toBeLessThanOrEqual(1);
    });
    await test.step('keys walk without it; `t` shows and hides it, and it is told to a screen reader', async () => {
      await page.keyboard.press('Escape');
      await expect(page.locator('[aria-current]')).toHaveCount(0);
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      await expect(reading.side('s2', 'source')).toHaveAttribute('aria-current', 'true');
      await expect(page.locator('[data-side="target"]')).toHaveCount(0);
      await page.keyboard.press('t');
      await expect(reading.side('s2', 'target')).toBeVisible();
      await expect(reading.announcement).toContainText(unitOf('s2').target.slice(0, 20));
      await page.keyboard.press('o');
      await expect(reading.side('s2', 'target').locator('[data-token]:focus')).toHaveCount(1);
      await page.keyboard.press('t');
      await expect(page.locator('[data-side="target"]')).toHaveCount(0);
      await expect(reading.side('s2', 'source').locator('[data-token]:focus')).toHaveCount(1);
    });
  });

  test('on a phone a strip is kept for it at the foot of the screen: a tap moves nothing', async ({
    page,
    reading,
  }) => {
    await page.setViewportSize(PHONE);
    await openIn(reading, 'onDemand', 's1');
    const strip = page.getByRole('complementary', { name: reader.demanded });
    await expect(strip).toHaveText(reader.demandHint);
    const stripBefore = await strip.boundingBox();
    const before = await topOf(reading, 's2');
    await reading.clickAt('s2', 'source', findGap('s2', 'source', 2));
    await expect(strip).toContainText(unitOf('s2').target.slice(0, 12));
    expect(Math.abs((await topOf(reading, 's2')) - before)).toBeLessThanOrEqual(1);
    expect(await strip.boundingBox()).toEqual(stripBefore);
  });
});

test.describe('veiled', () => {
  const veil = (reading: ReadingPage, unitId: string) => reading.side(unitId, 'target');

  async function expectNothingMoves({ page, reading }: { readonly page: Page; readonly reading: ReadingPage }) {
    const before = await reading.wordBoxes('source', 'target');
    await reading.clickAt('s3', 'target', findWord('s3', 'target', 'business'));
    await expect(veil(reading, 's3')).not.toHaveAttribute('data-veiled');
    await reading.expectSelected('s3');
    await expect(reading.gloss).toHaveCount(0);
    const after = await reading.wordBoxes('source', 'target');
    const scrolled = (before[0]?.top ?? 0) - (after[0]?.top ?? 0);
    const inPlace = after.map((box) => ({ ...box, top: box.top + scrolled }));
    expect(largestShift(before, inPlace)).toBeLessThanOrEqual(1);
    await page.keyboard.press('t');
    await expect(veil(reading, 's3')).toHaveAttribute('data-veiled', 'true');
  }

  test('a translation is kept back until it is revealed, one or all', async ({ page, reading }) => {
    await page.setViewportSize(WIDE);
    await openIn(reading, 'veiled');
    await test.step('revealing and hiding moves no word', async () => {
      await expectNothingMoves({ page, reading });
    });
    await test.step('all are revealed and hidden at once, by menu and by key', async () => {
      await reading.startOver();
      const veiled = page.locator('[data-veiled]');
      await expect(veiled).toHaveCount(edition.paragraphs.flatMap((paragraph) => paragraph.units).length);
      await waysButton(page).click();
      await page.getByRole('button', { name: reader.ways.revealAll }).click();
      await expect(veiled).toHaveCount(0);
      await page.getByRole('button', { name: reader.ways.hideAll }).click();
      await expect(veiled).toHaveCount(units.length);
      await page.keyboard.press('Escape');
      await page.keyboard.press('T');
      await expect(veiled).toHaveCount(0);
    });
    await test.step('a word of the translation is reached by `o`, which reveals it', async () => {
      await page.keyboard.press('T');
      await reading.startOver();
      await page.keyboard.press('j');
      await page.keyboard.press('o');
      await expect(reading.side('s1', 'target').locator('[data-token]:focus')).toHaveCount(1);
      await page.keyboard.press('T');
      await page.keyboard.press('T');
      await expect(page.locator('[data-veiled]')).toHaveCount(units.length);
      await expect(reading.side('s1', 'source').locator('[data-token]:focus')).toHaveCount(1);
    });
    await test.step('none can be read, heard or lit before it is revealed', async () => {
      await reading.startOver();
      const hidden = veil(reading, 's4').locator('span span');
      await expect(hidden.first()).toHaveCSS('color', 'rgba(0, 0, 0, 0)');
      const heard = await reading.text.ariaSnapshot();
      expect(heard).not.toContain('provides');
      expect(heard).toContain(reader.reveal.replace('{{position, number}}', '4'));
      await reading.openGloss('s4', 'source', 'stellt');
      await expect.poll(() => reading.highlighted('link')).toEqual(['stellt', 'bereit']);
      await page.keyboard.press('t');
      await expect.poll(() => reading.highlighted('link')).toEqual(['stellt', 'bereit', 'provides']);
    });
  });

  test('revealing and hiding moves no word on a phone', async ({ page, reading }) => {
    await page.setViewportSize(PHONE);
    await openIn(reading, 'veiled');
    await expectNothingMoves({ page, reading });
  });
});

test('selecting a sentence and its words moves nothing', async ({ page, reading }) => {
  await page.setViewportSize(WIDE);
  await reading.open();
  for (const [way, layout] of [
    ['stack', 'stack'],
    ['interlinear', 'interlinear'],
    ['veiled', 'columns'],
  ] as const) {
    await test.step(`read ${way}`, async () => {
      await chooseWay(page, way);
      await expect(page.locator('article')).toHaveAttribute('data-layout', layout);
      await reading.startOver();
      await reading.awaitStillness();
      const before = await reading.wordBoxes('source');
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      await page.keyboard.press('ArrowRight');
      await reading.expectSelected('s2');
      expect(await page.evaluate(() => scrollY)).toBe(0);
      expect(largestShift(before, await reading.wordBoxes('source'))).toBeLessThanOrEqual(1);
    });
  }
});

// The ways that accessibility.spec.ts doesn't meet: it reads side by side, and stacked on a phone.
for (const viewport of [WIDE, PHONE]) {
  test(`axe finds nothing in the other ways at ${viewport.width} px`, async ({ page, reading }) => {
    await page.setViewportSize(viewport);
    await openIn(reading, 'interlinear', 's3');
    for (const layout of ['interlinear', 'source', viewport === WIDE ? 'columns' : 'stack']) {
      await expect(page.locator('article')).toHaveAttribute('data-layout', layout);
      await page.keyboard.press('t');
      expect(await violationsOn(page, 'main'), layout).toEqual([]);
      await page.keyboard.press('w');
    }
  });
}
