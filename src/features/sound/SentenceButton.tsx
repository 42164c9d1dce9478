import { type Dispatch, useLayoutEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Layout } from '#core/ways.ts';
import { pause, playUnit, usePlayer } from '#stores/player.ts';
import { selectedUnitId, useReader } from '#stores/reader.ts';
import { PauseIcon, PlayIcon } from '#ui/PlayIcons.tsx';
import { type MarginPlace, placeInMargin } from './margin-place.ts';
import styles from './SentenceButton.module.css';

/** Plays the selected sentence, from the margin beside it. */
export function SentenceButton({ layout }: { readonly layout: Layout }) {
  const { t } = useTranslation('sound');
  const unitId = useReader(selectedUnitId);
  const isPlaying = usePlayer(({ playback }) => playback.kind === 'playing' && playback.unitId === unitId);
  const [place, setPlace] = useState<MarginPlace | null>(null);
  if (unitId === null) return null;
  return (
    <>
      <PlaceWatch key={layout} unitId={unitId} onPlace={setPlace} />
      {place && (
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
      )}
    </>
  );
}

interface WatchProps {
  readonly unitId: string;
  readonly onPlace: Dispatch<MarginPlace | null>;
}

/** Tells where the control of a unit stands, again and again while the page finds its measure; draws nothing itself. */
function PlaceWatch({ unitId, onPlace }: WatchProps) {
  useLayoutEffect(() => {
    const look = () => onPlace(placeInMargin(unitId));
    look();
    const observer = new ResizeObserver(look);
    observer.observe(document.body);
    const text = document.querySelector('[data-reader-text]');
    if (text) observer.observe(text);
    return () => observer.disconnect();
  }, [unitId, onPlace]);
  return null;
}
