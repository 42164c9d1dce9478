import { useEffect } from 'react';
import type { Edition } from '#core/edition.ts';
import { selectedSaveable, selectedSentence } from '#core/vocabulary/saveable.ts';
import { hearCommands } from '#platform/keyboard.ts';
import { useReader } from '#stores/reader.ts';
import { toggleSaved } from '#stores/saved-words.ts';
import { undoLast } from '#stores/vocabulary-undo.ts';

const FINDERS = { save: selectedSaveable, saveUnit: selectedSentence } as const;

/** Hears the keys that save what is selected in the text, and the one that undoes it. */
export function useSaveKeys(edition: Edition): void {
  useEffect(
    () =>
      hearCommands((command, event) => {
        if (command === 'undo') {
          event.preventDefault();
          void undoLast();
        }
        if (command !== 'save' && command !== 'saveUnit') return;
        const found = FINDERS[command](edition, useReader.getState().selection);
        if (!found) return;
        event.preventDefault();
        void toggleSaved(edition, found.unit, found.saveable);
      }),
    [edition],
  );
}
