/**
 * Moves the focus to the word that holds the tab stop of the text and, if it isn't wholly in view, brings its sentence
 * there. An open gloss that has the focus keeps it; where the selected unit has no words, the text itself takes it.
 */
export function focusCurrentWord(): void {
  const word = document.querySelector<HTMLElement>('[data-token][tabindex="0"]');
  const unit = word?.closest('[data-unit]') ?? document.querySelector('[data-unit][aria-current="true"]');
  if (!unit) return;
  if (!document.activeElement?.closest('[data-gloss]')) {
    const stop = word ?? unit.closest<HTMLElement>('[data-reader-text]');
    stop?.focus({ preventScroll: true });
  }
  unit.scrollIntoView({ block: 'nearest' });
  word?.scrollIntoView({ block: 'nearest' });
}
