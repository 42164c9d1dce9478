import { advance, type FingerEvent, type Gesture, LONG_PRESS, NO_GESTURE } from '#core/gestures.ts';

interface Listeners {
  /** Whether a finger that comes down here is to be followed. */
  readonly heeds: (event: PointerEvent) => boolean;
  /** Hears what the finger is doing, whenever that changes. */
  readonly onGesture: (gesture: Gesture) => void;
  readonly signal: AbortSignal;
}

/** Follows one finger at a time over an element; a second one, or the browser's own scrolling or zooming, ends it. */
export function followFinger(element: HTMLElement, { heeds, onGesture, signal }: Listeners): void {
  let gesture: Gesture = NO_GESTURE;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hear = (event: FingerEvent): void => {
    const before = gesture;
    gesture = advance(gesture, event);
    if (gesture.kind !== 'pressing') clearTimeout(timer);
    if (gesture !== before) onGesture(gesture);
  };
  const pointOf = ({ clientX, clientY, timeStamp }: PointerEvent) => ({ x: clientX, y: clientY, time: timeStamp });
  const listen = (
    type: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel',
    to: (event: PointerEvent) => void,
  ) => element.addEventListener(type, to, { signal });

  listen('pointerdown', (event) => {
    if (!event.isPrimary || !heeds(event)) {
      hear({ kind: 'cancel' });
      return;
    }
    hear({ kind: 'down', point: pointOf(event) });
    timer = setTimeout(() => hear({ kind: 'wait', time: event.timeStamp + LONG_PRESS }), LONG_PRESS);
  });
  listen('pointermove', (event) => event.isPrimary && hear({ kind: 'move', point: pointOf(event) }));
  listen('pointerup', (event) => event.isPrimary && hear({ kind: 'up', point: pointOf(event) }));
  listen('pointercancel', () => hear({ kind: 'cancel' }));
  signal.addEventListener('abort', () => clearTimeout(timer));
}
