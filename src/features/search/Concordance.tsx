import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate, useHashLocation } from 'wouter/use-hash-location';
import { queryOfAddress, searchAddress } from '#core/addresses.ts';
import { findHits } from '#core/concordance.ts';
import type { Edition } from '#core/edition.ts';
import { hearCommands } from '#platform/keyboard.ts';
import { useSearch } from '#stores/search.ts';
import styles from './Concordance.module.css';
import { HitList } from './HitList.tsx';
import { SearchField } from './SearchField.tsx';
import { NearWords, SearchStart } from './Suggestions.tsx';

/** The hit that the reader comes back from, where she walks through the hits of this search in the text; else null. */
function hitLeft(edition: Edition, query: string): number | null {
  const { walk, searched } = useSearch.getState();
  return walk?.editionId === edition.id && walk.query === query && walk.searched === searched ? walk.at : null;
}

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
  const [start] = useState(() => hitLeft(edition, query));
  /** Only as she arrives: typing the same words again leaves the focus in the field. */
  const arrival = useRef(start);
  useFieldFocus(field, start !== null);

  const focusField = () => field.current?.focus();

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
      {isEmpty && <SearchStart edition={edition} onChosen={focusField} />}
      {!isEmpty && hits.length === 0 && <NearWords edition={edition} onChosen={focusField} query={shown} />}
      {hits.length > 0 && (
        <HitList
          key={`${searched} ${shown}`}
          list={list}
          edition={edition}
          query={shown}
          hits={hits}
          arrival={arrival}
          onLeave={focusField}
        />
      )}
    </div>
  );
}

/** The page is for typing: the field has the focus from the first, unless a hit has it, and has it again by its key. */
function useFieldFocus(field: { readonly current: HTMLInputElement | null }, hasHit: boolean): void {
  useEffect(() => {
    if (hasHit) return;
    field.current?.focus();
    field.current?.select();
  }, [field, hasHit]);
  useEffect(
    () =>
      hearCommands((command, event) => {
        if (command !== 'search') return;
        event.preventDefault();
        field.current?.focus();
        field.current?.select();
      }),
    [field],
  );
}
