import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { countReviews, dismissReminder, useBackupReminder } from '#stores/backup-reminder.ts';
import { saveBackup } from '#stores/take-along.ts';
import styles from './BackupReminder.module.css';

interface Props {
  /** Whether it stands under a narrow page, and is as wide as that. */
  readonly isNarrow: boolean;
}

/** After a hundred answers since the last backup: the button that saves one. Else nothing. */
export function BackupReminder({ isNarrow }: Props) {
  const { t } = useTranslation('exchange');
  const reviews = useBackupReminder((state) => state.reviews);
  const [isSaved, setSaved] = useState(false);
  useEffect(() => void countReviews(), []);
  // The button that was pressed is gone: one goes on from the head of the page.
  const goOn = () => {
    flushSync(() => {});
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('main h1')?.focus();
  };
  const save = async () => {
    setSaved(await saveBackup());
    goOn();
  };
  const dismiss = () => {
    dismissReminder();
    goOn();
  };
  return (
    <div role="status" className={styles.place} data-narrow={isNarrow} data-backup-reminder>
      {reviews !== null && (
        <div className={styles.reminder}>
          <p>{t('reminder.text', { count: reviews })}</p>
          <button type="button" className="framed" onClick={() => void save()}>
            {t('formats.backup.save')}
          </button>
          <button type="button" className="framed" onClick={dismiss}>
            {t('reminder.later')}
          </button>
        </div>
      )}
      {reviews === null && isSaved && <p>{t('reminder.saved')}</p>}
    </div>
  );
}
