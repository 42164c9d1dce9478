import { useTranslation } from 'react-i18next';
import { playOrPause, usePlayer } from '#stores/player.ts';
import { IconButton } from '#ui/IconButton.tsx';
import { PauseIcon, PlayIcon } from '#ui/PlayIcons.tsx';

/** What a press does, by what is being read aloud. */
const LABELS = { silent: 'readAloud', failed: 'readAloud', playing: 'pause', paused: 'resume' } as const;

/** Reads on from the selected sentence, pauses, and goes on. Its name says what a press does, so nothing is announced. */
export function PlayButton() {
  const { t } = useTranslation('sound');
  const kind = usePlayer(({ playback }) => playback.kind);
  return (
    <IconButton
      label={t(LABELS[kind])}
      isOn={kind === 'playing' || kind === 'paused'}
      aria-keyshortcuts="P"
      data-playback={kind}
      // The word keeps the focus, and the reading keys with it.
      onMouseDown={(event) => event.preventDefault()}
      onClick={playOrPause}
    >
      {kind === 'playing' ? <PauseIcon size={20} /> : <PlayIcon size={20} />}
    </IconButton>
  );
}
