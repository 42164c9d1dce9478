import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Edition } from '#core/edition.ts';
import { type IndexedEntry, sentencesOf } from '#core/glossary-index.ts';
import { directionOf } from '#core/languages/direction.ts';
import { placeKept } from '#platform/place-kept.ts';
import styles from './EntrySentences.module.css';
import { placeId } from './place-ids.ts';
import { SentenceLink } from './SentenceLink.tsx';

/** So many sentences stand under an entry at first: the article alone has as many as the text. */
const FEW = 3;

interface Props {
  readonly edition: Edition;
  readonly indexed: IndexedEntry;
}

/** The sentences in which an entry stands: the first few and, on demand, all. */
export function EntrySentences({ edition, indexed }: Props) {
  const { t } = useTranslation('glossary');
  const sentences = sentencesOf(indexed);
  const few = sentences.length === FEW + 1 ? sentences.length : FEW;
  const [isWhole, setIsWhole] = useState(() => {
    const place = placeKept()?.id;
    return sentences.slice(few).some(({ unit }) => placeId(indexed.id, unit.id) === place);
  });
  if (sentences.length === 0) return null;
  const shown = isWhole ? sentences : sentences.slice(0, few);
  return (
    <div className={styles.sentences}>
      <ol className={styles.list} dir={directionOf(edition.languages.source)}>
        {shown.map((sentence) => (
          <li key={sentence.unit.id}>
            <SentenceLink edition={edition} entryId={indexed.id} sentence={sentence} />
          </li>
        ))}
      </ol>
      {sentences.length > shown.length && (
        <button
          type="button"
          className={styles.more}
          onClick={({ currentTarget: { previousElementSibling: list } }) => {
            flushSync(() => setIsWhole(true));
            // The button is gone; the focus goes to the first sentence it has brought.
            list?.children[few]?.querySelector('a')?.focus({ preventScroll: true });
          }}
        >
          {t('more', { count: sentences.length - shown.length })}
        </button>
      )}
    </div>
  );
}
