import type { ReactNode } from 'react';
import styles from './WithArticle.module.css';

interface Props {
  /** null where a dictionary prints none. */
  readonly article: string | null;
  readonly children: ReactNode;
}

/** A lemma behind its article, which is set apart by its ink. */
export function WithArticle({ article, children }: Props) {
  if (article === null) return children;
  return (
    <>
      <span className={styles.article}>{article}</span> {children}
    </>
  );
}
