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

/** A title as its language sets it, with the letters of its longest word, by which its size is fitted to its line. */
function titleProps(title: string, language: string) {
  const longest = Math.max(...title.split(/[\s-]+/).map((word) => word.length));
  return {
    lang: language,
    dir: directionOf(language),
    style: { '--longest-word': longest },
    children: setQuotes(title, language),
  };
}

/** The edition's titles, its credit and its curation. */
export function EditionHeading({ edition }: Props) {
  const { languages, title } = edition;
  return (
    <header className={styles.heading}>
      <hgroup className={styles.titles}>
        <h1 {...titleProps(title.source, languages.source)} />
        <p {...titleProps(title.target, languages.target)} />
      </hgroup>
      <div className={styles.meta}>
        <EditionCredits edition={edition} />
      </div>
    </header>
  );
}
