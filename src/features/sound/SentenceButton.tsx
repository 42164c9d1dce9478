import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Layout } from '#core/ways.ts';
import { pause, playUnit, usePlayer } from '#stores/player.ts';
import { selectedUnitId, useReader } from '#stores/reader.ts';
import { PauseIcon, PlayIcon } from '#ui/PlayIcons.tsx';
import { type MarginPlace, placeInMargin } from './margin-place.ts';
import styles from './SentenceButton.module.css';

/** Where the control stands, as its style, from the page's corner; where there is no place for it, it isn't there. */
const styleOf = (place: MarginPlace | null): string =>
  place
    ? `translate: ${place.left}px ${place.top}px; width: ${place.width}px; height: ${place.height}px`
    : 'display: none';

/** Plays the selected sentence, from the margin beside it. */
export function SentenceButton({ layout }: { readonly layout: Layout }) {
  const unitId = useReader(selectedUnitId);
  // Another layout has other elements.
  return unitId !== null && <PlayControl key={layout} unitId={unitId} />;
}

function PlayControl({ unitId }: { readonly unitId: string }) {
  const { t } = useTranslation('sound');
  const button = useRef<HTMLButtonElement>(null);
  const isPlaying = usePlayer(({ playback }) => playback.kind === 'playing' && playback.unitId === unitId);
  useLayoutEffect(() => {
    const { current: shown } = button;
    if (!shown) return;
    let style = '';
    // Again and again while the page finds its measure.
    const look = () => {
      const next = styleOf(placeInMargin(unitId));
      if (next !== style) shown.style.cssText = next;
      style = next;
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(document.body);
    const text = document.querySelector('[data-reader-text]');
    if (text) observer.observe(text);
    return () => observer.disconnect();
  }, [unitId]);
  return (
    <button
      ref={button}
      type="button"
      className={styles.button}
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
