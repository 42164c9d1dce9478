import type { Gesture } from '#core/gestures.ts';
import { type SheetStop, settle } from '#core/sheet.ts';
import { followFinger } from '#platform/finger.ts';
import type { GlossedSentence } from './placement.ts';
import { sheetHeights, showSheet } from './sheet-placement.ts';

interface SheetListeners {
  readonly place: GlossedSentence;
  readonly stop: SheetStop;
  /** Hears where the sheet was let go of. */
  readonly onSettle: (to: SheetStop | 'closed') => void;
  readonly onSwipe: (to: 'left' | 'right') => void;
}

/** A finger that is down on a sheet. */
interface Grip {
  readonly isHandle: boolean;
  /** Whether the text stood at its beginning. */
  readonly isAtTop: boolean;
  /** How high the sheet was. */
  readonly height: number;
  readonly x: number;
  readonly y: number;
}

/** A touch that ends on an element which is gone by then leaves Chromium deaf to the next tap. */
const afterTouch = (act: () => void): void => void setTimeout(act);

const handleOf = ({ target }: Event): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-sheet-handle]') : null;

/**
 * Lets a finger drag a sheet up and down, by its handle or, while its text stands at its beginning, anywhere: then the
 * text is scrolled only once the sheet can't grow. A mouse drags by the handle alone and marks text elsewhere.
 * @returns how to stop
 */
export function dragSheet(card: HTMLElement, { place, stop, onSettle, onSwipe }: SheetListeners): () => void {
  const end = new AbortController();
  const { signal } = end;
  let grip: Grip | null = null;
  let hasDragged = false;
  let isSwiping = false;

  const isScrollable = (): boolean => card.scrollHeight > card.clientHeight + 1;
  const canGrow = (): boolean => card.offsetHeight < sheetHeights(card, place).tall - 1;
  const movesSheet = (down: number): boolean =>
    grip !== null && (grip.isHandle || (grip.isAtTop && (down > 0 || !isScrollable() || canGrow())));

  const heeds = (event: PointerEvent): boolean => {
    const handle = handleOf(event);
    hasDragged = false;
    grip = {
      isHandle: handle !== null,
      isAtTop: card.scrollTop <= 0,
      height: card.offsetHeight,
      x: event.clientX,
      y: event.clientY,
    };
    if (event.pointerType === 'mouse') handle?.setPointerCapture(event.pointerId);
    return event.pointerType !== 'mouse' || handle !== null;
  };
  const drag = ({ from, at }: Extract<Gesture, { kind: 'dragging' | 'dropped' }>): number => {
    const { peek, tall } = sheetHeights(card, place);
    const height = Math.min((grip?.height ?? 0) - (at.y - from.y), tall);
    showSheet(card, place, height, peek);
    return height;
  };
  const onGesture = (gesture: Gesture): void => {
    const { kind } = gesture;
    isSwiping = kind === 'dragging' && gesture.axis === 'x';
    if (kind === 'swiped') afterTouch(() => onSwipe(gesture.to));
    if (kind === 'dragging' && gesture.axis === 'y' && (hasDragged || movesSheet(gesture.at.y - gesture.from.y))) {
      hasDragged = true;
      card.dataset.dragged = '';
      drag(gesture);
    } else if (kind !== 'dragging' && card.dataset.dragged !== undefined) {
      const height = kind === 'dropped' ? drag(gesture) : card.offsetHeight;
      delete card.dataset.dragged;
      const heights = sheetHeights(card, place);
      const to = kind === 'dropped' ? settle(heights, { from: stop, height, speed: gesture.speed.y }) : stop;
      if (to !== 'closed') showSheet(card, place, heights[to], heights.peek);
      afterTouch(() => onSettle(to));
    }
  };
  followFinger(card, { heeds, onGesture, signal });

  // A finger that moves the sheet must not scroll as well, nor set a page rolling that doesn't hear the next tap then.
  card.addEventListener(
    'touchmove',
    (event) => {
      const [touch] = event.touches;
      if (!touch || !grip || event.touches.length > 1 || !event.cancelable) return;
      const [x, y] = [touch.clientX - grip.x, touch.clientY - grip.y];
      if (hasDragged || isSwiping || (Math.abs(y) > Math.abs(x) && movesSheet(y))) event.preventDefault();
    },
    { passive: false, signal },
  );
  // The end of a drag is no press on the handle.
  card.addEventListener(
    'click',
    (event) => {
      if (hasDragged && event.detail > 0) event.stopPropagation();
      hasDragged = false;
    },
    { capture: true, signal },
  );
  return () => end.abort();
}
