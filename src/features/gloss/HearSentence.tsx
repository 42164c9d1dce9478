import { useTranslation } from 'react-i18next';
import { pause, playUnit, usePlayer } from '#stores/player.ts';
import { selectedUnitId, useReader } from '#stores/reader.ts';
import { IconButton } from '#ui/IconButton.tsx';
import { PauseIcon, PlayIcon } from '#ui/PlayIcons.tsx';

/** Reads aloud the sentence that the word stands in. What keeps it from being heard, the player itself says. */
export function HearSentence() {
  const { t } = useTranslation('gloss');
  const unitId = useReader(selectedUnitId);
  const isPlaying = usePlayer(({ playback }) => playback.kind === 'playing' && playback.unitId === unitId);
  if (unitId === null) return null;
  return (
    <IconButton
      label={t(isPlaying ? 'pauseSentence' : 'hearSentence')}
      onClick={() => (isPlaying ? pause() : playUnit(unitId))}
    >
      {isPlaying ? <PauseIcon size={18} /> : <PlayIcon size={18} />}
    </IconButton>
  );
}
