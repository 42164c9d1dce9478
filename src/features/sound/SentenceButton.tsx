import { useLayoutEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Layout } from '#core/ways.ts';
import { pause, playUnit, usePlayer } from '#stores/player.ts';
import { selectedUnitId, useReader } from '#stores/reader.ts';
import { type MarginPlace, placeInMargin } from './margin-place.ts';
import { PauseIcon, PlayIcon } from './PlayIcons.tsx';
import styles from './SentenceButton.module.css';

/** Plays the selected sentence, from the margin beside it. */
export function SentenceButton({ layout }: { readonly layout: Layout }) {
  const { t } = useTranslation('sound');
  const unitId = useReader(selectedUnitId);
  const isPlaying = usePlayer(({ playback }) => playback.kind === 'playing' && playback.unitId === unitId);
  const place = useMarginPlace(unitId, layout);
  if (unitId === null || !place) return null;
  return (
    <button
      type="button"
      className={styles.button}
      style={{ top: place.top, left: place.left, width: place.width, height: place.height }}
      aria-label={t(isPlaying ? 'pause' : 'playSentence')}
      title={t(isPlaying ? 'pause' : 'playSentence')}
      data-play-sentence
      // The word keeps the focus, and the reading keys with it.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => (isPlaying ? pause() : playUnit(unitId))}
    >
      {isPlaying ? <PauseIcon size={16} /> : <PlayIcon size={16} />}
    </button>
  );
}

/** Where the control of a unit stands, kept up to date while the page finds its measure. */
function useMarginPlace(unitId: string | null, layout: Layout): MarginPlace | null {
  const [place, setPlace] = useState<MarginPlace | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another layout has other elements
  useLayoutEffect(() => {
    const look = () => setPlace(unitId === null ? null : placeInMargin(unitId));
    look();
    const observer = new ResizeObserver(look);
    for (const element of document.querySelectorAll('body, [data-reader-text]')) observer.observe(element);
    return () => observer.disconnect();
  }, [unitId, layout]);
  return place;
}
