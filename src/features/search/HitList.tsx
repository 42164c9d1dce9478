import { type KeyboardEvent, type RefObject, useCallback, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { findCommand } from '#core/commands.ts';
import { type Hit, wordOfHit } from '#core/concordance.ts';
import type { Edition } from '#core/edition.ts';
import { unitsOf } from '#core/selection.ts';
import { keyOf } from '#platform/keyboard.ts';
import { goToHit, useSearch } from '#stores/search.ts';
import { MoreButton } from '#ui/MoreButton.tsx';
import { HitInContext } from './HitInContext.tsx';
import styles from './HitList.module.css';

/** How many hits are drawn at first, and more at a time: of very many, fewer, so that nothing waits for them. */
const pageOf = (total: number): number => (total > 400 ? 40 : 100);

interface Props {
  readonly list: RefObject<HTMLOListElement | null>;
  readonly edition: Edition;
  readonly query: string;
  readonly hits: readonly Hit[];
  /** The hit that takes the focus when the list is first there; null for none. */
  readonly arrival: RefObject<number | null>;
  /** Back up to the field. */
  readonly onLeave: () => void;
}

/** Where each key leads in the list; `-1` is the field above it. */
function destination(key: string, index: number, total: number): number | null {
  if (key === 'Escape') return -1;
  if (key === 'Home') return 0;
  if (key === 'End') return total - 1;
  const command = findCommand(key);
  if (command === 'nextUnit' || command === 'nextHit') return Math.min(index + 1, total - 1);
  return command === 'previousUnit' || command === 'previousHit' ? index - 1 : null;
}

function focusHit(list: Props['list'], index: number): void {
  const item = list.current?.children[index];
  item?.querySelector('a')?.focus({ preventScroll: true });
  item?.scrollIntoView({ block: 'nearest' });
}

/** The hits of a search, of which one holds the tab stop. */
export function HitList({ list, edition, query, hits, arrival, onLeave }: Props) {
  const { t } = useTranslation('search');
  const searched = useSearch((state) => state.searched);
  const [stop, setStop] = useState(() => Math.min(arrival.current ?? 0, hits.length - 1));
  const page = pageOf(hits.length);
  const [count, setCount] = useState(Math.max(page, stop + 1));
  const positions = useMemo(() => new Map(unitsOf(edition).map(({ id }, index) => [id, index + 1])), [edition]);

  useEffect(() => {
    const item = arrival.current === null ? null : list.current?.children[arrival.current];
    arrival.current = null;
    item?.querySelector('a')?.focus({ preventScroll: true });
    item?.scrollIntoView({ block: 'center' });
  }, [list, arrival]);

  // Of very many hits, only those are drawn anew that the tab stop leaves or comes to.
  const onKeyDown = useCallback(
    (event: KeyboardEvent, index: number) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      // The last of very many is some pages on.
      const next = destination(keyOf(event), index, Math.min(hits.length, count + page));
      if (next === null) return;
      event.preventDefault();
      if (next < 0) {
        onLeave();
        return;
      }
      flushSync(() => {
        setStop(next);
        setCount(Math.max(count, next + 1));
      });
      focusHit(list, next);
    },
    [list, hits, page, count, onLeave],
  );
  const open = useCallback(
    (at: number) => {
      const hit = hits[at];
      const place = hit && wordOfHit(edition, hit);
      if (place) goToHit({ editionId: edition.id, query, searched, at }, place);
    },
    [edition, hits, query, searched],
  );
  const showMore = () => {
    setStop(count);
    setCount(count + page);
  };

  return (
    <>
      <p className={styles.keys}>{t('keys')}</p>
      <ol ref={list} className={styles.list} aria-label={t('hits')}>
        {hits.slice(0, count).map((hit, index) => (
          <HitInContext
            key={`${hit.unitId} ${hit.side} ${hit.spans.map(({ start: from, end }) => `${from}-${end}`)}`}
            edition={edition}
            hit={hit}
            position={positions.get(hit.unitId) ?? 0}
            isStop={index === stop}
            index={index}
            onKeyDown={onKeyDown}
            onOpen={open}
          />
        ))}
      </ol>
      {count < hits.length && <MoreButton label={t('more')} list={list} count={count} onMore={showMore} />}
    </>
  );
}
