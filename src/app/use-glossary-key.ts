import { useEffect } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { apparatusAddress } from '#core/addresses.ts';
import { findCommand } from '#core/commands.ts';
import { isOverlayOpen, isTyping } from '#platform/keyboard.ts';

/** Hears the key that leads from the text to its glossary. */
export function useGlossaryKey(editionId: string): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (findCommand(event.key) !== 'glossary' || isTyping(event) || isOverlayOpen()) return;
      event.preventDefault();
      navigate(apparatusAddress(editionId, 'glossary'));
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [editionId]);
}
