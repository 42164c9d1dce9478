import type { Page } from '@playwright/test';

/** A word, or the part of one on a line, and where it stands on the page, wherever that is scrolled to. */
interface Place {
  readonly word: string;
  readonly edges: readonly number[];
}

/** Every word of the text, as drawn. */
export async function placesOfWords(page: Page): Promise<readonly Place[]> {
  // As one string: hundreds of objects cost Playwright more than the browser.
  const json = await page.locator('[data-unit]').evaluateAll((sides) => {
    const all = sides.flatMap((side) => {
      const walker = document.createTreeWalker(side, NodeFilter.SHOW_TEXT);
      const places: Place[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          for (const { left, top, right, bottom } of range.getClientRects()) {
            const edges = [left + scrollX, top + scrollY, right + scrollX, bottom + scrollY];
            places.push({ word: `${side.getAttribute('data-unit')} ${word}`, edges });
          }
        }
      }
      return places;
    });
    return JSON.stringify(all);
  });
  return JSON.parse(json);
}

/** Chromium rounds the width of each inline element up to a 64th of a pixel, which no eye sees and no pixel shows. */
const INVISIBLE = 0.5;

/** The words that stand elsewhere than before. */
export const movedWords = (before: readonly Place[], after: readonly Place[]): readonly string[] =>
  Array.from({ length: Math.max(before.length, after.length) }, (_, index) => [before[index], after[index]])
    .filter(([was, is]) => was?.edges.some((edge, side) => Math.abs(edge - (is?.edges[side] ?? 0)) > INVISIBLE) ?? true)
    .map(([was, is]) => `${was?.word}: ${was?.edges} → ${is?.edges}`);
