import { useEffect, useLayoutEffect, useRef } from 'react';
import { spokenUnitId } from '#core/playback.ts';
import type { Layout } from '#core/ways.ts';
import { bringIntoSight, isInSight } from '#platform/reading-window.ts';
import { lightSpoken } from '#platform/spoken-light.ts';
import { findUnitElement } from '#platform/unit-elements.ts';
import { stop, usePlayer } from '#stores/player.ts';
import { useReader } from '#stores/reader.ts';
import { useSettings } from '#stores/settings.ts';
import { SentenceButton } from './SentenceButton.tsx';

interface Props {
  readonly layout: Layout;
}

/** What reading aloud does to the page: the sentence and its word are lit, and kept in view. */
export function SpokenText({ layout }: Props) {
  useSilenceOnLeaving();
  useSpokenLight(layout);
  useSpokenInSight();
  return <SentenceButton layout={layout} />;
}

function useSilenceOnLeaving(): void {
  useEffect(() => {
    // Chrome would go on speaking over a reload.
    addEventListener('pagehide', stop);
    return () => {
      removeEventListener('pagehide', stop);
      stop();
    };
  }, []);
}

function useSpokenLight(layout: Layout): void {
  const unitId = usePlayer(({ playback }) => spokenUnitId(playback));
  const word = usePlayer(({ playback }) => (playback.kind === 'playing' ? playback.word : null));
  const selection = useReader((state) => state.selection);
  const revealed = useReader((state) => state.revealed);
  const way = useSettings((settings) => settings.way);
  // biome-ignore lint/correctness/useExhaustiveDependencies: these bring other text nodes to light
  useLayoutEffect(() => lightSpoken(unitId, word), [unitId, word, selection, revealed, way, layout]);
  useLayoutEffect(() => () => lightSpoken(null, null), []);
}

/** Follows the voice as long as the reader does: whoever has scrolled away from the sentence isn't brought back. */
function useSpokenInSight(): void {
  const unitId = usePlayer(({ playback }) => (playback.kind === 'playing' ? playback.unitId : null));
  const followed = useRef<string | null>(null);
  useEffect(() => {
    const last = followed.current && findUnitElement(followed.current, 'source');
    const next = unitId && findUnitElement(unitId, 'source');
    if (next && (!last || isInSight(last))) bringIntoSight(next);
    followed.current = unitId;
  }, [unitId]);
}
