import { findUnitElement, unitElementAt } from './unit-elements.ts';

const isInView = (element: HTMLElement): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

/** The sentence under the eye: the selected one if it is in view, else the first that is. */
function sentenceInView(): HTMLElement | undefined {
  const units = [...document.querySelectorAll<HTMLElement>('[data-unit][data-side="source"]')];
  const selected = units.find((unit) => unit.getAttribute('aria-current') === 'true' && isInView(unit));
  return selected ?? units.find(isInView);
}

/** Makes a change that moves the text, all at once, and brings the sentence under the eye back to its height. */
export function keepPlace(change: () => void): void {
  const before = sentenceInView();
  const unit = before ? unitElementAt(before) : null;
  const top = before?.getBoundingClientRect().top ?? 0;
  change();
  const after = unit && findUnitElement(unit.unitId, unit.side);
  if (after) scrollBy({ top: after.getBoundingClientRect().top - top, behavior: 'instant' });
}
