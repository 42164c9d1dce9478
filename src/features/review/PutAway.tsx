import { useTranslation } from 'react-i18next';
import { putAway } from '#stores/review.ts';
import styles from './PutAway.module.css';

/** The ways out for an item that needn't be asked for any more. */
export function PutAway() {
  const { t } = useTranslation('review');
  return (
    <p className={styles.away}>
      <button type="button" className={styles.tool} onClick={() => void putAway('known')}>
        {t('know')}
      </button>
      <button type="button" className={styles.tool} onClick={() => void putAway('ignored')}>
        {t('ignore')}
      </button>
    </p>
  );
}
