import { useEffect } from 'react';
import { flushSync } from 'react-dom';
import type { CommandName } from '#core/commands.ts';
import { findCommand } from '#core/commands.ts';
import { isOverlayOpen, isTyping } from '#platform/keyboard.ts';
import { keepLines } from '#platform/steady-lines.ts';
import { focusText, focusTextStart } from '#platform/text-focus.ts';
import { unitInView } from '#platform/unit-in-view.ts';
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
  selectUnit,
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

/** The keys that scroll a gloss which is higher than its surface. */
const SCROLLING: ReadonlySet<string> = new Set(['ArrowDown', 'ArrowUp', 'Home', 'End', ' ']);

/** Whether the reading keys may act: the focus is in the text, in the gloss or nowhere; a control keeps its own keys. */
function isForReader(event: KeyboardEvent, command: CommandName): boolean {
  const target = event.target instanceof Element ? event.target : document.body;
  if (target.closest('[data-reader-text]')) return true;
  const gloss = target.closest('[data-gloss]');
  if (gloss && gloss.scrollHeight > gloss.clientHeight && SCROLLING.has(event.key)) return false;
  if (command === 'openGloss') return target === gloss;
  return command === 'escape' || target === document.body || gloss !== null;
}

/** Begins where the reader is: at the first sentence in view. */
function beginReading(act: () => void): void {
  const unit = unitInView();
  if (unit) selectUnit(unit.unitId, 'keys');
  else act();
}

/** Hears the reading keys on the whole page and keeps the focus on the word they lead to. */
export function useReaderKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const command = findCommand(event.key);
      const act = command && ACTIONS[command];
      if (!command || !act || event.defaultPrevented || isTyping(event) || isOverlayOpen()) return;
      if (!isForReader(event, command)) return;
      const isNowhere = selectedUnitId(useReader.getState()) === null;
      if (isNowhere && !BEGINNING.has(command)) return;
      event.preventDefault();
      keepLines(() => flushSync(() => (isNowhere ? beginReading(act) : act())));
      if (selectedUnitId(useReader.getState()) === null) focusTextStart();
      else focusText();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
