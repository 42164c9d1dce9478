import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadLibrary, useLibrary } from '#stores/library.ts';
import styles from './CatalogueFailure.module.css';
import { focusHeading } from './focus-heading.ts';

/** Why the texts of the site aren't there, and the way to try again; one's own are there all the same. */
export function CatalogueFailure() {
  const { t } = useTranslation(['errors', 'common']);
  const catalogue = useLibrary((state) => state.catalogue);
  const [isTrying, setTrying] = useState(false);
  if (!catalogue || catalogue.ok) return null;
  const retry = async () => {
    setTrying(true);
    await loadLibrary();
    setTrying(false);
    // The button is gone where it was of use.
    if (useLibrary.getState().catalogue?.ok) focusHeading();
  };
  return (
    <p className={styles.failed} role="alert">
      {isTrying ? t('common:loading') : t(`errors:load.${catalogue.error.code}`)}{' '}
      <button type="button" className="framed" onClick={() => void retry()}>
        {t('common:retry')}
      </button>
    </p>
  );
}
