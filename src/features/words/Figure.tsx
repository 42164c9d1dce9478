import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Figure.module.css';

interface Row {
  readonly key: string | number;
  /** What the row is about, then what is to be said of it. */
  readonly cells: readonly string[];
}

interface Props {
  readonly title: string;
  /** What the figure says, in words. */
  readonly summary: ReactNode;
  readonly heads: readonly string[];
  readonly rows: readonly Row[];
  /** The chart, which is for the eye; where there is nothing to draw, there is none. */
  readonly children: ReactNode;
}

/** A chart with what it says in words above it, and its numbers in a table below. */
export function Figure({ title, summary, heads, rows, children }: Props) {
  const { t } = useTranslation('wordlist');
  const id = useId();
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <figcaption>
        <h3 id={id} className={styles.title}>
          {title}
        </h3>
        <p className={styles.summary}>{summary}</p>
      </figcaption>
      {rows.length > 0 && children}
      {rows.length > 0 && (
        <details className={styles.numbers}>
          <summary>
            {t('statistics.table')}
            <span className="visually-hidden"> – {title}</span>
          </summary>
          <table className={styles.table}>
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, cells: [first, ...others] }) => (
                <tr key={key}>
                  <th scope="row">{first}</th>
                  {others.map((cell, index) => (
                    <td key={heads[index + 1]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </figure>
  );
}
