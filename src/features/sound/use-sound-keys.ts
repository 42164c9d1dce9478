import { useEffect } from 'react';
import type { CommandName } from '#core/commands.ts';
import { hearCommands } from '#platform/keyboard.ts';
import { playAgain, playOrPause } from '#stores/player.ts';

const ACTIONS: Readonly<Partial<Record<CommandName, () => void>>> = { playOrPause, playAgain };

/** Hears the keys of reading aloud, wherever on the page the focus is: no control needs these letters. */
export function useSoundKeys(): void {
  useEffect(
    () =>
      hearCommands((command, event) => {
        const act = ACTIONS[command];
        if (!act || event.repeat) return;
        event.preventDefault();
        act();
      }),
    [],
  );
}
