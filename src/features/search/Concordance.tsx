import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate, useHashLocation } from 'wouter/use-hash-location';
import { queryOfAddress, searchAddress } from '#core/addresses.ts';
import { findCommand } from '#core/commands.ts';
import { findHits } from '#core/concordance.ts';
import type { Edition } from '#core/edition.ts';
import { isOverlayOpen, isTyping, keyOf } from '#platform/keyboard.ts';
import { useSearch } from '#stores/search.ts';
import styles from './Concordance.module.css';
import { HitList } from './HitList.tsx';
import { SearchField } from './SearchField.tsx';
import { NearWords, SearchStart } from './Suggestions.tsx';

/** Whether the walk through the text is one through these hits: then the reader has come back from it. */
const isWalkOf = (edition: Edition, query: string): boolean => {
  const { walk, searched } = useSearch.getState();
  return walk !== null && walk.editionId === edition.id && walk.query === query && walk.searched === searched;
};

/** A search in both sides: the query stands in the address, its hits below, each in its sentence with its counterpart. */
export function Concordance({ edition }: { readonly edition: Edition }) {
  const { t } = useTranslation('search');
  const [address] = useHashLocation();
  const query = queryOfAddress(address);
  const searched = useSearch((state) => state.searched);
  // Typing never waits for a long text to be searched.
  const shown = useDeferredValue(query);
  const { hits, isBeginning } = useMemo(() => findHits(edition, shown, searched), [edition, shown, searched]);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLOListElement>(null);
  useFieldFocus(field, () => isWalkOf(edition, query));

  const isEmpty = shown.trim() === '';
  const found = isBeginning ? t('beginnings', { count: hits.length }) : t('places', { count: hits.length });
  return (
    <div className={styles.concordance}>
      <SearchField
        field={field}
        query={query}
        onType={(typed) => navigate(searchAddress(edition.id, typed), { replace: true })}
        onLeave={() => list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()}
      />
      <p className={styles.status} role="status">
        {!isEmpty && (hits.length > 0 ? found : t('none', { query: shown.trim() }))}
      </p>
      {isEmpty && <SearchStart edition={edition} />}
      {!isEmpty && hits.length === 0 && <NearWords edition={edition} query={shown} />}
      {hits.length > 0 && (
        <HitList
          key={`${searched} ${shown}`}
          list={list}
          edition={edition}
          query={shown}
          hits={hits}
          onLeave={() => field.current?.focus()}
        />
      )}
    </div>
  );
}

/** The page is for typing: the field has the focus from the first, unless a hit has it, and has it again by its key. */
function useFieldFocus(field: { readonly current: HTMLInputElement | null }, hasHit: () => boolean): void {
  const isBack = useRef(hasHit);
  useEffect(() => {
    if (isBack.current()) return;
    field.current?.focus();
    field.current?.select();
  }, [field]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (findCommand(keyOf(event)) !== 'search' || isTyping(event) || isOverlayOpen()) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [field]);
}
