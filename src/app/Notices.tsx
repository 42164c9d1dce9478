import { useTranslation } from 'react-i18next';
import { dismissNotice, useNotices } from '#stores/notices.ts';
import styles from './Notices.module.css';

/** What a reader must be told though reading goes on. */
export function Notices() {
  const { t } = useTranslation(['errors', 'common']);
  const notices = useNotices((state) => state.notices);
  return (
    <div role="alert" data-notices>
      {notices.map((code) => (
        <p key={code} className={styles.notice}>
          {t(`errors:notice.${code}`)}
          <button type="button" className={styles.dismiss} onClick={() => dismissNotice(code)}>
            {t('common:dismiss')}
          </button>
        </p>
      ))}
    </div>
  );
}
