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
  useSpokenInSight();
  return (
    <>
      <SpokenLight key={layout} />
      <SentenceButton layout={layout} />
    </>
  );
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

/** Draws nothing itself. */
function SpokenLight() {
  const unitId = usePlayer(({ playback }) => spokenUnitId(playback));
  const word = usePlayer(({ playback }) => (playback.kind === 'playing' ? playback.word : null));
  // These bring other text nodes: lit anew each time they are drawn anew.
  useReader((state) => state.selection);
  useReader((state) => state.revealed);
  useSettings((settings) => settings.way);
  useLayoutEffect(() => lightSpoken(unitId, word));
  useLayoutEffect(() => () => lightSpoken(null, null), []);
  return null;
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
