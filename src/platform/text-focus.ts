/** Moves the focus to the beginning of the text, where it waits while no sentence is selected. */
export function focusTextStart(): void {
  document.querySelector<HTMLElement>('[data-text-start]')?.focus({ preventScroll: true });
}

/**
 * Moves the focus to where the reader is: to the word or mark that holds the tab stop, and brings its sentence into view. A
 * sentence without words leaves the focus at the beginning of the text; an open gloss that has it keeps it.
 */
export function focusText(): void {
  const gloss = document.activeElement?.closest('[data-gloss]');
  if (gloss) {
    // One that is only finding its place is brought into view when it has it.
    if (gloss.hasAttribute('data-placement')) gloss.scrollIntoView({ block: 'nearest' });
    return;
  }
  const word = document.querySelector<HTMLElement>(':is([data-token], [data-note])[tabindex="0"]');
  const unit = word?.closest('[data-unit]') ?? document.querySelector('[data-unit][aria-current="true"]');
  if (!unit) return;
  if (word) word.focus({ preventScroll: true });
  else focusTextStart();
  unit.scrollIntoView({ block: 'nearest' });
  word?.scrollIntoView({ block: 'nearest' });
}

/** Moves the focus back to the text when what had it is gone: to where the reader was; false where no text is open. */
export function focusReading(): boolean {
  focusText();
  const text = document.querySelector('[data-reader-text]');
  if (text && !document.activeElement?.closest('[data-reader-text], [data-gloss]')) focusTextStart();
  return text !== null;
}
