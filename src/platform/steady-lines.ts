import { shownIn } from './sections-in-view.ts';

/**
 * Widths that a paragraph may gain, in CSS pixels, to break its lines as before. Chromium rounds each inline box up to
 * 1/64 px, so a sentence whose words are elements is a little wider than the same sentence as plain text: where a word
 * just fitted its line, it no longer would.
 */
const ALLOWANCES = ['-0.5px', '-0.25px', '-0.75px', '-1px', '-2px', '-3px'];

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
  before.length !== after.length || before.some((place, index) => Math.abs(place - (after[index] ?? 0)) > 1);

/** Gives a paragraph the allowance with which its lines break as before, or none. */
function steady(paragraph: HTMLElement, before: readonly number[]): void {
  const isSteady = (allowance: string): boolean => {
    paragraph.style.marginInlineEnd = allowance;
    return !differ(before, endsOf(paragraph));
  };
  if (!differ(before, endsOf(paragraph)) || isSteady('')) return;
  paragraph.style.marginInlineEnd = ALLOWANCES.find(isSteady) ?? '';
}

/**
 * Remembers how the lines of paragraphs break.
 * @returns what makes those that stand in their places then break the same
 */
export function rememberLines(find: () => readonly HTMLElement[]): () => void {
  const before = find().map(endsOf);
  return () => {
    const paragraphs = find();
    // It is another text, or set in another way.
    if (paragraphs.length !== before.length) return;
    for (const [index, paragraph] of paragraphs.entries()) steady(paragraph, before[index] ?? []);
  };
}

/** Makes a change of the selection, all at once, and sees to it that no line of the text in view breaks elsewhere. */
export function keepLines(change: () => void): void {
  const paragraphs = shownIn('p');
  const steadyLines = rememberLines(() => paragraphs);
  change();
  steadyLines();
}
