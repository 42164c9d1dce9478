/** Gives the focus to the head of the library, where the button that had it is gone. */
export const focusHeading = (): void => document.querySelector<HTMLElement>('[data-library] h1')?.focus();
