import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Redirect } from 'wouter';
import { readAddress } from '#core/addresses.ts';
import type { Catalogue } from '#core/catalogue.ts';
import type { LoadFailure, Result } from '#core/errors.ts';
import { fetchCatalogue } from '#platform/library-files.ts';
import { readLibraryMarks } from '#platform/library-marks.ts';
import { LoadFailureMessage } from '../LoadFailureMessage.tsx';
import { PageNote } from '../PageNote.tsx';
import { usePageTitle } from '../use-page-title.ts';
import { LibraryPage } from './LibraryPage.tsx';

/** The list of the texts; on a first visit, where there is but one, that opens at once. */
export function HomePage() {
  const [isFirstVisit] = useState(() => !readLibraryMarks().isUsed);
  return isFirstVisit ? <FirstVisit /> : <LibraryPage />;
}

function FirstVisit() {
  const { t } = useTranslation();
  const [loaded, setLoaded] = useState<Result<Catalogue, LoadFailure> | null>(null);
  const load = useCallback(async () => {
    setLoaded(null);
    setLoaded(await fetchCatalogue());
  }, []);
  useEffect(() => void load(), [load]);
  usePageTitle(null);

  if (!loaded) return <PageNote>{t('loading')}</PageNote>;
  if (!loaded.ok) return <LoadFailureMessage failure={loaded.error} onRetry={() => void load()} />;
  const [first, ...others] = loaded.value.editions;
  return first && others.length === 0 ? <Redirect to={readAddress(first.id, null)} replace /> : <LibraryPage />;
}
