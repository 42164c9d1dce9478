import { useEffect } from 'react';
import { flushSync } from 'react-dom';
import type { CommandName } from '#core/commands.ts';
import { nextWay } from '#core/ways.ts';
import { hearCommands } from '#platform/keyboard.ts';
import { keepLines } from '#platform/steady-lines.ts';
import { focusText, focusTextStart } from '#platform/text-focus.ts';
import { keepPlace, unitInView } from '#platform/unit-in-view.ts';
import {
  backOut,
  goToFirstWord,
  goToLastWord,
  goToNextNote,
  goToNextUnit,
  goToNextWord,
  goToOtherSide,
  goToPreviousNote,
  goToPreviousUnit,
  goToPreviousWord,
  pressCurrentWord,
  selectedUnitId,
  selectUnit,
  toggleAllTranslations,
  toggleTranslation,
  useReader,
  widenOrNarrowPhrase,
} from '#stores/reader.ts';
import { chooseWay, useSettings } from '#stores/settings.ts';

const ACTIONS: Readonly<Partial<Record<CommandName, () => void>>> = {
  nextUnit: goToNextUnit,
  previousUnit: goToPreviousUnit,
  nextWord: goToNextWord,
  previousWord: goToPreviousWord,
  firstWord: goToFirstWord,
  lastWord: goToLastWord,
  otherSide: goToOtherSide,
  openGloss: pressCurrentWord,
  phrase: widenOrNarrowPhrase,
  nextNote: goToNextNote,
  previousNote: goToPreviousNote,
  translation: toggleTranslation,
  allTranslations: () => flushSync(toggleAllTranslations),
  escape: backOut,
};

/** The commands that make a selection where there is none; the rest leave their keys to the browser then. */
const BEGINNING: ReadonlySet<CommandName> = new Set([
  'nextUnit',
  'previousUnit',
  'nextWord',
  'previousWord',
  'translation',
  'nextNote',
  'previousNote',
]);

/** Those of them that go on from there at once. */
const GOING_ON: ReadonlySet<CommandName> = new Set(['translation', 'nextNote', 'previousNote']);

/** The commands that have nothing to do with the selection, nor with where the focus is. */
const ANYWHERE: ReadonlySet<CommandName> = new Set(['allTranslations', 'nextWay']);

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

/** Begins where the reader is: at the first sentence in view, its translation, or the note that is nearest to it. */
function beginReading(command: CommandName, act: () => void): void {
  const unit = unitInView();
  if (unit) selectUnit(unit.unitId, 'keys');
  if (!unit || GOING_ON.has(command)) act();
}

/** Sets the text in the next way; the sentence under the eye keeps its place. */
const goToNextWay = (isNarrow: boolean): void =>
  keepPlace(() => flushSync(() => chooseWay(nextWay(useSettings.getState().way, isNarrow))));

/** Hears the reading keys on the whole page and keeps the focus on the word they lead to. */
export function useReaderKeys(isNarrow: boolean): void {
  useEffect(() => {
    const onCommand = (command: CommandName, event: KeyboardEvent) => {
      const act = command === 'nextWay' ? () => goToNextWay(isNarrow) : ACTIONS[command];
      if (!act) return;
      if (ANYWHERE.has(command)) {
        event.preventDefault();
        act();
        if (document.activeElement === document.body) focusText();
        return;
      }
      if (!isForReader(event, command)) return;
      const isNowhere = selectedUnitId(useReader.getState()) === null;
      if (isNowhere && !BEGINNING.has(command)) return;
      event.preventDefault();
      keepLines(() => flushSync(() => (isNowhere ? beginReading(command, act) : act())));
      if (selectedUnitId(useReader.getState()) === null) focusTextStart();
      else focusText();
    };
    return hearCommands(onCommand);
  }, [isNarrow]);
}
