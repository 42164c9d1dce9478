import { readAddress } from '#core/addresses.ts';
import { bring } from './place-kept.ts';
import { findUnitElement } from './unit-elements.ts';
import { unitInView } from './unit-in-view.ts';

/**
 * Where a reader was in a text, kept in the browser's history: a page that is loaded anew, or gone back to, comes when its
 * text has, too late for the browser's own memory, and by then other sections have their true heights.
 */
export interface ReadingPlace {
  /** The sentence that was under the eye. */
  readonly unitId: string;
  /** How far below the top of the screen it stood, in CSS pixels. */
  readonly top: number;
}

/** A page that is gone back to scrolls before the text has gone from it: its own place is another, and stays. */
const isTextsOwn = (): boolean => location.hash.startsWith(`#${readAddress('', null)}`);

function keep(): void {
  const unit = isTextsOwn() ? unitInView() : null;
  if (!unit) return;
  const reading: ReadingPlace = { unitId: unit.unitId, top: unit.element.getBoundingClientRect().top };
  history.replaceState({ reading }, '');
}

/** Keeps the place each time the text has been scrolled, and when the page is left, until it is called off. */
export function keepReadingPlace(): () => void {
  addEventListener('scrollend', keep);
  addEventListener('pagehide', keep);
  return () => {
    removeEventListener('scrollend', keep);
    removeEventListener('pagehide', keep);
  };
}

/** The place kept with this entry of the history; null where none is. */
export function readingPlaceKept(): ReadingPlace | null {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('reading' in state)) return null;
  const { reading } = state;
  if (typeof reading !== 'object' || reading === null || !('unitId' in reading) || !('top' in reading)) return null;
  const { unitId, top } = reading;
  return typeof unitId === 'string' && typeof top === 'number' ? { unitId, top } : null;
}

/** Scrolls the sentence to where it stood. */
export function returnToReading({ unitId, top }: ReadingPlace): void {
  const element = findUnitElement(unitId, 'source');
  if (!element) return;
  bring(element, () => {
    const offBy = (findUnitElement(unitId, 'source') ?? element).getBoundingClientRect().top - top;
    scrollBy({ top: offBy, behavior: 'instant' });
  });
}
