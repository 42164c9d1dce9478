import { useTranslation } from 'react-i18next';
import type { AsideSummary } from '#platform/library-aside.ts';
import styles from './PutAside.module.css';

interface Props {
  /** In the database. */
  readonly records: readonly AsideSummary[];
  /** The keys of copies in localStorage. */
  readonly copies: readonly string[];
}

/** `progress` of `satzspiegel.progress.aside.1`. */
const nameOfCopy = (key: string): string => key.replace(/^satzspiegel\.|\.aside\.\d+$/g, '');

/** What was put aside, by name as far as it has one; what has none is counted. */
export function AsideList({ records, copies }: Props) {
  const { t } = useTranslation('library');
  const lines = new Map<string, { kind: AsideSummary['store'] | 'localStorage'; name: string | null; count: number }>();
  const each = [...records, ...copies.map((key) => ({ store: 'localStorage' as const, name: nameOfCopy(key) }))];
  for (const { store, name } of each) {
    const key = `${store} ${name ?? ''}`;
    lines.set(key, { kind: store, name, count: (lines.get(key)?.count ?? 0) + 1 });
  }
  return (
    <details className={styles.what}>
      <summary>{t('aside.what')}</summary>
      <ul>
        {Array.from(lines, ([key, { kind, name, count }]) => (
          <li key={key}>
            {t(`aside.kinds.${kind}`)}
            {name !== null && (
              <>
                {' – '}
                <bdi>{name}</bdi>
              </>
            )}
            {count > 1 && ` ${t('aside.times', { times: count })}`}
          </li>
        ))}
      </ul>
    </details>
  );
}
