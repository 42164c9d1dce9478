import { Fragment, useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Redirect } from 'wouter';
import { readAddress } from '#core/addresses.ts';
import type { Catalogue } from '#core/catalogue.ts';
import { SIDES } from '#core/edition.ts';
import type { LoadFailure, Result } from '#core/errors.ts';
import { directionOf } from '#core/languages/direction.ts';
import { setQuotes } from '#core/typography.ts';
import { fetchCatalogue } from '#platform/library-files.ts';
import { LoadFailureMessage } from '../LoadFailureMessage.tsx';
import { PageNote } from '../PageNote.tsx';
import { usePageTitle } from '../use-page-title.ts';
import styles from './HomePage.module.css';

/** The site's texts; where there is but one, it opens at once. */
export function HomePage() {
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
  const { editions } = loaded.value;
  const [first] = editions;
  if (!first) return <PageNote>{t('noEditions')}</PageNote>;
  if (editions.length === 1) return <Redirect to={readAddress(first.id, null)} replace />;
  return (
    <section className={styles.home}>
      <h1>{t('editions')}</h1>
      <ul>
        {editions.map(({ id, title, languages }) => (
          <li key={id}>
            <Link href={readAddress(id, null)}>
              {SIDES.map((side) => (
                <Fragment key={side}>
                  <span lang={languages[side]} dir={directionOf(languages[side])}>
                    {setQuotes(title[side], languages[side])}
                  </span>{' '}
                </Fragment>
              ))}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
