import { isOverlayOpen, keyOf } from '#platform/keyboard.ts';
import { useKeyDown } from '#ui/use-key-down.ts';

interface Actions {
  readonly selectAll: () => void;
  /** What can be done where something is chosen. */
  readonly clear?: () => void;
  readonly change?: () => void;
  readonly remove?: () => void;
}

function actionFor(event: KeyboardEvent, actions: Actions): (() => void) | undefined {
  if (event.altKey || event.shiftKey) return undefined;
  const key = keyOf(event);
  if (event.ctrlKey || event.metaKey) return key.toLowerCase() === 'a' ? actions.selectAll : undefined;
  if (key === 'Enter') return actions.change;
  if (key === 'Escape') return actions.clear;
  // A Mac's keyboard has no other key that deletes.
  return key === 'Delete' || key === 'Backspace' ? actions.remove : undefined;
}

const isBox = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('[data-item] input[type="checkbox"]');

/** Hears keys on the box of an entry: to go from the fiftieth to the foot of a list would be a long way. */
export function useBoxKeys(actions: Actions): void {
  useKeyDown((event) => {
    const act = isBox(event.target) && !isOverlayOpen() ? actionFor(event, actions) : undefined;
    if (!act) return;
    event.preventDefault();
    act();
  });
}
