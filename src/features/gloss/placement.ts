import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';

/** Distance from the sentence, and from the edges of the page, in CSS pixels. */
const GAP = 10;
/** A gloss lower than this can't be read: then it is better scrolled to. */
const LEAST_HEIGHT = 220;

const headerHeight = (): number => {
  const header = document.querySelector('[data-site-header]');
  return header && getComputedStyle(header).position === 'sticky' ? header.getBoundingClientRect().height : 0;
};

/**
 * Puts a gloss under its sentence, or over it where there is more room, and keeps it there. It stands on the page, not
 * on the screen, so that it scrolls with its sentence; where neither side has room it stands under it, and the page is
 * scrolled to it.
 * @returns how to stop
 */
export function placeBeside(card: HTMLElement, sentence: HTMLElement): () => void {
  const padding = { top: headerHeight() + GAP, bottom: GAP, left: GAP, right: GAP };
  let isPlaced = false;
  const update = async (): Promise<void> => {
    card.style.maxBlockSize = '';
    const { x, y } = await computePosition(sentence, card, {
      placement: 'bottom-start',
      middleware: [
        offset(GAP),
        flip({ padding, crossAxis: false, fallbackPlacements: ['top-start'], fallbackStrategy: 'bestFit' }),
        shift({ padding, crossAxis: false }),
        size({
          padding,
          apply: ({ availableHeight }) => {
            card.style.maxBlockSize = `${Math.max(availableHeight, LEAST_HEIGHT)}px`;
          },
        }),
      ],
    });
    card.style.left = `${x}px`;
    card.style.top = `${y}px`;
    if (!isPlaced) card.scrollIntoView({ block: 'nearest' });
    isPlaced = true;
  };
  const stop = autoUpdate(sentence, card, update, { ancestorScroll: false });
  return () => {
    stop();
    card.removeAttribute('style');
  };
}

/**
 * Fits a gloss under its sentence as a sheet at the foot of the screen: no higher than leaves the sentence room, and
 * the page scrolled so that the sentence, with its translation where both fit, stands clear above it.
 * @returns how to stop
 */
export function placeSheet(card: HTMLElement, sentence: HTMLElement): () => void {
  const pair = sentence.closest('p')?.parentElement ?? sentence;
  const fit = (): void => {
    const top = headerHeight() + GAP;
    const left = (shown: HTMLElement): number => innerHeight - top - 2 * GAP - shown.getBoundingClientRect().height;
    const shown = left(pair) >= LEAST_HEIGHT ? pair : sentence;
    card.style.maxBlockSize = `${Math.max(LEAST_HEIGHT, Math.min(innerHeight * 0.6, left(shown)))}px`;
    const floor = innerHeight - card.offsetHeight - GAP;
    const { top: start, bottom: end } = shown.getBoundingClientRect();
    if (end > floor) scrollBy({ top: end - floor, behavior: 'instant' });
    else if (start < top) scrollBy({ top: start - top, behavior: 'instant' });
  };
  const observer = new ResizeObserver(fit);
  observer.observe(card);
  observer.observe(sentence);
  return () => {
    observer.disconnect();
    card.removeAttribute('style');
  };
}
