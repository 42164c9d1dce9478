import { shownIn } from './sections-in-view.ts';
import { unitInView } from './unit-in-view.ts';

/** What of the text stands on the screen. */
export interface View {
  /** The sentence under the eye; null where there is none. */
  readonly at: string | null;
  /** The sentences whose end is in view. */
  readonly ended: readonly string[];
}

const endsInView = (element: HTMLElement): boolean => {
  const { bottom } = element.getBoundingClientRect();
  return bottom > 0 && bottom <= innerHeight;
};

export function viewNow(): View {
  const ended = shownIn('[data-unit][data-side="source"]').filter(endsInView);
  return { at: unitInView()?.unitId ?? null, ended: ended.map((unit) => unit.dataset.unit ?? '') };
}

const SIGNS = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

interface Listeners {
  /** The reader has done something with the page. */
  readonly onSign: () => void;
  /** The page has moved, whoever moved it. */
  readonly onScroll: () => void;
  /** The page is being left, perhaps for good. */
  readonly onLeaving: () => void;
}

/** Calls back for all that tells of reading. @returns how to stop */
export function hearReading({ onSign, onScroll, onLeaving }: Listeners): () => void {
  const stop = new AbortController();
  const options = { passive: true, capture: true, signal: stop.signal } as const;
  const hearSign = ({ type, target }: Event): void => {
    // Who presses a button of the header may be on the way out; who scrolls there scrolls the page.
    const isOnHeader = target instanceof Element && target.closest('[data-site-header]') !== null;
    if (type === 'wheel' || !isOnHeader) onSign();
  };
  for (const sign of SIGNS) addEventListener(sign, hearSign, options);
  addEventListener('scroll', onScroll, options);
  addEventListener('pagehide', onLeaving, options);
  const hearHiding = (): void => {
    if (document.visibilityState === 'hidden') onLeaving();
  };
  document.addEventListener('visibilitychange', hearHiding, options);
  return () => stop.abort();
}
