import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { readAddress } from '#core/addresses.ts';
import type { Edition } from '#core/edition.ts';
import { findUnit } from '#core/selection.ts';
import { setQuotes } from '#core/typography.ts';
import { Reader } from '#features/reader/Reader.tsx';
import { whenIdle } from '#platform/when-idle.ts';
import { useSearch } from '#stores/search.ts';
import { PartBoundary } from '#ui/PartBoundary.tsx';
import { LazyPart } from '../LazyPart.tsx';
import { glossPart, hitWalk, prepareParts, spokenText } from '../lazy-parts.ts';
import { OpenedEdition } from '../OpenedEdition.tsx';
import { PageNote } from '../PageNote.tsx';
import { usePageKeys } from '../use-page-keys.ts';
import { usePageTitle } from '../use-page-title.ts';
import { useSelectionAddress } from '../use-selection-address.ts';
import { useWay } from '../use-way.ts';

interface Props {
  readonly editionId: string;
  /** The unit that the address names. */
  readonly unitId: string | null;
}

const hasUnit = (edition: Edition, unitId: string): boolean => findUnit(edition, unitId) !== null;

/** One edition, open for reading. */
export function ReadPage({ editionId, unitId }: Props) {
  return (
    <OpenedEdition editionId={editionId} canBegin={(beginning) => unitId === null || hasUnit(beginning, unitId)}>
      {(edition) => <EditionPage edition={edition} unitId={unitId} />}
    </OpenedEdition>
  );
}

function EditionPage({ edition, unitId }: { readonly edition: Edition; readonly unitId: Props['unitId'] }) {
  const { t, i18n } = useTranslation('reader');
  const { way, layout, isNarrow } = useWay();
  useSelectionAddress(edition, unitId);
  usePageKeys(edition);
  const isSearching = useSearch(({ walk }) => walk?.editionId === edition.id);
  const side = edition.languages.source === i18n.language ? 'source' : 'target';
  usePageTitle(setQuotes(edition.title[side], edition.languages[side]));
  useEffect(() => whenIdle(prepareParts), []);
  return (
    <>
      {unitId !== null && !hasUnit(edition, unitId) && (
        <PageNote role="alert">
          {t('unknownUnit', { unit: unitId })} <Link href={readAddress(edition.id, null)}>{t('toBeginning')}</Link>
        </PageNote>
      )}
      <Reader edition={edition} way={way} isNarrow={isNarrow} />
      <LazyPart part={glossPart} props={{ edition, layout, isNarrow }} isQuiet />
      {isSearching && <LazyPart part={hitWalk} props={{ edition, elements: `${way} ${layout}` }} isQuiet />}
      <PartBoundary part={spokenText} props={{ layout }} waiting={null} failed={() => null} />
    </>
  );
}
