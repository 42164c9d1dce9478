/** What is to be done when the heights of sections no longer hold. */
const listeners = new Set<() => void>();

/** Where it can't keep what is in view where it is, a browser had better go on guessing. */
const hasScrollAnchoring = (): boolean =>
  typeof CSS !== 'undefined' && CSS.supports?.('overflow-anchor', 'auto') === true;

/**
 * Has the browser know how high a section is that it leaves out (content-visibility: auto): then the scroll bar tells the
 * truth, and nothing moves when the section comes into view. A copy is measured, out of the flow: what has never been laid
 * out in its place hasn't moved either.
 */
export function measureSection(section: HTMLElement): void {
  // One that isn't drawn yet has no height to be known.
  if (!hasScrollAnchoring() || !section.querySelector('[data-unit]')) return;
  const copy = section.cloneNode(true) as HTMLElement;
  const { style } = copy;
  style.contentVisibility = 'visible';
  style.visibility = 'hidden';
  style.position = 'absolute';
  style.boxSizing = 'border-box';
  style.inlineSize = `${section.getBoundingClientRect().width}px`;
  section.after(copy);
  const { height } = copy.getBoundingClientRect();
  copy.remove();
  section.style.containIntrinsicBlockSize = `${height}px`;
}

/** Guesses the heights of all sections by the one that is laid out first: by `--measured-signs`, the signs of a line. */
export function guessHeights(section: HTMLElement, signs: number): void {
  const lines = section.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(section).lineHeight);
  if (lines > 0) section.parentElement?.style.setProperty('--measured-signs', `${signs / lines}`);
}

/** Tells that the text is set anew: heights that were measured before no longer hold. */
export function forgetHeights(): void {
  for (const listener of listeners) listener();
}

/** @returns how to hear it no more */
export function onHeightsForgotten(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Forgets all heights each time the page gets another width, or a typeface that had to be fetched. @returns how to stop */
export function watchHeights(): () => void {
  let width = innerWidth;
  const onResize = (): void => {
    // A phone's page gets lower and higher while it is scrolled.
    if (innerWidth === width) return;
    width = innerWidth;
    forgetHeights();
  };
  addEventListener('resize', onResize);
  document.fonts?.addEventListener('loadingdone', forgetHeights);
  return () => {
    removeEventListener('resize', onResize);
    document.fonts?.removeEventListener('loadingdone', forgetHeights);
  };
}
