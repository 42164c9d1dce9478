import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import styles from './ReviewStart.module.css';
import pageStyles from './ReviewView.module.css';

/** Where there is nothing to ask for: what would be, and the way there. */
export function NothingSaved() {
  const { t } = useTranslation(['review', 'common']);
  return (
    <>
      <h1 className={pageStyles.title} tabIndex={-1}>
        {t('common:review')}
      </h1>
      <p className={styles.lead}>{t('empty.text')}</p>
      <p className={styles.hint}>{t('empty.hint')}</p>
      <p className={styles.actions}>
        <Link href="/library" className="framed">
          {t('empty.link')}
        </Link>
      </p>
    </>
  );
}
