import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { focusReading } from '#platform/text-focus.ts';
import { putOffUpdate, startOffline, takeUpdate, useOffline } from '#stores/offline.ts';
import styles from './UpdateNotice.module.css';

/** Says at the foot of the page, over it so that no line moves, that there is a new version. */
export function UpdateNotice() {
  const { t } = useTranslation('offline');
  const kind = useOffline(({ update, isPutOff }) => (isPutOff ? 'none' : update.kind));
  useEffect(() => {
    // The development server has no service worker.
    if (import.meta.env.PROD) void startOffline();
  }, []);
  const later = (isByKey: boolean): void => {
    putOffUpdate();
    // Pressed by a key, the button leaves the focus to the text.
    if (isByKey) focusReading();
  };
  return (
    <div role="status" className={styles.place}>
      {(kind === 'waiting' || kind === 'replaced') && (
        <div className={styles.notice} data-update>
          <p className={styles.text}>{t(kind)}</p>
          <div className={styles.choices}>
            <button type="button" className={styles.choice} onClick={(event) => later(event.detail === 0)}>
              {t('later')}
            </button>
            <button type="button" className={styles.choice} data-main onClick={takeUpdate}>
              {t('reload')}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
