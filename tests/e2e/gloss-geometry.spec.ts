import type { Side } from '#core/edition.ts';
import type { Token } from '#core/tokens.ts';
import { addressOf, spreadWords, unitOf } from './article.ts';
import { type Box, expect, overlap, type ReadingPage, test } from './reading-page.ts';

/** Everything that the rules of a gloss's place are about, at one moment. */
interface Geometry {
  readonly viewport: Box;
  /** What a sticky header leaves of the viewport. */
  readonly clear: Box;
  readonly gloss: Box;
  readonly headword: Box;
  readonly controls: Box;
  /** The lines of the sentence that was clicked, and those of its counterpart. */
  readonly sentence: readonly Box[];
  readonly counterpart: readonly Box[];
  readonly word: readonly Box[];
}

async function measure(reading: ReadingPage, unitId: string, side: Side, word: Token): Promise<Geometry> {
  await expect(reading.gloss).toBeVisible();
  await reading.awaitStillness();
  const other = side === 'source' ? 'target' : 'source';
  const text = unitOf(unitId);
  const [sentence, counterpart, wordBoxes] = await Promise.all([
    reading.boxesOf(unitId, side, { start: 0, end: text[side].length }),
    reading.boxesOf(unitId, other, { start: 0, end: text[other].length }),
    reading.boxesOf(unitId, side, word),
  ]);
  const page = await reading.page.evaluate(() => {
    const boxOf = (element: Element | null) => {
      const { left, top, right, bottom } = element?.getBoundingClientRect() ?? new DOMRect();
      return { left, top, right, bottom };
    };
    const viewport = { left: 0, top: 0, right: document.documentElement.clientWidth, bottom: innerHeight };
    const header = document.querySelector('header');
    const isSticky = header !== null && getComputedStyle(header).position === 'sticky';
    const clear = { ...viewport, top: isSticky ? header.getBoundingClientRect().bottom : 0 };
    const gloss = document.querySelector('[role="dialog"]');
    const [headword = null, controls = null] = ['h2', '[data-gloss-actions]'].map((part) => gloss?.querySelector(part));
    return { viewport, clear, gloss: boxOf(gloss), headword: boxOf(headword), controls: boxOf(controls) };
  });
  return { ...page, sentence, counterpart, word: wordBoxes };
}

/** Half a pixel of a page that is scrolled by fractions is no pixel. */
const isInside = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left - 0.5 &&
  inner.right <= outer.right + 0.5 &&
  inner.top >= outer.top - 0.5 &&
  inner.bottom <= outer.bottom + 0.5;

/** The rules that a gloss breaks where it stands; none when all is well. */
function brokenRules({ viewport, clear, gloss, headword, controls, sentence, word }: Geometry): readonly string[] {
  const rules: readonly (readonly [string, boolean])[] = [
    ['the gloss leaves its sentence free', !sentence.some((line) => overlap(gloss, line))],
    ['the gloss stands within the width of the screen', gloss.left >= viewport.left && gloss.right <= viewport.right],
    ['the headword is on the screen, and not under the header', isInside(headword, clear)],
    ['its controls are seen in it, and not under the header', isInside(controls, gloss) && isInside(controls, clear)],
    ['the word is on the screen, and not under the header', word.every((box) => isInside(box, clear))],
  ];
  return rules.filter(([, isKept]) => !isKept).map(([rule]) => rule);
}

/** Clicks the first and the last word of sentences, each of them at the top and at the bottom of the window. */
async function expectClearGlosses(reading: ReadingPage, unitIds: readonly string[], side: Side): Promise<void> {
  const broken: unknown[] = [];
  for (const unitId of unitIds) {
    const [first, , last] = spreadWords(unitOf(unitId), side);
    for (const block of ['start', 'end'] as const) {
      for (const word of [first, last]) {
        await reading.side(unitId, side).evaluate((element, at) => element.scrollIntoView({ block: at }), block);
        await reading.clickAt(unitId, side, word);
        const geometry = await measure(reading, unitId, side, word);
        const rules = brokenRules(geometry);
        if (rules.length > 0) {
          const { gloss, clear } = geometry;
          broken.push({ unitId, word: word.text, clickedAt: block, rules, gloss, clear, drawn: geometry.word });
        }
        await reading.page.keyboard.press('Escape');
        await expect(reading.gloss).toHaveCount(0);
      }
    }
  }
  expect(broken).toEqual([]);
}

