import styles from './DropSign.module.css';

/** Says, over the whole page, that files may be let go anywhere on it, and what for. */
export function DropSign({ children }: { readonly children: string }) {
  return <p className={styles.sign}>{children}</p>;
}
