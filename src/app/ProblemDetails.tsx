import { useTranslation } from 'react-i18next';
import type { Problem } from '#core/errors.ts';
import styles from './ProblemDetails.module.css';

/** As many problems as a reader can pass on; the rest are counted. */
const MOST = 20;

/** What is wrong with a file, and where. */
export function ProblemDetails({ problems }: { readonly problems: readonly Problem[] }) {
  const { t } = useTranslation('problems');
  return (
    <details className={styles.problems}>
      <summary>{t('count', { count: problems.length })}</summary>
      <ul>
        {problems.slice(0, MOST).map(({ code, path, quote }) => (
          <li key={`${code} ${path}`}>
            {t(quote === undefined ? 'detailWithoutQuote' : 'detail', {
              path: path || t('file'),
              quote,
              problem: t(`problem.${code}`),
            })}
          </li>
        ))}
      </ul>
      {problems.length > MOST && <p>{t('more', { count: problems.length - MOST })}</p>}
    </details>
  );
}
