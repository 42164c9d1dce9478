import type { Edition } from '#core/edition.ts';
import { directionOf } from '#core/languages/direction.ts';
import { setQuotes } from '#core/typography.ts';
import { EditionCredits } from './EditionCredits.tsx';
import styles from './EditionHeading.module.css';

interface Props {
  readonly edition: Edition;
}

/** The edition's titles, its credit and its curation. */
export function EditionHeading({ edition }: Props) {
  const { languages, title } = edition;
  return (
    <header className={styles.heading}>
      <hgroup className={styles.titles}>
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
}
