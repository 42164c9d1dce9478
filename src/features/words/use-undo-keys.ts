import { useEffect } from 'react';
import { hearCommands, isOverlayOpen, keyOf } from '#platform/keyboard.ts';
import { useKeyDown } from '#ui/use-key-down.ts';

/** Where one types, the browser itself undoes. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input:not([type="checkbox"]), textarea');

const isShortcut = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && keyOf(event).toLowerCase() === 'z';

/** Hears the key of the app and that of every program. @param undo null where nothing can be undone */
export function useUndoKeys(undo: (() => void) | null): void {
  const act = (event: KeyboardEvent): void => {
    if (!undo) return;
    event.preventDefault();
    undo();
  };
  useEffect(() => hearCommands((command, event) => command === 'undo' && act(event)));
  useKeyDown((event) => {
    if (isShortcut(event) && !isField(event.target) && !isOverlayOpen()) act(event);
  });
}
