import { isOverlayOpen, isTyping, keyOf } from '#platform/keyboard.ts';
import { useKeyDown } from '#ui/use-key-down.ts';

interface Actions {
  readonly show?: () => void;
  /** A digit from 1 to 4. */
  readonly digit?: (digit: number) => void;
  readonly hear?: () => void;
  readonly undo: () => void;
  readonly leave: () => void;
  /** Out of a field, so that the other keys are heard. */
  readonly leaveField?: () => void;
}

const closest = ({ target }: KeyboardEvent, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

/** The digit on a key: French keyboards have it above, Arabic ones one of their own. */
function digitOf({ key, code, shiftKey }: KeyboardEvent): number | null {
  const digit = /^[1-4]$/.test(key) ? key : !shiftKey && /^Digit([1-4])$/.exec(code)?.[1];
  return digit ? Number(digit) : null;
}

function actOn(event: KeyboardEvent, actions: Actions): (() => void) | null | undefined {
  const key = keyOf(event);
  const isInField = closest(event, 'input');
  const isShortcut = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (isShortcut && key === 'z' && !isInField) return actions.undo;
  if (isInField && key === 'Escape' && !event.isComposing) return actions.leaveField;
  if (isTyping(event)) return null;
  const digit = digitOf(event);
  if (digit !== null) return event.repeat ? null : () => actions.digit?.(digit);
  if (key === ' ' || key === 'Enter') return closest(event, 'button, a, summary') ? null : actions.show;
  if (key === 'u') return actions.undo;
  if (key === 'r') return actions.hear;
  return key === 'Escape' ? actions.leave : null;
}

/** Hears the keys of a sitting on the whole page, but for those that belong to a control or a menu. */
export function useReviewKeys(actions: Actions): void {
  useKeyDown((event) => {
    const act = isOverlayOpen() ? null : actOn(event, actions);
    if (!act) return;
    event.preventDefault();
    act();
  });
}
