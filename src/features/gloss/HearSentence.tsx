import { useTranslation } from 'react-i18next';
import { pause, playUnit, usePlayer } from '#stores/player.ts';
import { selectedUnitId, useReader } from '#stores/reader.ts';
import styles from './GlossActions.module.css';

/** Reads aloud the sentence that the word stands in. What keeps it from being heard, the player itself says. */
export function HearSentence() {
  const { t } = useTranslation('gloss');
  const unitId = useReader(selectedUnitId);
  const isPlaying = usePlayer(({ playback }) => playback.kind === 'playing' && playback.unitId === unitId);
  if (unitId === null) return null;
  const label = t(isPlaying ? 'pauseSentence' : 'hearSentence');
  return (
    <button
      type="button"
      className={styles.action}
      aria-label={label}
      title={label}
      onClick={() => (isPlaying ? pause() : playUnit(unitId))}
    >
      <svg viewBox="0 0 24 24" width="18" height="18" className={styles.icon} aria-hidden="true">
        <path d={isPlaying ? 'M7 5h3v14H7zM14 5h3v14h-3z' : 'M7.5 5v14l11-7z'} />
      </svg>
    </button>
  );
}
