/**
 * Where a reader left a page, kept in the browser's history: whoever follows a link of a list into the text and goes
 * back finds the list as it was, and the focus on that link. Links that are such places have `data-place`.
 */
interface Place {
  /** The value of `data-place`. */
  readonly id: string;
  /** How far below the top of the screen it stood, in CSS pixels. */
  readonly top: number;
}

const isPlace = (value: unknown): value is Place =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'top' in value &&
  typeof value.top === 'number';

/** Keeps the place that a click leaves from, if it leaves from one; the address stays. */
export function keepPlaceOf(target: EventTarget): void {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
  if (!element) return;
  const place: Place = { id: element.dataset.place ?? '', top: element.getBoundingClientRect().top };
  history.replaceState({ place }, '');
}

/** The place kept with this entry of the history; null where none is. */
export function placeKept(): Place | null {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'place' in state && isPlace(state.place) ? state.place : null;
}

/**
 * For so many frames the browser may still move the page: by its own memory of it, by what gets its true height, by a
 * scroll that goes on from the page before.
 */
const UNSETTLED_FRAMES = 12;

/** Ends the last one: a page has one place to find. */
let stopBringing = new AbortController();

/** Brings an element to its place again and again until the page has settled, or the reader does something. */
export function bring(element: Element, toItsPlace: () => void): void {
  stopBringing.abort();
  const stop = new AbortController();
  stopBringing = stop;
  for (const act of ['wheel', 'touchstart', 'pointerdown', 'keydown']) {
    addEventListener(act, () => stop.abort(), { passive: true, signal: stop.signal });
  }
  let framesLeft = UNSETTLED_FRAMES;
  const hold = (): void => {
    if (stop.signal.aborted) return;
    if (framesLeft === 0 || !element.isConnected) {
      stop.abort();
      return;
    }
    framesLeft -= 1;
    toItsPlace();
    requestAnimationFrame(hold);
  };
  hold();
}

/** Scrolls a page that is opened anew to its top; one that is gone back to finds its place itself. */
export function beginAtTop(): void {
  if (!placeKept()) bring(document.body, () => scrollTo({ top: 0, behavior: 'instant' }));
}

/** Scrolls to the place kept, as far below the top of the screen as it was, and gives it the focus. */
export function returnToPlace(): void {
  const place = placeKept();
  const element = place && document.querySelector<HTMLElement>(`[data-place="${CSS.escape(place.id)}"]`);
  if (!element) return;
  element.focus({ preventScroll: true });
  bring(element, () => scrollBy({ top: element.getBoundingClientRect().top - place.top, behavior: 'instant' }));
}

/** Scrolls to a heading of a long page and gives it the focus. */
export function goToHeading(heading: HTMLElement): void {
  heading.focus({ preventScroll: true });
  bring(heading, () => heading.scrollIntoView({ block: 'start', behavior: 'instant' }));
}
