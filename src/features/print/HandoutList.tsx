import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './HandoutList.module.css';

type ListName = 'words' | 'solutions';

export function HandoutListHeading({ list }: { readonly list: ListName }) {
  const { t, i18n } = useTranslation('print');
  return (
    <h2 className={styles.heading} lang={i18n.language} dir="auto">
      {t(list)}
    </h2>
  );
}

interface Props<Item> {
  readonly list: ListName;
  readonly isFirst: boolean;
  readonly columns: readonly (readonly Item[])[];
  readonly draw: (item: Item) => ReactNode;
}

/** A page of a list, in two columns; only its first has a heading. */
export function HandoutList<Item>({ list, isFirst, columns, draw }: Props<Item>) {
  return (
    <>
      {isFirst && <HandoutListHeading list={list} />}
      <div className={styles.columns}>
        {columns.map((items, index) => (
          <ul key={index === 0 ? 'left' : 'right'} className={styles.column}>
            {items.map(draw)}
          </ul>
        ))}
      </div>
    </>
  );
}
