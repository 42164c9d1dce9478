import type { ReactNode } from 'react';
import styles from './PageHead.module.css';

interface Props {
  readonly title: string;
  readonly children?: ReactNode;
}

/** The head of a page: its title, and beside it what leads on from there. */
export function PageHead({ title, children }: Props) {
  return (
    <header className={styles.head}>
      <h1 tabIndex={-1}>{title}</h1>
      {children}
    </header>
  );
}
