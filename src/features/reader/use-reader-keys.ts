import { type RefObject, useEffect } from 'react';
import { flushSync } from 'react-dom';
import type { CommandName } from '#core/commands.ts';
import { findCommand } from '#core/commands.ts';
import { isOverlayOpen, isTyping } from '#platform/keyboard.ts';
import { focusCurrentWord } from '#platform/text-focus.ts';
import {
  backOut,
  goToFirstWord,
  goToLastWord,
  goToNextUnit,
  goToNextWord,
  goToOtherSide,
  goToPreviousUnit,
  goToPreviousWord,
  pressCurrentWord,
  selectedUnitId,
  useReader,
} from '#stores/reader.ts';

const ACTIONS: Readonly<Partial<Record<CommandName, () => void>>> = {
  nextUnit: goToNextUnit,
  previousUnit: goToPreviousUnit,
  nextWord: goToNextWord,
  previousWord: goToPreviousWord,
  firstWord: goToFirstWord,
  lastWord: goToLastWord,
  otherSide: goToOtherSide,
  openGloss: pressCurrentWord,
  escape: backOut,
};

/** The commands that make a selection where there is none; the rest leave their keys to the browser then. */
const BEGINNING: ReadonlySet<CommandName> = new Set(['nextUnit', 'previousUnit', 'nextWord', 'previousWord']);

/** Whether the reading keys may act: the focus is in the text, in the gloss or nowhere; a control keeps its own keys. */
function isForReader(event: KeyboardEvent, command: CommandName): boolean {
  const target = event.target instanceof Element ? event.target : document.body;
  if (target.closest('[data-reader-text]')) return true;
  if (command === 'openGloss') return target.matches('[data-gloss]');
  return command === 'escape' || target === document.body || target.closest('[data-gloss]') !== null;
}

/** Hears the reading keys on the whole page and keeps the focus on the word they lead to. */
export function useReaderKeys(text: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const command = findCommand(event.key);
      const act = command && ACTIONS[command];
      if (!command || !act || event.defaultPrevented || isTyping(event) || isOverlayOpen()) return;
      if (!isForReader(event, command)) return;
      if (selectedUnitId(useReader.getState()) === null && !BEGINNING.has(command)) return;
      event.preventDefault();
      flushSync(act);
      if (selectedUnitId(useReader.getState()) === null) text.current?.focus({ preventScroll: true });
      else focusCurrentWord();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [text]);
}
