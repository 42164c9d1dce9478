import { useSyncExternalStore } from 'react';
import { onVoicesChanged, speechState, voicesOf } from '#platform/voices.ts';

/** The voices of this device for a language, the best first, kept up to date; and whether any can speak. */
export function useVoices(language: string) {
  const state = useSyncExternalStore(onVoicesChanged, () => speechState(language));
  // The list is a new one each time; its addresses tell whether it is another.
  useSyncExternalStore(onVoicesChanged, () =>
    voicesOf(language)
      .map(({ voiceURI }) => voiceURI)
      .join('\n'),
  );
  return { state, voices: voicesOf(language) };
}
