import { useEffect } from 'react';
import type { CommandName } from '#core/commands.ts';
import { findCommand } from '#core/commands.ts';
import { isOverlayOpen, isTyping, keyOf } from '#platform/keyboard.ts';
import { playAgain, playOrPause } from '#stores/player.ts';

const ACTIONS: Readonly<Partial<Record<CommandName, () => void>>> = { playOrPause, playAgain };

/** Hears the keys of reading aloud, wherever on the page the focus is: no control needs these letters. */
export function useSoundKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const command = findCommand(keyOf(event));
      const act = command && ACTIONS[command];
      if (!act || event.repeat || event.defaultPrevented || isTyping(event) || isOverlayOpen()) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
