import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { navigate } from 'wouter/use-hash-location';
import { REVIEW, readAddress, WORDS } from '#core/addresses.ts';
import { fillShelf } from '#core/library.ts';
import { now } from '#platform/clock.ts';
import { hearFileDrops } from '#platform/file-drop.ts';
import { onPageLeaving } from '#platform/page-leaving.ts';
import { beginAtTop } from '#platform/place-kept.ts';
import { dismissSettled, importFiles } from '#stores/imports.ts';
import { loadLibrary, ownEditions, useLibrary } from '#stores/library.ts';
import { deleteLeftOver, deleteRemoved } from '#stores/removal.ts';
import { DropSign } from '#ui/DropSign.tsx';
import { PageHead } from '#ui/PageHead.tsx';
import { CatalogueFailure } from './CatalogueFailure.tsx';
import { FilePicker } from './FilePicker.tsx';
import { FilteredShelf } from './FilteredShelf.tsx';
import { ImportList } from './ImportList.tsx';
import styles from './LibraryView.module.css';
import { PutAside } from './PutAside.tsx';
import { RemovalNotice } from './RemovalNotice.tsx';

function useShelf() {
  const catalogue = useLibrary((state) => state.catalogue);
  const kept = useLibrary((state) => state.kept);
  const passing = useLibrary((state) => state.passing);
  const progress = useLibrary((state) => state.progress);
  return useMemo(() => {
    if (!catalogue || !kept) return null;
    const own = ownEditions({ catalogue, kept, passing, progress });
    return fillShelf(catalogue.ok ? catalogue.value.editions : [], own, progress);
  }, [catalogue, kept, passing, progress]);
}

/** Opens a text where it was left, unless the reader has gone elsewhere meanwhile. */
function useOpening(): (id: Promise<string | null>) => Promise<void> {
  const isHere = useRef(false);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  return useCallback(async (promise) => {
    const id = await promise;
    if (id === null || !isHere.current) return;
    const { progress } = useLibrary.getState();
    navigate(readAddress(id, progress.find((each) => each.id === id)?.unit ?? null));
  }, []);
}

/** The start page: the texts of the site and the reader's own, and the way to open more. */
export function LibraryView() {
  const { t } = useTranslation(['library', 'common']);
  const shelf = useShelf();
  const catalogue = useLibrary((state) => state.catalogue);
  const [isOver, setOver] = useState(false);
  const [shownAt] = useState(now);
  const open = useOpening();
  const take = useCallback((files: readonly File[]) => void open(importFiles(files)), [open]);

  useLayoutEffect(beginAtTop, []);
  useEffect(() => {
    void loadLibrary().then(deleteLeftOver);
    const stop = onPageLeaving(() => void deleteRemoved());
    return () => {
      stop();
      void deleteRemoved();
      dismissSettled();
    };
  }, []);
  useEffect(() => hearFileDrops({ onOver: setOver, onFiles: take }), [take]);

  return (
    <section className={styles.page} data-over={isOver || undefined} data-library>
      <PageHead title={t('common:editions')}>
        <nav className={styles.pages} aria-label={t('common:words')}>
          <Link href={WORDS}>{t('common:words')}</Link>
          <Link href={REVIEW}>{t('common:review')}</Link>
        </nav>
        <FilePicker onFiles={take} />
      </PageHead>
      {isOver && <DropSign>{t('drop')}</DropSign>}
      <ImportList onOpen={open} />
      <RemovalNotice />
      <CatalogueFailure />
      {!shelf && <p>{t('common:loading')}</p>}
      {shelf?.length === 0 && catalogue?.ok && <p className={styles.empty}>{t('common:noEditions')}</p>}
      {shelf && shelf.length > 0 && <FilteredShelf items={shelf} now={shownAt} />}
      <p className={styles.hint}>{t('openHint')}</p>
      <PutAside onOpen={open} />
    </section>
  );
}
