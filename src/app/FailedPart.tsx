import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isVersionGone, reloadPage } from '#platform/reload-page.ts';
import styles from './FailedPart.module.css';

/** Says that a part of the app can't be had, and how to go on: once more or, where its version is gone, anew. */
export function FailedPart({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTranslation();
  const [isGone, setGone] = useState(false);
  useEffect(() => void isVersionGone().then(setGone), []);
  return (
    <p className={styles.failed} role="alert">
      {t(isGone ? 'partOutdated' : 'partFailed')}{' '}
      <button type="button" className={styles.retry} onClick={isGone ? reloadPage : onRetry}>
        {t(isGone ? 'reloadPage' : 'retry')}
      </button>
    </p>
  );
}
