import { useDeferredValue, useLayoutEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShelfItem } from '#core/library.ts';
import { filterShelf } from '#core/shelf-filter.ts';
import { returnToPlace } from '#platform/place-kept.ts';
import { askShelf, useShelfQuery } from '#stores/shelf.ts';
import { EmptyResult } from '#ui/EmptyResult.tsx';
import { FilterField } from '#ui/FilterField.tsx';
import styles from './FilteredShelf.module.css';
import { Shelf } from './Shelf.tsx';

/** From so many texts on, one is looked for rather than seen. */
const MANY = 12;

interface Props {
  readonly items: readonly ShelfItem[];
  readonly now: number;
}

/**
 * The texts and, where they are many, a field to find one by its title. Who comes back from one finds the list as it was
 * left.
 */
export function FilteredShelf({ items, now }: Props) {
  const { t } = useTranslation('library');
  const asked = useShelfQuery((state) => state.query);
  const isMany = items.length >= MANY;
  // What is typed shows at once, the list when it is ready.
  const query = useDeferredValue(isMany ? asked : '');
  const found = useMemo(() => filterShelf(items, query), [items, query]);
  useLayoutEffect(returnToPlace, []);
  const showAll = () => {
    askShelf('');
    document.querySelector<HTMLElement>('[data-library] input[type="search"]')?.focus();
  };
  return (
    <>
      {isMany && (
        <search className={styles.find}>
          <FilterField label={t('find.label')} value={asked} onChange={askShelf} />
          <p className={styles.count} role="status">
            {t('find.found', { count: found.length, total: items.length })}
          </p>
        </search>
      )}
      {found.length === 0 && (
        <EmptyResult text={t('find.none', { query: query.trim() })} label={t('find.all')} onShowAll={showAll} />
      )}
      {found.length > 0 && <Shelf items={found} now={now} />}
    </>
  );
}
