import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { readAddress } from '#core/addresses.ts';
import type { Edition } from '#core/edition.ts';
import { findUnit } from '#core/selection.ts';
import { setQuotes } from '#core/typography.ts';
import { Reader } from '#features/reader/Reader.tsx';
import { type ReadingPlace, readingPlaceKept } from '#platform/reading-place.ts';
import { whenIdle } from '#platform/when-idle.ts';
import { useSearch } from '#stores/search.ts';
import { PartBoundary } from '#ui/PartBoundary.tsx';
import { LazyPart } from '../LazyPart.tsx';
import { announcer, glossPart, hitWalk, prepareParts, savedMarks, spokenText } from '../lazy-parts.ts';
import { OpenedEdition } from '../OpenedEdition.tsx';
import { PageNote } from '../PageNote.tsx';
import { usePageKeys } from '../use-page-keys.ts';
import { usePageTitle } from '../use-page-title.ts';
import { useProgress } from '../use-progress.ts';
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
  // Where she was when she left this page: known before the text is there, and for this visit of the page alone.
  const [place] = useState(readingPlaceKept);
  const needed = [unitId, place?.unitId ?? null].filter((id) => id !== null);
  return (
    <OpenedEdition editionId={editionId} canBegin={(beginning) => needed.every((id) => hasUnit(beginning, id))}>
      {(edition) => <EditionPage edition={edition} unitId={unitId} place={place} />}
    </OpenedEdition>
  );
}

interface EditionPageProps extends Pick<Props, 'unitId'> {
  readonly edition: Edition;
  readonly place: ReadingPlace | null;
}

function EditionPage({ edition, unitId, place }: EditionPageProps) {
  const { t, i18n } = useTranslation(['reader', 'common']);
  const { way, layout, isNarrow } = useWay();
  useSelectionAddress(edition, unitId, place);
  usePageKeys(edition);
  useProgress(edition);
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
      <Reader
        edition={edition}
        way={way}
        isNarrow={isNarrow}
        startUnitId={place?.unitId ?? null}
        announcer={
          <PartBoundary
            part={announcer}
            props={{ edition, way }}
            waiting={null}
            failed={() => t('common:partFailed')}
          />
        }
      />
      <LazyPart part={glossPart} props={{ edition, layout, isNarrow }} isQuiet />
      {isSearching && <LazyPart part={hitWalk} props={{ edition, elements: `${way} ${layout}` }} isQuiet />}
      <PartBoundary part={savedMarks} props={{ edition }} waiting={null} failed={() => null} />
      <PartBoundary part={spokenText} props={{ layout }} waiting={null} failed={() => null} />
    </>
  );
}
