import { test as base, expect, type Locator, type Page, type TestInfo } from '@playwright/test';
import type { Side } from '#core/edition.ts';
import type { Span } from '#core/tokens.ts';
import type { HighlightName } from '#platform/highlights.ts';
import { addressOf, findWord, units, wordsOf } from './article.ts';
import { inAnyLanguage } from './messages.ts';
import { type SessionWatch, watchSession } from './session-watch.ts';

/** A rectangle of the viewport, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Whether two boxes share more than an edge. */
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** An address that is loaded anew, where a page that is open already would only change its hash. */
export const freshly = (time: number, address = ''): string => `/?${time}${address}`;

interface TextBox extends Box {
  /** Whether a click into its middle meets the text, and not what covers it or the edge of the screen. */
  readonly isClear: boolean;
}

/** The drawn rectangles of stretches of an element's text (UTF-16 offsets, half-open), line by line. Runs in the page. */
function textBoxes(element: Element, spans: readonly Span[]): TextBox[] {
  const boxesOf = ({ start, end }: Span): TextBox[] => {
    const range = document.createRange();
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement?.closest('[data-answer]') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    let before = 0;
    let hasStart = false;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.textContent?.length ?? 0;
      if (!hasStart && start < before + length) {
        range.setStart(node, start - before);
        hasStart = true;
      }
      if (hasStart && end <= before + length) {
        range.setEnd(node, end - before);
        break;
      }
      before += length;
    }
    return [...range.getClientRects()].map(({ left, top, right, bottom }) => {
      const isClear = element.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
      return { left, top, right, bottom, isClear };
    });
  };
  return spans.flatMap(boxesOf);
}

/** The reader as a person sees it: words are found by where they are drawn and clicked there. */
export class ReadingPage {
  readonly page: Page;
  /** The text with its translation. */
  readonly text: Locator;
  /** The one place of the text that Tab stops at. */
  readonly tabStop: Locator;
  readonly gloss: Locator;
  readonly languageSelect: Locator;
  readonly settingsButton: Locator;
  readonly helpButton: Locator;
  /** What a screen reader is told. */
  readonly announcement: Locator;

  constructor(page: Page) {
    this.page = page;
    this.text = page.getByRole('region', { name: inAnyLanguage('reader', 'text') });
    this.tabStop = this.text.locator('[tabindex="0"]');
    this.gloss = page.locator('[role="dialog"]');
    this.languageSelect = page.getByRole('combobox', { name: inAnyLanguage('common', 'interfaceLanguage') });
    this.settingsButton = page.getByRole('button', { name: inAnyLanguage('common', 'settings') });
    this.helpButton = page.getByRole('button', { name: inAnyLanguage('common', 'help') });
    this.announcement = page.getByRole('status').and(page.locator('article *'));
  }

  /** Opens an address of the site and waits until the article stands there in its own typeface. */
  async open(address = addressOf()): Promise<void> {
    await this.page.goto(`/${address}`);
    await this.awaitText();
  }

  async awaitText(): Promise<void> {
    await expect(this.text).toBeVisible();
    await this.page.evaluate(() => document.fonts.ready.then(() => undefined));
  }

  /** One side of a sentence. */
  side(unitId: string, side: Side): Locator {
    return this.page.locator(`[data-unit="${unitId}"][data-side="${side}"]`);
  }

  /** The ids of the selected sentences, once for each side that is marked. */
  selected(): Promise<string[]> {
    return this.page
      .locator('[aria-current="true"]')
      .evaluateAll((sides) =>
        sides.map((side) => `${side.getAttribute('data-unit')} ${side.getAttribute('data-side')}`),
      );
  }

  async expectSelected(unitId: string | null): Promise<void> {
    const expected = unitId === null ? [] : [`${unitId} source`, `${unitId} target`];
    await expect.poll(() => this.selected()).toEqual(expected);
  }

  /** The rectangles of a stretch of a side's text. */
  boxesOf(unitId: string, side: Side, span: Span): Promise<TextBox[]> {
    return this.side(unitId, side).evaluate(textBoxes, [span]);
  }

  /** Where every word is drawn, line by line, in the order of the text; asked for at once, for comparing. */
  async wordBoxes(...sides: readonly Side[]): Promise<readonly Box[]> {
    const boxes: Box[] = [];
    for (const side of sides) {
      for (const unit of units) {
        boxes.push(...(await this.side(unit.id, side).evaluate(textBoxes, wordsOf(unit, side))));
      }
    }
    return boxes;
  }

