import type { ShelfItem } from '#core/library.ts';
import { keepPlaceOf } from '#platform/place-kept.ts';
import { useLibrary } from '#stores/library.ts';
import styles from './Shelf.module.css';
import { ShelfEntry } from './ShelfEntry.tsx';

interface Props {
  readonly items: readonly ShelfItem[];
  readonly now: number;
}

/** The texts, one under the other. */
export function Shelf({ items, now }: Props) {
  const passing = useLibrary((state) => state.passing);
  return (
    <ol className={styles.shelf} onClickCapture={({ target }) => keepPlaceOf(target)}>
      {items.map((item) => (
        <ShelfEntry key={item.id} item={item} isPassing={passing.has(item.id)} now={now} />
      ))}
    </ol>
  );
}
