import { memo } from 'react';
import type { Edition } from '#core/edition.ts';
import { directionOf } from '#core/languages/direction.ts';
import { setQuotes } from '#core/typography.ts';
import { EditionCredits } from './EditionCredits.tsx';
import styles from './EditionHeading.module.css';

declare module 'react' {
  interface CSSProperties {
    '--longest-word'?: number;
  }
}

interface Props {
  readonly edition: Edition;
}

const lettersOfLongestWord = (titles: readonly string[]): number =>
  Math.max(...titles.flatMap((title) => title.split(/[\s-]+/)).map((word) => word.length));

/** The edition's titles, its credit and its curation. */
export const EditionHeading = memo(function EditionHeading({ edition }: Props) {
  const { languages, title } = edition;
  return (
    <header className={styles.heading}>
      <hgroup
        className={styles.titles}
        style={{ '--longest-word': lettersOfLongestWord([title.source, title.target]) }}
      >
        <h1 lang={languages.source} dir={directionOf(languages.source)}>
          {setQuotes(title.source, languages.source)}
        </h1>
        <p lang={languages.target} dir={directionOf(languages.target)}>
          {setQuotes(title.target, languages.target)}
        </p>
      </hgroup>
      <div className={styles.meta}>
        <EditionCredits edition={edition} />
      </div>
    </header>
  );
});
