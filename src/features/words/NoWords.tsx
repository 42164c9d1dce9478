import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import styles from './WordsView.module.css';

/** Says how a word comes here. */
export function NoWords() {
  const { t } = useTranslation('wordlist');
  return (
    <div className={styles.empty}>
      <p>{t('empty')}</p>
      <p>{t('emptyHow')}</p>
      <Link href="/library" className="framed">
        {t('toTexts')}
      </Link>
    </div>
  );
}
