import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { focusText } from '#platform/text-focus.ts';
import { dismissGloss, goToNextWord, goToPreviousWord } from '#stores/reader.ts';
import styles from './GlossActions.module.css';

/** On to the neighbouring words without leaving the gloss, and out of it. */
export function GlossActions() {
  const { t } = useTranslation('gloss');
  const close = () => {
    flushSync(dismissGloss);
    focusText();
  };
  return (
    <div className={styles.actions}>
      <button type="button" className={styles.action} aria-label={t('previousWord')} onClick={goToPreviousWord}>
        <span aria-hidden="true">←</span>
      </button>
      <button type="button" className={styles.action} aria-label={t('nextWord')} onClick={goToNextWord}>
        <span aria-hidden="true">→</span>
      </button>
      <button type="button" className={styles.action} aria-label={t('close')} onClick={close}>
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}
