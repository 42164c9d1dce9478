import { useCallback, useDeferredValue, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate, useHashLocation } from 'wouter/use-hash-location';
import { queryOfAddress, searchAddress } from '#core/addresses.ts';
import { type Concordance as Found, type Searched, searchHits } from '#core/concordance.ts';
import type { Edition } from '#core/edition.ts';
import type { Work } from '#core/work.ts';
import { hearCommands } from '#platform/keyboard.ts';
import { workInSlices } from '#platform/work-in-slices.ts';
import { useSearch } from '#stores/search.ts';
import { useWork } from '#ui/use-work.ts';
import styles from './Concordance.module.css';
import { HitList } from './HitList.tsx';
import { SearchField } from './SearchField.tsx';
import { NearWords, SearchStart } from './Suggestions.tsx';

/** The hit that the reader comes back from, where she walks through the hits of this search in the text; else null. */
function hitLeft(edition: Edition, query: string): number | null {
  const { walk, searched } = useSearch.getState();
  return walk?.editionId === edition.id && walk.query === query && walk.searched === searched ? walk.at : null;
}

interface Answer extends Found {
  readonly query: string;
  readonly searched: Searched;
}

function* answer(edition: Edition, query: string, searched: Searched): Work<Answer> {
  return { query, searched, ...(yield* searchHits(edition, query, searched)) };
}

/** A search in both sides: the query stands in the address, its hits below, each in its sentence with its counterpart. */
export function Concordance({ edition }: { readonly edition: Edition }) {
  const { t } = useTranslation(['search', 'common']);
  const [address] = useHashLocation();
  const query = queryOfAddress(address);
  const searched = useSearch((state) => state.searched);
  // Typing never waits for a long text to be searched.
  const shown = useDeferredValue(query);
  const begin = useCallback(() => answer(edition, shown, searched), [edition, shown, searched]);
  const answered = useWork(begin, workInSlices);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const [start] = useState(() => hitLeft(edition, query));
  /** Only as she arrives: typing the same words again leaves the focus in the field. */
  const arrival = useRef(start);
  useFieldFocus(field, start !== null);

  const focusField = () => field.current?.focus();

  const isEmpty = shown.trim() === '';
  return (
    <div className={styles.concordance}>
      <SearchField
        field={field}
        query={query}
        onType={(typed) => {
          arrival.current = null;
          navigate(searchAddress(edition.id, typed), { replace: true });
        }}
        onLeave={() => list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()}
      />
      <p className={styles.status} role="status">
        {!isEmpty && (answered ? <Outcome answer={answered} /> : t('common:loading'))}
      </p>
      {isEmpty && <SearchStart edition={edition} onChosen={focusField} />}
      {!isEmpty && answered?.hits.length === 0 && (
        <NearWords edition={edition} onChosen={focusField} query={answered.query} />
      )}
      {!isEmpty && answered && answered.hits.length > 0 && (
        <HitList
          key={`${answered.searched} ${answered.query}`}
          list={list}
          edition={edition}
          query={answered.query}
          hits={answered.hits}
          arrival={arrival}
          onLeave={focusField}
        />
      )}
    </div>
  );
}

/** How many hits there are. */
function Outcome({ answer: { query, hits, isBeginning } }: { readonly answer: Answer }) {
  const { t } = useTranslation('search');
  const count = hits.length;
  if (count > 0) return isBeginning ? t('beginnings', { count }) : t('places', { count });
  // Of a long text the answer comes before it is known that nothing was asked any more.
  return query.trim() !== '' && t('none', { query: query.trim() });
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