// The first sentence, one in the middle and the last.
const SENTENCES = ['s1', 's10', 's19'];

for (const [name, viewport] of [
  ['a phone', { width: 360, height: 740 }],
  ['a tablet', { width: 768, height: 1024 }],
  ['a desk', { width: 1440, height: 900 }],
  ['a phone held sideways', { width: 740, height: 360 }],
] as const) {
  test.describe(`on ${name} (${viewport.width} × ${viewport.height})`, () => {
    test.use({ viewport, colorScheme: 'light' });

    test('the gloss leaves its sentence free, on either side', async ({ reading }) => {
      await reading.open();
      for (const side of ['source', 'target'] as const) {
        await test.step(`${side} side`, () => expectClearGlosses(reading, SENTENCES, side));
      }
    });
  });
}

test.describe('on a desk with the text at 200 % (1440 × 900)', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('the translation stands below, and the gloss leaves its sentence free', async ({ page, reading }) => {
    await page.addInitScript(() =>
      localStorage.setItem(
        'satzspiegel.settings',
        JSON.stringify({ version: 1, state: { interfaceLanguage: null, theme: 'light', textSize: 200 } }),
      ),
    );
    await reading.open();
    await expect(page.locator('article')).toHaveAttribute('data-layout', 'stack');
    await expectClearGlosses(reading, ['s1', 's19'], 'source');
    await expectClearGlosses(reading, ['s10'], 'target');
  });
});

test.describe('on a phone (360 × 740)', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('sentence and translation both stay free where both fit, of a sheet over the whole foot of the screen', async ({
    reading,
  }) => {
    for (const unitId of ['s3', 's6', 's10', 's19']) {
      await reading.open(addressOf(unitId));
      await reading.expectSelected(unitId);
      for (const side of ['source', 'target'] as const) {
        const [word] = spreadWords(unitOf(unitId), side);
        await reading.clickAt(unitId, side, word);
        const { gloss, viewport, clear, sentence, counterpart } = await measure(reading, unitId, side, word);
        const covered = [...sentence, ...counterpart].filter((line) => overlap(gloss, line) || !isInside(line, clear));
        expect(covered, `${unitId}, ${side}`).toEqual([]);
        expect({ ...gloss, top: 0 }, `${unitId}, ${side}`).toEqual(viewport);
        await reading.page.keyboard.press('Escape');
        await expect(reading.gloss).toHaveCount(0);
      }
    }
  });
});

test('a gloss keeps beside its sentence and never over it, whatever the page does', async ({ page, reading }) => {
  await reading.open();

  await test.step('it goes along when the page is scrolled', async () => {
    const [word] = spreadWords(unitOf('s10'), 'source');
    await reading.clickAt('s10', 'source', word);
    let { gloss, sentence, counterpart } = await measure(reading, 's10', 'source', word);
    // Over the other column: a wheel over the gloss is the gloss's own.
    await page.mouse.move(counterpart[0]?.left ?? 0, 300);
    for (const distance of [100, 100, -250, -150]) {
      const before = sentence[0]?.top ?? 0;
      await page.mouse.wheel(0, distance);
      await expect
        .poll(async () => (await reading.boxesOf('s10', 'source', word))[0]?.top)
        .toBeCloseTo(before - distance, 0);
      ({ gloss, sentence, counterpart } = await measure(reading, 's10', 'source', word));
      const top = Math.min(...sentence.map((line) => line.top));
      const bottom = Math.max(...sentence.map((line) => line.bottom));
      const gap = Math.max(gloss.top - bottom, top - gloss.bottom);
      expect(gap).toBeGreaterThanOrEqual(0);
      expect(gap).toBeLessThan(20);
    }
  });

  await test.step('it keeps clear when the window changes its shape', async () => {
    await reading.startOver();
    const [word] = spreadWords(unitOf('s10'), 'target');
    await reading.clickAt('s10', 'target', word);
    await expect(reading.gloss).toBeVisible();
    for (const size of [
      { width: 360, height: 740 },
      { width: 740, height: 360 },
      { width: 1440, height: 900 },
    ]) {
      await page.setViewportSize(size);
      const { gloss, sentence, viewport } = await measure(reading, 's10', 'target', word);
      expect(sentence.filter((line) => overlap(gloss, line))).toEqual([]);
      expect(gloss.left).toBeGreaterThanOrEqual(0);
      expect(gloss.right).toBeLessThanOrEqual(viewport.right);
    }
  });
});
