import { shownIn } from './sections-in-view.ts';

/**
 * Widths that a paragraph may gain, in CSS pixels, to break its lines as before. Chromium rounds each inline box up to
 * 1/64 px, so a sentence whose words are elements is a little wider than the same sentence as plain text: where a word
 * just fitted its line, it no longer would.
 */
const ALLOWANCES = ['', '-0.5px', '-0.25px', '-0.75px', '-1px'];

/** Where each sentence of a paragraph ends, within it: that tells whether any line broke elsewhere. */
function endsOf(paragraph: HTMLElement): readonly number[] {
  const { left, top } = paragraph.getBoundingClientRect();
  return [...paragraph.querySelectorAll('[data-unit]')].flatMap((unit) => {
    const end = [...unit.getClientRects()].at(-1);
    return end ? [end.right - left, end.bottom - top] : [];
  });
}

/** Whether anything stands more than a pixel elsewhere. */
const differ = (before: readonly number[], after: readonly number[]): boolean =>
  before.some((place, index) => Math.abs(place - (after[index] ?? 0)) > 1);

/** Makes a change of the selection, all at once, and sees to it that no line of the text in view breaks elsewhere. */
export function keepLines(change: () => void): void {
  const paragraphs = shownIn('p');
  const before = new Map(paragraphs.map((paragraph) => [paragraph, endsOf(paragraph)]));
  change();
  for (const [paragraph, ends] of before) {
    if (!differ(ends, endsOf(paragraph))) continue;
    for (const allowance of ALLOWANCES) {
      paragraph.style.marginInlineEnd = allowance;
      if (!differ(ends, endsOf(paragraph))) break;
    }
  }
}