  /**
   * The middle of what is drawn of a stretch of text. It is scrolled to when it is out of sight, or under something.
   * @throws when it is covered even then
   */
  async pointOf(unitId: string, side: Side, span: Span): Promise<Point> {
    const look = async () => {
      const [box] = await this.boxesOf(unitId, side, span);
      if (!box) throw new Error(`Nothing is drawn of ${unitId}, ${side}, ${span.start}–${span.end}.`);
      return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, isClear: box.isClear };
    };
    const first = await look();
    if (first.isClear) return first;
    // A gloss that is just finding its place may move itself and the page.
    await this.awaitStillness();
    const seen = await look();
    if (seen.isClear) return seen;
    await this.page.evaluate((y) => scrollBy({ top: y - innerHeight / 2, behavior: 'instant' }), seen.y);
    await this.awaitStillness();
    const again = await look();
    if (!again.isClear) throw new Error(`${unitId}, ${side}, ${span.start}–${span.end} is covered.`);
    return again;
  }

  async clickAt(unitId: string, side: Side, span: Span): Promise<void> {
    const { x, y } = await this.pointOf(unitId, side, span);
    await this.page.mouse.click(x, y);
  }

  async clickWord(unitId: string, side: Side, word: string, nth = 0): Promise<void> {
    await this.clickAt(unitId, side, findWord(unitId, side, word, nth));
  }

  async hoverWord(unitId: string, side: Side, word: string, nth = 0): Promise<void> {
    const { x, y } = await this.pointOf(unitId, side, findWord(unitId, side, word, nth));
    await this.page.mouse.move(x, y);
  }

  /** Opens the gloss of a word and waits for it. */
  async openGloss(unitId: string, side: Side, word: string, nth = 0): Promise<void> {
    await this.clickWord(unitId, side, word, nth);
    await expect(this.gloss).toBeVisible();
  }

  /** The stretches of text that a highlight paints, each once, as they stand on the page. */
  highlighted(name: HighlightName): Promise<string[]> {
    return this.page.evaluate((key) => {
      const ranges = [...(CSS.highlights.get(key)?.values() ?? [])].map(
        ({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          return range;
        },
      );
      const isSame = (one: Range, other: Range) =>
        one.startContainer === other.startContainer && one.startOffset === other.startOffset;
      return ranges
        .filter((range, index) => ranges.findIndex((other) => isSame(range, other)) === index)
        .sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other))
        .map((range) => range.toString());
    }, name);
  }

  /** Resolves once the gloss and the page have stood still for some frames: its place is found in steps. */
  async awaitStillness(): Promise<void> {
    await this.page.evaluate(
      (frames) =>
        new Promise<void>((resolve) => {
          let last = '';
          let still = 0;
          const look = () => {
            const boxes = [...document.querySelectorAll('[role="dialog"]')].map((box) => box.getBoundingClientRect());
            const now = JSON.stringify([scrollX, scrollY, boxes]);
            still = now === last ? still + 1 : 0;
            last = now;
            if (still === frames) resolve();
            else requestAnimationFrame(look);
          };
          look();
        }),
      4,
    );
  }

  /** Closes the gloss, lets the sentence go and shows the beginning again, for the next of several checks on a page. */
  async startOver(): Promise<void> {
    await this.page.evaluate(() => {
      getSelection()?.removeAllRanges();
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    for (let layer = 0; layer < 3; layer += 1) await this.page.keyboard.press('Escape');
    await expect(this.gloss).toHaveCount(0);
    await this.expectSelected(null);
    await this.page.mouse.move(0, 0);
    await this.page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  }

  async switchLanguage(language: string): Promise<void> {
    await this.languageSelect.selectOption(language);
    await expect(this.page.locator('html')).toHaveAttribute('lang', language);
  }
}

interface Fixtures {
  readonly reading: ReadingPage;
  /** The complaints that a test brings about itself, such as that a file it takes away is missing. */
  readonly expectedComplaints: RegExp | null;
  readonly session: SessionWatch;
}

/** Playwright's own way takes a picture of every page of every test, and throws nearly all of them away. */
async function keepPicture(page: Page, testInfo: TestInfo): Promise<void> {
  if (page.isClosed()) return;
  const path = testInfo.outputPath('page.png');
  await page.screenshot({ path });
  await testInfo.attach('page', { path, contentType: 'image/png' });
}

/** Every test also fails when the session complains, breaks its policy or asks another origin. */
export const test = base.extend<Fixtures>({
  expectedComplaints: [null, { option: true }],
  session: [
    async ({ page, expectedComplaints, baseURL }, provide, testInfo) => {
      const watch = await watchSession(page);
      await provide(watch);
      if (testInfo.status !== testInfo.expectedStatus) await keepPicture(page, testInfo);
      const unexpected = watch.complaints.filter((complaint) => !expectedComplaints?.test(complaint));
      expect(unexpected).toEqual([]);
      expect(watch.requests.filter((url) => new URL(url).origin !== new URL(baseURL ?? '').origin)).toEqual([]);
    },
    { auto: true },
  ],
  reading: async ({ page }, provide) => {
    await provide(new ReadingPage(page));
  },
});

export { expect };
