import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { isRecorded } from '#core/vocabulary/card-kinds.ts';
import type { Item } from '#core/vocabulary/item.ts';
import { onVoicesChanged, speechState } from '#platform/voices.ts';
import { leaveOutListening } from '#stores/review.ts';
import { hearSentence, useReviewSound } from '#stores/review-sound.ts';
import { Icon, SPEAKER } from '#ui/Icon.tsx';
import styles from './HearButton.module.css';

interface Props {
  readonly item: Item;
  /** Whether hearing it is the question. */
  readonly isLarge?: boolean;
}

/** Says the sentence; where it can't be heard after all, that is said instead. */
export function HearButton({ item, isLarge = false }: Props) {
  const { t } = useTranslation('review');
  const failure = useReviewSound((state) => state.failure);
  const state = useSyncExternalStore(onVoicesChanged, () => speechState(item.languages.source));
  if (state !== 'ready' && !isRecorded(item) && !isLarge) return null;
  return (
    <>
      <button
        type="button"
        className={styles.hear}
        data-large={isLarge || undefined}
        aria-keyshortcuts="r"
        onClick={() => hearSentence(item)}
      >
        <Icon path={SPEAKER} />
        <span>{t(item.context ? 'hear.sentence' : 'hear.word')}</span>
      </button>
      {/* It is there before it says something: else a screen reader may not hear it. */}
      <div className={styles.said} role="status">
        {failure && (
          <p className={styles.silent}>
            {t('hear.failed')}{' '}
            {isLarge && (
              <button type="button" className="framed" onClick={leaveOutListening}>
                {t('withoutListening')}
              </button>
            )}
          </p>
        )}
      </div>
    </>
  );
}
