import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { sayWord } from '#stores/player.ts';
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
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15 9a4.2 4.2 0 0 1 0 6M17.5 6.5a8 8 0 0 1 0 11" />
        </svg>
      </button>
      {reason && (
        <span id={reasonId} hidden>
          {reason}
        </span>
      )}
    </>
  );
}
