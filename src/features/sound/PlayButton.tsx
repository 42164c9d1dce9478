import { useTranslation } from 'react-i18next';
import { playOrPause, usePlayer } from '#stores/player.ts';
import styles from './PlayButton.module.css';
import { PauseIcon, PlayIcon } from './PlayIcons.tsx';

/** What a press does, by what is being read aloud. */
const LABELS = { silent: 'readAloud', failed: 'readAloud', playing: 'pause', paused: 'resume' } as const;

/** Reads on from the selected sentence, pauses, and goes on. Its name says what a press does, so nothing is announced. */
export function PlayButton() {
  const { t } = useTranslation('sound');
  const kind = usePlayer(({ playback }) => playback.kind);
  const label = t(LABELS[kind]);
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={label}
      title={label}
      aria-keyshortcuts="P"
      data-playback={kind}
      // The word keeps the focus, and the reading keys with it.
      onMouseDown={(event) => event.preventDefault()}
      onClick={playOrPause}
    >
      {kind === 'playing' ? <PauseIcon size={20} /> : <PlayIcon size={20} />}
    </button>
  );
}
