import { findUnitElement, type UnitElement, unitElementAt } from './unit-elements.ts';

const begins = (element: HTMLElement): boolean => {
  const { top } = element.getBoundingClientRect();
  return top > 0 && top < innerHeight;
};

const shows = (element: HTMLElement): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

/** The sentence under the eye: the selected one if it is in view, else the first that begins there, or is there. */
export function unitInView(): UnitElement | null {
  const units = [...document.querySelectorAll<HTMLElement>('[data-unit][data-side="source"]')];
  const selected = units.find((unit) => unit.getAttribute('aria-current') === 'true' && shows(unit));
  return unitElementAt(selected ?? units.find(begins) ?? units.find(shows) ?? null);
}

/** Makes a change that moves the text, all at once, and brings the sentence under the eye back to its height. */
export function keepPlace(change: () => void): void {
  const unit = unitInView();
  const top = unit?.element.getBoundingClientRect().top ?? 0;
  change();
  const after = unit && findUnitElement(unit.unitId, unit.side);
  if (after) scrollBy({ top: after.getBoundingClientRect().top - top, behavior: 'instant' });
}
