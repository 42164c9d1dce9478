import { forgetHeights } from './section-heights.ts';
import { shownIn } from './sections-in-view.ts';
import { findUnitElement, type UnitElement, unitElementAt } from './unit-elements.ts';

const begins = (element: HTMLElement): boolean => {
  const { top } = element.getBoundingClientRect();
  return top > 0 && top < innerHeight;
};

/** The sentence under the eye: the selected one if it is in view, else the first that begins there, or is there. */
export function unitInView(): UnitElement | null {
  const units = shownIn('[data-unit][data-side="source"]');
  const selected = units.find((unit) => unit.getAttribute('aria-current') === 'true');
  return unitElementAt(selected ?? units.find(begins) ?? units[0] ?? null);
}

/** How far the place of the sentence is from where it shall be, in CSS pixels; scrolled as far as the page goes. */
function scrollTo(unit: UnitElement, top: number): number {
  const offBy = (): number => {
    const element = findUnitElement(unit.unitId, unit.side);
    return element ? element.getBoundingClientRect().top - top : 0;
  };
  scrollBy({ top: offBy(), behavior: 'instant' });
  return offBy();
}

/**
 * Makes a change that moves the text, all at once, and brings the sentence under the eye back to its height. Where the
 * page ends before it can be scrolled so far, it gets room before or after its text: `--room-before`, `--room-after`.
 */
export function keepPlace(change: () => void): void {
  const unit = unitInView();
  const top = unit?.element.getBoundingClientRect().top ?? 0;
  change();
  forgetHeights();
  if (!unit) return;
  const { style } = document.documentElement;
  style.removeProperty('--room-before');
  style.removeProperty('--room-after');
  const offBy = scrollTo(unit, top);
  if (Math.abs(offBy) < 1) return;
  style.setProperty(offBy < 0 ? '--room-before' : '--room-after', `${Math.ceil(Math.abs(offBy))}px`);
  scrollTo(unit, top);
}
