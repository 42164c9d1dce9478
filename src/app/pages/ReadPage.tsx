import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Edition } from '#core/edition.ts';
import { findUnit } from '#core/selection.ts';
import { Gloss } from '#features/gloss/Gloss.tsx';
import { Reader } from '#features/reader/Reader.tsx';
import { openEdition, useReader } from '#stores/reader.ts';
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
  const { t } = useTranslation();
  const opened = useReader((state) => state.opened);
  useEffect(() => void openEdition(editionId), [editionId]);

  if (opened?.id !== editionId || opened.kind === 'loading') return <p className={styles.note}>{t('loading')}</p>;
  if (opened.kind === 'failed') {
    return <LoadFailureMessage failure={opened.failure} onRetry={() => void openEdition(editionId)} />;
  }
  return <EditionPage edition={opened.edition} unitId={unitId} />;
}

function EditionPage({ edition, unitId }: { readonly edition: Edition; readonly unitId: Props['unitId'] }) {
  const { t, i18n } = useTranslation('reader');
  const layout = useLayout();
  useSelectionAddress(edition, unitId);
  usePageTitle(edition.title[edition.languages.source === i18n.language ? 'source' : 'target']);
  return (
    <>
      {unitId !== null && !findUnit(edition, unitId) && (
        <p className={styles.note} role="alert">
          {t('unknownUnit', { unit: unitId })} <Link href={readAddress(edition.id, null)}>{t('toBeginning')}</Link>
        </p>
      )}
      <Reader edition={edition} layout={layout} />
      <Gloss edition={edition} layout={layout} />
    </>
  );
}
