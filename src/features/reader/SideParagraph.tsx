import type { ReactNode } from 'react';
import type { Edition, Side } from '#core/edition.ts';
import { directionOf } from '#core/languages/direction.ts';
import styles from './SideParagraph.module.css';

interface Props {
  readonly edition: Edition;
  readonly side: Side;
  readonly children: ReactNode;
}

/** A block of text of one side, in its language and direction. */
export function SideParagraph({ edition, side, children }: Props) {
  const language = edition.languages[side];
  return (
    <p className={styles[side]} lang={language} dir={directionOf(language)}>
      {children}
    </p>
  );
}
