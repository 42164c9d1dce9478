/** Where a finger is, in CSS pixels of the screen, and when, in milliseconds. */
interface FingerPoint {
  readonly x: number;
  readonly y: number;
  readonly time: number;
}

/** How far a finger may slip and still press. */
export const SLIP = 10;
/** How long a press takes to be a long one: a little sooner than browsers begin to mark text. */
export const LONG_PRESS = 450;
/** How far a finger must go sideways to swipe; half as far if it is still under way when it leaves. */
const SWIPE = 56;
const QUICK = 0.3;
/** A finger that goes sideways must do so clearly: a slanting one scrolls. */
const SLANT = 1.5;
/** A finger that has rested so long before it leaves has no speed any more. */
const REST = 80;

/** One finger's way: where it began, where it is, and how fast it goes, in pixels a millisecond. */
interface Way {
  readonly from: FingerPoint;
  readonly at: FingerPoint;
  readonly speed: { readonly x: number; readonly y: number };
}

/** What one finger is doing, or has done. */
export type Gesture =
  | { readonly kind: 'none' }
  /** It is down and hasn't left its place. */
  | { readonly kind: 'pressing'; readonly from: FingerPoint }
  /** It has stayed there: a long press. */
  | { readonly kind: 'held'; readonly from: FingerPoint }
  | ({ readonly kind: 'dragging'; readonly axis: 'x' | 'y' } & Way)
  /** It has left: a tap, a swipe, or the end of a drag up or down. */
  | { readonly kind: 'tapped'; readonly from: FingerPoint }
  | { readonly kind: 'swiped'; readonly to: 'left' | 'right' }
  | ({ readonly kind: 'dropped' } & Way);

export type FingerEvent =
  | { readonly kind: 'down' | 'move' | 'up'; readonly point: FingerPoint }
  /** Time goes by without a move. */
  | { readonly kind: 'wait'; readonly time: number }
  /** A second finger came, or the browser took the gesture over for scrolling or zooming. */
  | { readonly kind: 'cancel' };

export const NO_GESTURE: Gesture = { kind: 'none' };

const isOnItsWay = (gesture: Gesture): gesture is Extract<Gesture, { kind: 'pressing' | 'dragging' }> =>
  gesture.kind === 'pressing' || gesture.kind === 'dragging';

function move(gesture: Extract<Gesture, { kind: 'pressing' | 'dragging' }>, point: FingerPoint): Gesture {
  const { from } = gesture;
  const [x, y] = [Math.abs(point.x - from.x), Math.abs(point.y - from.y)];
  if (gesture.kind === 'pressing' && Math.hypot(x, y) <= SLIP) return gesture;
  const before = gesture.kind === 'dragging' ? gesture.at : from;
  // Most leave where they were last: that takes nothing from their speed, but for a rest.
  if (gesture.kind === 'dragging' && before.x === point.x && before.y === point.y) return gesture;
  const passed = Math.max(point.time - before.time, 1);
  const speed = { x: (point.x - before.x) / passed, y: (point.y - before.y) / passed };
  const axis = gesture.kind === 'dragging' ? gesture.axis : x > SLANT * y ? 'x' : 'y';
  return { kind: 'dragging', axis, from, at: point, speed };
}

function leave(gesture: Extract<Gesture, { kind: 'pressing' | 'dragging' }>, point: FingerPoint): Gesture {
  if (gesture.kind === 'pressing') return { kind: 'tapped', from: gesture.from };
  const { axis, from, at } = gesture;
  const speed = point.time - at.time > REST ? { x: 0, y: 0 } : gesture.speed;
  if (axis === 'y') return { kind: 'dropped', from, at: point, speed };
  const way = point.x - from.x;
  const isQuick = Math.abs(way) >= SWIPE / 2 && Math.sign(way) * speed.x >= QUICK;
  const isBack = Math.sign(way) * speed.x <= -QUICK;
  if (isBack || !(isQuick || Math.abs(way) >= SWIPE)) return NO_GESTURE;
  return { kind: 'swiped', to: way < 0 ? 'left' : 'right' };
}

/** What a finger is doing after one more event. */
export function advance(gesture: Gesture, event: FingerEvent): Gesture {
  if (event.kind === 'cancel') return NO_GESTURE;
  if (event.kind === 'down') return { kind: 'pressing', from: event.point };
  if (!isOnItsWay(gesture)) return event.kind === 'up' ? NO_GESTURE : gesture;
  if (event.kind === 'wait') {
    const isLong = gesture.kind === 'pressing' && event.time - gesture.from.time >= LONG_PRESS;
    return isLong ? { kind: 'held', from: gesture.from } : gesture;
  }
  const moved = move(gesture, event.point);
  return event.kind === 'up' && isOnItsWay(moved) ? leave(moved, event.point) : moved;
}
