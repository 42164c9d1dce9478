/** Whether a key belongs to a control or the browser rather than to the page: typing, choosing, a shortcut. */
export function isTyping(event: KeyboardEvent): boolean {
  const { target } = event;
  const isControl = target instanceof Element && target.closest('input, select, textarea, [contenteditable]') !== null;
  // Shift with a named key marks text or goes backwards; with a letter it is part of the letter.
  const isMarking = event.shiftKey && (event.key.length > 1 || event.key === ' ');
  return isControl || isMarking || event.ctrlKey || event.metaKey || event.altKey || event.isComposing;
}

/** Whether a menu or a modal dialog is open, which takes the keys. */
export const isOverlayOpen = (): boolean =>
  document.querySelector('dialog[open], [popover="auto"]:popover-open') !== null;
