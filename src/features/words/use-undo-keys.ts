import { useEffect, useRef } from 'react';
import { hearCommands, isOverlayOpen, keyOf } from '#platform/keyboard.ts';

/** Where one types, the browser itself undoes. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input:not([type="checkbox"]), textarea');

const isShortcut = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && keyOf(event).toLowerCase() === 'z';

/** Hears the key of the app and that of every program. @param undo null where nothing can be undone */
export function useUndoKeys(undo: (() => void) | null): void {
  const latest = useRef(undo);
  useEffect(() => {
    latest.current = undo;
  });
  useEffect(() => {
    const act = (event: KeyboardEvent) => {
      if (!latest.current) return;
      event.preventDefault();
      latest.current();
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.defaultPrevented && isShortcut(event) && !isField(event.target) && !isOverlayOpen()) act(event);
    };
    const stopHearing = hearCommands((command, event) => command === 'undo' && act(event));
    document.addEventListener('keydown', onKeyDown);
    return () => {
      stopHearing();
      document.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}
