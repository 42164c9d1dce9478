import { useEffect } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { apparatusAddress } from '#core/addresses.ts';
import { hearCommands } from '#platform/keyboard.ts';

/** Hears the key that leads from the text to its glossary. */
export function useGlossaryKey(editionId: string): void {
  useEffect(
    () =>
      hearCommands((command, event) => {
        if (command !== 'glossary') return;
        event.preventDefault();
        navigate(apparatusAddress(editionId, 'glossary'));
      }),
    [editionId],
  );
}
