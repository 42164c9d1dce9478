/** Gives the focus to the head of the page, where the control that had it is gone. */
export const focusHeading = (): void => document.querySelector<HTMLElement>('[data-words] h1')?.focus();
