import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { keepPlace } from '#platform/unit-in-view.ts';
import { stepTextSize, TEXT_SIZES, useSettings } from '#stores/settings.ts';
import styles from './TextSizeStepper.module.css';

/** The text grows or shrinks about the sentence under the eye. */
const resize = (step: 1 | -1): void => keepPlace(() => flushSync(() => stepTextSize(step)));

export function TextSizeStepper() {
  const { t } = useTranslation('settings');
  const textSize = useSettings((settings) => settings.textSize);
  return (
    <fieldset className={styles.stepper}>
      <legend>{t('textSize')}</legend>
      <div className={styles.steps}>
        <button
          type="button"
          className={styles.step}
          aria-label={t('smaller')}
          aria-disabled={textSize === TEXT_SIZES[0]}
          onClick={() => resize(-1)}
        >
          <span dir="ltr">A−</span>
        </button>
        <output className={styles.size}>{t('percent', { size: textSize })}</output>
        <button
          type="button"
          className={styles.step}
          aria-label={t('larger')}
          aria-disabled={textSize === TEXT_SIZES.at(-1)}
          onClick={() => resize(1)}
        >
          <span dir="ltr">A+</span>
        </button>
      </div>
    </fieldset>
  );
}
