import type { ReactNode } from 'react';
import { type Edition, SIDES } from '#core/edition.ts';
import { directionOf } from '#core/languages/direction.ts';
import { setQuotes } from '#core/typography.ts';
import styles from './HandoutTitle.module.css';

interface Props {
  readonly edition: Edition;
  /** Where it comes from and who stands for it. */
  readonly credits: ReactNode;
}

/** The head of a hand-out's first page: its title in both languages, its credit and its curation. */
export function HandoutTitle({ edition, credits }: Props) {
  const { languages, title } = edition;
  return (
    <header className={styles.title}>
      {SIDES.map((side) => (
        <p key={side} lang={languages[side]} dir={directionOf(languages[side])} data-side-title={side}>
          {setQuotes(title[side], languages[side])}
        </p>
      ))}
      <div className={styles.credits} dir="auto">
        {credits}
      </div>
    </header>
  );
}
