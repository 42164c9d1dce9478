/** Gives the focus to what is asked or, where nothing is, to the head of the page: the control that had it is gone. */
export function focusCard(): void {
  const card = document.querySelector<HTMLElement>('[data-card] > section');
  const place = card ?? document.querySelector<HTMLElement>('[data-review] h1');
  place?.focus({ preventScroll: true });
}
