/**
 * Moves the focus to the word that holds the tab stop of the text and, if it isn't wholly in view, brings its sentence
 * there. An open gloss that has the focus keeps it.
 */
export function focusCurrentWord(): void {
  const word = document.querySelector<HTMLElement>('[data-token][tabindex="0"]');
  if (!word) return;
  if (!document.activeElement?.closest('[data-gloss]')) word.focus({ preventScroll: true });
  word.closest('[data-unit]')?.scrollIntoView({ block: 'nearest' });
  word.scrollIntoView({ block: 'nearest' });
}
