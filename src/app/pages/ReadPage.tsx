import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { findUnit } from '#core/selection.ts';
import { Gloss } from '#features/gloss/Gloss.tsx';
import { Reader } from '#features/reader/Reader.tsx';
import { editionOf, openEdition, useReader } from '#stores/reader.ts';
import { LoadFailureMessage } from '../LoadFailureMessage.tsx';
import { readAddress } from '../routes.ts';
import { useLayout } from '../use-layout.ts';
import { usePageTitle } from '../use-page-title.ts';
import { useSelectionAddress } from '../use-selection-address.ts';
import styles from './ReadPage.module.css';

interface Props {
  readonly editionId: string;
  /** The unit that the address names. */
  readonly unitId: string | null;
}

/** One edition, open for reading. */
export function ReadPage({ editionId, unitId }: Props) {
  const { t, i18n } = useTranslation(['common', 'reader']);
  const opened = useReader((state) => state.opened);
  const edition = useReader(editionOf);
  useEffect(() => void openEdition(editionId), [editionId]);
  useSelectionAddress(edition, unitId);
  const layout = useLayout();
  const isInSource = edition?.languages.source === i18n.language;
  usePageTitle(edition?.title[isInSource ? 'source' : 'target'] ?? null);

  if (opened?.kind === 'failed' && opened.id === editionId) {
    return <LoadFailureMessage failure={opened.failure} onRetry={() => void openEdition(editionId)} />;
  }
  if (!edition || edition.id !== editionId) return <p className={styles.note}>{t('common:loading')}</p>;
  return (
    <>
      {unitId !== null && !findUnit(edition, unitId) && (
        <p className={styles.note} role="alert">
          {t('reader:unknownUnit', { unit: unitId })}{' '}
          <Link href={readAddress(editionId, null)}>{t('reader:toBeginning')}</Link>
        </p>
      )}
      <Reader edition={edition} layout={layout} />
      <Gloss edition={edition} layout={layout} />
    </>
  );
}
