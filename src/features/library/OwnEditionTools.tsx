import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeptEdition } from '#core/library.ts';
import { setQuotes } from '#core/typography.ts';
import { saveFile } from '#platform/save-file.ts';
import { fileOf } from '#stores/library.ts';
import { removeEdition } from '#stores/removal.ts';
import styles from './OwnEditionTools.module.css';

/** What can be done with a text of one's own: have its file back as it came, or take it off the list. */
export function OwnEditionTools({ edition }: { readonly edition: KeptEdition }) {
  const { t } = useTranslation('library');
  const [isDamaged, setDamaged] = useState(false);
  const title = setQuotes(edition.title.source, edition.languages.source);
  const save = async () => {
    const stored = await fileOf(edition.id);
    setDamaged(stored.kind !== 'whole');
    if (stored.kind === 'whole') saveFile(edition.fileName, stored.file, 'application/json');
  };
  return (
    <>
      <button
        type="button"
        className={`underlined ${styles.tool}`}
        aria-label={t('saveOf', { title })}
        onClick={() => void save()}
      >
        {t('save')}
      </button>
      <button
        type="button"
        className={`underlined ${styles.tool}`}
        aria-label={t('removeOf', { title })}
        onClick={() => void removeEdition(edition)}
      >
        {t('remove')}
      </button>
      {isDamaged && (
        <p className={styles.damaged} role="alert">
          {t('fileDamaged')}
        </p>
      )}
    </>
  );
}
