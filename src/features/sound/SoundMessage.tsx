import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { focusReading } from '#platform/text-focus.ts';
import { dismissSoundMessage, usePlayer } from '#stores/player.ts';
import styles from './SoundMessage.module.css';
import { useFailureText } from './use-failure-text.ts';

/** Pressed by a key, the button leaves the focus to the text. */
function dismiss(isByKey: boolean): void {
  flushSync(dismissSoundMessage);
  if (isByKey) focusReading();
}

/** Why nothing is heard, or why a voice speaks instead of a recording. */
export function SoundMessage({ language }: { readonly language: string }) {
  const { t } = useTranslation(['sound', 'common']);
  const failureText = useFailureText(language);
  const reason = usePlayer(({ playback }) => (playback.kind === 'failed' ? playback.reason : null));
  const hasFallenBack = usePlayer((player) => player.hasFallenBack);
  const text = reason ? failureText(reason) : hasFallenBack ? t('sound:fellBack') : null;
  return (
    <div role="alert" className={styles.place}>
      {text && (
        <p className={styles.message}>
          {text}
          <button type="button" className={styles.dismiss} onClick={(event) => dismiss(event.detail === 0)}>
            {t('common:dismiss')}
          </button>
        </p>
      )}
    </div>
  );
}
