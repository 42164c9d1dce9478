import { autoUpdate, computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/dom';

/** Distance from the sentence, and from the edges of the page, in CSS pixels. */
export const GAP = 10;
/**
 * A gloss lower than this can't be read: then it is better scrolled to. Of a low screen it takes its bar of controls and a
 * third; the rest is the sentence's.
 */
export const leastHeight = (): number => Math.min(220, 64 + innerHeight / 3);

/** The sentence that a gloss explains a word of, and the same sentence on the other side. */
export interface GlossedSentence {
  readonly sentence: HTMLElement;
  readonly counterpart: HTMLElement | null;
  /** The word or mark itself. */
  readonly word: HTMLElement | null;
}

/** The smallest rectangle round both. */
function union(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  return new DOMRect(left, top, Math.max(a.right, b.right) - left, Math.max(a.bottom, b.bottom) - top);
}

/** What a gloss must leave free: the sentence over the width of its column, with its counterpart where that is below. */
export function keptFree({ sentence, counterpart }: Omit<GlossedSentence, 'word'>): DOMRect {
  const column = (sentence.closest('p') ?? sentence).getBoundingClientRect();
  const { top, height } = sentence.getBoundingClientRect();
  const own = new DOMRect(column.left, top, column.width, height);
  const other = counterpart?.getBoundingClientRect();
  const isSameColumn = other !== undefined && other.left < column.right && column.left < other.right;
  return isSameColumn ? union(own, new DOMRect(column.left, other.top, column.width, other.height)) : own;
}

/** Hides what of a card has scrolled up to the site's header, over which the top layer would draw it. */
function clipUnderHeader(card: HTMLElement): void {
  const hidden = headerHeight() - card.getBoundingClientRect().top;
  card.style.clipPath = hidden > 0 ? `inset(${hidden}px -3rem -3rem)` : '';
}

/** The height that the site's header takes from the top of the screen. */
export function headerHeight(): number {
  const header = document.querySelector('[data-site-header]');
  return header && getComputedStyle(header).position === 'sticky' ? header.getBoundingClientRect().height : 0;
}

/**
 * Puts a gloss under its sentence, or over it where there is more room, as wide as its column at most, and keeps it
 * there. It stands on the page, not on the screen, so that it scrolls with its sentence; where neither side has room it
 * stands under it, and the page is scrolled to it.
 * @returns how to stop
 */
export function placeBeside(card: HTMLElement, place: GlossedSentence): () => void {
  const reference = { getBoundingClientRect: () => keptFree(place), contextElement: place.sentence };
  /** Over or under, chosen once for a sentence and a screen: walking its words must not make the gloss jump. */
  let chosen: { readonly screen: string; readonly placement: Placement } | null = null;
  const end = new AbortController();
  card.removeAttribute('style');
  delete card.dataset.placement;
  const update = async (): Promise<void> => {
    const padding = { top: headerHeight() + GAP, bottom: GAP, left: GAP, right: GAP };
    card.style.maxBlockSize = '';
    card.style.maxInlineSize = `${keptFree(place).width}px`;
    const screen = `${innerWidth} ${innerHeight} ${keptFree(place).height}`;
    const held = chosen?.screen === screen ? chosen.placement : null;
    const { x, y, placement } = await computePosition(reference, card, {
      placement: held ?? 'bottom-start',
      middleware: [
        offset(GAP),
        held === null && flip({ padding, crossAxis: false, fallbackPlacements: ['top-start'] }),
        shift({ padding }),
        size({
          padding,
          apply: ({ availableHeight }) => {
            card.style.maxBlockSize = `${Math.max(availableHeight, leastHeight())}px`;
          },
        }),
      ],
    });
    // It is placed a moment later: by then another may place the card.
    if (end.signal.aborted) return;
    card.dataset.placement = placement;
    card.style.left = `${x}px`;
    card.style.top = `${y}px`;
    if (!chosen) card.scrollIntoView({ block: 'nearest' });
    chosen = { screen, placement };
    clipUnderHeader(card);
  };
  const stopUpdating = autoUpdate(reference, card, update, { ancestorScroll: false });
  document.addEventListener('scroll', () => clipUnderHeader(card), { passive: true, signal: end.signal });
  return () => {
    end.abort();
    stopUpdating();
    card.removeAttribute('style');
  };
}
