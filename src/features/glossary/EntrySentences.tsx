import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Edition } from '#core/edition.ts';
import { type IndexedEntry, sentencesOf } from '#core/glossary-index.ts';
import { directionOf } from '#core/languages/direction.ts';
import { unitsOf } from '#core/selection.ts';
import { placeKept } from '#platform/place-kept.ts';
import { MoreButton } from '#ui/MoreButton.tsx';
import styles from './EntrySentences.module.css';
import { placeId } from './place-ids.ts';
import { SentenceLink } from './SentenceLink.tsx';

/** So many sentences stand under an entry at first: the article alone has as many as the text. */
export const FEW = 3;
/** So many more at a time: all that an article has. */
const MORE = 40;

interface Props {
  readonly edition: Edition;
  readonly indexed: IndexedEntry;
}

/** The first so many sentences, and whether there are others. */
function firstSentences(edition: Edition, indexed: IndexedEntry, count: number) {
  const first = [];
  for (const sentence of sentencesOf(edition, indexed)) {
    if (first.length === count) return { sentences: first, hasMore: true };
    first.push(sentence);
  }
  return { sentences: first, hasMore: false };
}

/** How many sentences there have to be for the one that was left. */
function countToPlace(edition: Edition, { id, units }: IndexedEntry): number {
  const place = placeKept()?.id;
  if (!place?.startsWith(placeId(id, ''))) return 0;
  return units.findIndex((unit) => placeId(id, unitsOf(edition)[unit]?.id ?? '') === place) + 1;
}

/** The sentences in which an entry stands: the first few and, on demand, more. */
export function EntrySentences({ edition, indexed }: Props) {
  const { t } = useTranslation('glossary');
  const list = useRef<HTMLOListElement>(null);
  const total = indexed.units.length;
  const [count, setCount] = useState(() => {
    const few = total === FEW + 1 ? total : FEW;
    const toPlace = countToPlace(edition, indexed);
    return toPlace > few ? Math.max(toPlace, few + MORE) : few;
  });
  const { sentences, hasMore } = useMemo(() => firstSentences(edition, indexed, count), [edition, indexed, count]);
  if (sentences.length === 0) return null;
  return (
    <div className={styles.sentences}>
      <ol ref={list} className={styles.list} dir={directionOf(edition.languages.source)}>
        {sentences.map((sentence) => (
          <li key={sentence.unit.id}>
            <SentenceLink edition={edition} entryId={indexed.id} sentence={sentence} />
          </li>
        ))}
      </ol>
      {hasMore && (
        <div className={styles.more}>
          <MoreButton
            label={t('more', { count: total - sentences.length })}
            list={list}
            count={count}
            onMore={() => setCount(count + MORE)}
          />
        </div>
      )}
    </div>
  );
}
