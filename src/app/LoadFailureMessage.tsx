import { useTranslation } from 'react-i18next';
import type { LoadFailure } from '#core/errors.ts';
import styles from './Message.module.css';
import { Message } from './Message.tsx';

/** As many problems as a reader can pass on; the rest are counted. */
const MOST = 20;

interface Props {
  readonly failure: LoadFailure;
  readonly onRetry: () => void;
}

/** Why there is nothing to read, and what is wrong with the file where that is the reason. */
export function LoadFailureMessage({ failure, onRetry }: Props) {
  const { t } = useTranslation('errors');
  const problems = 'problems' in failure ? failure.problems : [];
  return (
    <Message text={t(`load.${failure.code}`)} onRetry={onRetry}>
      {problems.length > 0 && (
        <details className={styles.problems}>
          <summary>{t('problems', { count: problems.length })}</summary>
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
          {problems.length > MOST && <p>{t('moreProblems', { count: problems.length - MOST })}</p>}
        </details>
      )}
    </Message>
  );
}
