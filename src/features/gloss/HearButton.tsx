import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { sayWord } from '#stores/player.ts';
import { Icon, SPEAKER } from '#ui/Icon.tsx';
import styles from './HearButton.module.css';
import { useReasonForSilence } from './use-reason-for-silence.ts';

interface Props {
  readonly text: string;
  readonly language: string;
}

/** Says a word aloud; where the device can't, the button says why. */
export function HearButton({ text, language }: Props) {
  const { t } = useTranslation('gloss');
  const reasonId = useId();
  const reason = useReasonForSilence(language);
  return (
    <>
      <button
        type="button"
        className={styles.hear}
        aria-label={t('hear', { word: text })}
        aria-disabled={reason !== null}
        aria-describedby={reason ? reasonId : undefined}
        title={reason ?? undefined}
        onClick={() => sayWord(text, language)}
      >
        <Icon path={SPEAKER} />
      </button>
      {reason && (
        <span id={reasonId} hidden>
          {reason}
        </span>
      )}
    </>
  );
}
