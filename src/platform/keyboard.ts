import { type CommandName, findCommand } from '#core/commands.ts';

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>;

/** What stands on a key whose letter is of another script, by its place (KeyboardEvent.code). */
const latinAt = ({ code, shiftKey }: Key): string | undefined => {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (code === 'Slash') return shiftKey ? '?' : '/';
  return shiftKey ? letter : letter?.toLowerCase();
};

/**
 * A key as commands name it. A layout that writes another script has no j and no ?: there the key in its place counts,
 * as in the shortcuts of Windows and macOS.
 */
export function keyOf(event: Key): string {
  const { key } = event;
  if (key === '\u061f') return '?';
  return /^\p{L}/u.test(key) && !/^\p{Script=Latin}/u.test(key) ? (latinAt(event) ?? key) : key;
}

let areLettersHeard = true;

/** Whether letters and signs are keys of the page: who dictates, or lays a hand on the keyboard, may not want them. */
export function hearLetters(areHeard: boolean): void {
  areLettersHeard = areHeard;
}

/** Whether a key belongs to a control or the browser rather than to the page: typing, choosing, a shortcut. */
export function isTyping(event: KeyboardEvent): boolean {
  const { target } = event;
  const isControl = target instanceof Element && target.closest('input, select, textarea, [contenteditable]') !== null;
  // Shift with a named key marks text or goes backwards; with a letter it is part of the letter.
  const isMarking = event.shiftKey && (event.key.length > 1 || event.key === ' ');
  const isUnheard = !areLettersHeard && /^\S$/u.test(event.key);
  return isControl || isMarking || isUnheard || event.ctrlKey || event.metaKey || event.altKey || event.isComposing;
}

/** Whether a menu or a modal dialog is open, which takes the keys. */
export const isOverlayOpen = (): boolean =>
  document.querySelector('dialog[open], [popover="auto"]:popover-open') !== null;

/**
 * Hears the keys of the commands on the whole page, but for those that belong to a control or a menu, or that somebody
 * else has heard.
 * @returns how to stop
 */
export function hearCommands(listener: (command: CommandName, event: KeyboardEvent) => void): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const command = findCommand(keyOf(event));
    if (command && !event.defaultPrevented && !isTyping(event) && !isOverlayOpen()) listener(command, event);
  };
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}
