import type { Item } from '#core/vocabulary/item.ts';
import styles from './Lemma.module.css';

/** A word for itself, large. */
export function Lemma({ item }: { readonly item: Item }) {
  return (
    <p className={styles.lemma} lang={item.languages.source} dir="auto">
      {item.lemma}
    </p>
  );
}
