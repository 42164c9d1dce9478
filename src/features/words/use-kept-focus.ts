import { type RefObject, useEffect, useRef } from 'react';
import { focusHeading } from './focus-heading.ts';

/**
 * Where an entry that has the focus goes (it was deleted, here or in another window, or answers no more), the one that
 * comes to its place gets it. The list is drawn by who calls this.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>): void {
  /** The place of the entry that has the focus, or had it last. */
  const place = useRef<number | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      const entries = [...(list.current?.children ?? [])];
      const found = target instanceof Node ? entries.findIndex((entry) => entry.contains(target)) : -1;
      // A dialog over the list gives the focus back to it.
      const isInDialog = target instanceof Element && target.closest('dialog') !== null;
      if (!isInDialog) place.current = found === -1 ? null : found;
    };
    const forget = ({ target }: FocusEvent): void => {
      // Whoever clicks beside it has left it. What is taken out of the page has just been so by now.
      queueMicrotask(() => {
        if (target instanceof Node && target.isConnected && document.activeElement === document.body)
          place.current = null;
      });
    };
    document.addEventListener('focusin', note);
    document.addEventListener('focusout', forget);
    return () => {
      document.removeEventListener('focusin', note);
      document.removeEventListener('focusout', forget);
    };
  }, [list]);
  // After each drawing: the entries may have changed, or come to light from under a dialog.
  useEffect(() => {
    if (place.current === null || document.activeElement !== document.body) return;
    const entries = list.current?.children;
    const next = entries?.[Math.min(place.current, entries.length - 1)];
    const control = next?.querySelector<HTMLElement>('input');
    if (control) control.focus();
    else focusHeading();
  });
}
