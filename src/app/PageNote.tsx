import type { ReactNode } from 'react';
import styles from './PageNote.module.css';

interface Props {
  readonly role?: 'alert';
  readonly children: ReactNode;
}

/** A line in the place of a page's text, or above it. */
export function PageNote({ role, children }: Props) {
  return (
    <p className={styles.note} role={role}>
      {children}
    </p>
  );
}
