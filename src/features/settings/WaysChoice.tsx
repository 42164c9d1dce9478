import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { fittingWays, type Way } from '#core/ways.ts';
import { keepPlace } from '#platform/unit-in-view.ts';
import { hideAllTranslations, revealAllTranslations } from '#stores/reader.ts';
import { chooseWay } from '#stores/settings.ts';
import styles from './WaysChoice.module.css';

interface Props {
  /** The way that is shown. */
  readonly way: Way;
  readonly isNarrow: boolean;
}

/** The ways to read, of which one is chosen; the sentence under the eye keeps its place. */
export function WaysChoice({ way, isNarrow }: Props) {
  const { t } = useTranslation('reader');
  return (
    <>
      <fieldset className={styles.ways}>
        <legend>{t('ways.title')}</legend>
        {fittingWays(isNarrow).map((value) => (
          <label key={value} className={styles.way}>
            <input
              type="radio"
              name="way"
              value={value}
              checked={value === way}
              onChange={() => keepPlace(() => flushSync(() => chooseWay(value)))}
            />
            {t(`ways.${value}`)}
          </label>
        ))}
      </fieldset>
      {way === 'veiled' && (
        <div className={styles.veils}>
          <button type="button" className={styles.veil} onClick={revealAllTranslations}>
            {t('ways.revealAll')}
          </button>
          <button type="button" className={styles.veil} onClick={hideAllTranslations}>
            {t('ways.hideAll')}
          </button>
        </div>
      )}
    </>
  );
}
