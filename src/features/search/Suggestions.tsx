import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { searchAddress } from '#core/addresses.ts';
import type { Edition } from '#core/edition.ts';
import { directionOf } from '#core/languages/direction.ts';
import { nearWords, type SuggestedQuery } from '#core/near-words.ts';
import { exampleQueries } from '#core/search-examples.ts';
import { workInSlices } from '#platform/work-in-slices.ts';
import { useWork } from '#ui/use-work.ts';
import styles from './Suggestions.module.css';

/** How many near words are worth reading. */
const MOST = 5;

interface Props {
  readonly edition: Edition;
  /** After one is chosen by a key: it is gone then, and the focus with it. */
  readonly onChosen: () => void;
}

function Queries({ edition, onChosen, queries }: Props & { readonly queries: readonly SuggestedQuery[] }) {
  return (
    <ul className={styles.queries}>
      {queries.map(({ text, side }) => (
        <li key={`${side} ${text}`}>
          <Link
            className={`framed ${styles.query}`}
            href={searchAddress(edition.id, text)}
            lang={edition.languages[side]}
            dir={directionOf(edition.languages[side])}
            onClick={(event) => event.detail === 0 && onChosen()}
          >
            {text}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** What can be searched for, before anything is: with examples from this text. */
export function SearchStart({ edition, onChosen }: Props) {
  const { t } = useTranslation('search');
  const queries = useMemo(() => exampleQueries(edition), [edition]);
  return (
    <div className={styles.suggestions}>
      <p>{t('hint')}</p>
      {queries.length > 0 && <p>{t('examples')}</p>}
      <Queries edition={edition} onChosen={onChosen} queries={queries} />
    </div>
  );
}

/** Words of the text that come near to one it hasn't. */
export function NearWords({ edition, onChosen, query }: Props & { readonly query: string }) {
  const { t } = useTranslation('search');
  const begin = useCallback(() => nearWords(edition, query, MOST), [edition, query]);
  const queries = useWork(begin, workInSlices);
  if (!queries || queries.length === 0) return null;
  return (
    <div className={styles.suggestions}>
      <p>{t('near')}</p>
      <Queries edition={edition} onChosen={onChosen} queries={queries} />
    </div>
  );
}
