import type { Languages } from '#core/edition.ts';
import type { Solution } from '#core/handout.ts';
import { articleOf } from '#core/headword.ts';
import { directionOf } from '#core/languages/direction.ts';
import type { ListedEntry } from '#core/word-list.ts';
import { HandoutHeadword } from './HandoutHeadword.tsx';
import styles from './HandoutListItems.module.css';
import { HandoutMeaning } from './HandoutMeaning.tsx';

interface WordProps {
  readonly listed: ListedEntry;
  readonly languages: Languages;
  readonly hasNumbers: boolean;
}

/** An entry of the word list: lemma, forms, each meaning with the numbers of its sentences. */
export function WordItem({ listed: { entry, senses }, languages, hasNumbers }: WordProps) {
  return (
    <li data-measured="word">
      <HandoutHeadword entry={entry} languages={languages} />
      {senses.map(({ meaning, units }, index) => (
        <span key={JSON.stringify(meaning)}>
          {index === 0 ? ' – ' : '; '}
          <HandoutMeaning texts={meaning} languages={languages} />
          {hasNumbers && units.length > 0 && <span className={styles.places}>{`\u00A0[${units.join(', ')}]`}</span>}
        </span>
      ))}
    </li>
  );
}

interface SolutionProps {
  readonly solution: Solution;
  readonly languages: Languages;
}

/** What stands in a gap, and the lemma where the words don't show it. */
export function SolutionItem({ solution: { number, words, entry }, languages }: SolutionProps) {
  const tellsMore = articleOf(entry, languages) !== null || words.toLowerCase() !== entry.lemma.toLowerCase();
  return (
    <li className={styles.solution} data-measured="solution">
      <span className={styles.number}>({number})</span>{' '}
      <span lang={languages.source} dir={directionOf(languages.source)} className={styles.words}>
        {words}
      </span>
      {tellsMore && (
        <span className={styles.lemma}>
          {' '}
          <HandoutHeadword entry={entry} languages={languages} hasForms={false} />
        </span>
      )}
    </li>
  );
}
