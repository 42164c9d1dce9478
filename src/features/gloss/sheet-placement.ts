import type { SheetHeights, SheetStop } from '#core/sheet.ts';
import { GAP, type GlossedSentence, headerHeight, keptFree, leastHeight } from './placement.ts';

/** What shows at the lowest stop: all down to the meaning here, and the controls. */
function glanceHeight(card: HTMLElement): number {
  const glance = card.querySelector<HTMLElement>('[data-glance]');
  const actions = card.querySelector<HTMLElement>('[data-gloss-actions]');
  return glance ? glance.offsetTop + glance.offsetHeight + (actions?.offsetHeight ?? 0) + GAP : leastHeight();
}

/**
 * How high a sheet is at each of its stops: no higher than its text, and always so that the sentence has room above it,
 * at the usual height with its counterpart where both fit.
 */
export function sheetHeights(card: HTMLElement, place: GlossedSentence): SheetHeights {
  const whole = card.scrollHeight + card.offsetHeight - card.clientHeight;
  const roomBelow = (height: number): number => innerHeight - headerHeight() - 3 * GAP - height;
  const sentence = place.sentence.getBoundingClientRect().height;
  const both = keptFree(place).height;
  const shown = roomBelow(both) >= leastHeight() ? both : sentence;
  const half = Math.max(leastHeight(), Math.min(innerHeight * 0.6, roomBelow(shown)));
  const tall = Math.max(half, roomBelow(sentence));
  const peek = Math.min(half, glanceHeight(card));
  return { peek: Math.min(whole, peek), half: Math.min(whole, half), tall: Math.min(whole, tall) };
}

/**
 * Shows a sheet at a height and scrolls the page so that the sentence stands clear above it: with its counterpart where
 * both fit; of a sentence that is higher than the room, at least the line with the word.
 */
export function showSheet(card: HTMLElement, place: GlossedSentence, height: number, lowest: number): void {
  card.style.maxBlockSize = `${Math.max(height, lowest)}px`;
  card.style.translate = height < lowest ? `0 ${lowest - height}px` : '';
  const top = headerHeight() + GAP;
  const floor = innerHeight - Math.max(height, lowest) - GAP;
  const both = keptFree(place);
  const shown = both.height <= floor - top ? both : place.sentence.getBoundingClientRect();
  const word = place.word?.getBoundingClientRect() ?? shown;
  let distance = shown.bottom > floor ? shown.bottom - floor : Math.min(shown.top - top, 0);
  if (word.top - distance < top) distance = word.top - top;
  if (distance !== 0) scrollBy({ top: distance, behavior: 'instant' });
}

/**
 * Keeps a sheet at its stop at the foot of the screen.
 * @param onHeights hears how high its stops are, whenever that may have changed
 * @returns how to stop
 */
export function placeSheet(
  card: HTMLElement,
  place: GlossedSentence,
  stop: SheetStop,
  onHeights: (heights: SheetHeights) => void,
): () => void {
  const fit = (): void => {
    if (card.dataset.dragged !== undefined) return;
    const heights = sheetHeights(card, place);
    showSheet(card, place, heights[stop], heights.peek);
    onHeights(heights);
  };
  const observer = new ResizeObserver(fit);
  observer.observe(card);
  observer.observe(place.sentence);
  return () => observer.disconnect();
}
