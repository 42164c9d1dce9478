import { useMemo, useSyncExternalStore } from 'react';
import { onVoicesChanged, speechState, voicesOf } from '#platform/voices.ts';

/** The voices of this device for a language, the best first, kept up to date; and whether any can speak. */
export function useVoices(language: string) {
  const state = useSyncExternalStore(onVoicesChanged, () => speechState(language));
  const known = useSyncExternalStore(onVoicesChanged, () =>
    voicesOf(language)
      .map(({ voiceURI }) => voiceURI)
      .join('\n'),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is a new one each time; its addresses tell it apart
  const voices = useMemo(() => voicesOf(language), [language, known]);
  return { state, voices };
}
