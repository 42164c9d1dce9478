import { useTranslation } from 'react-i18next';
import type { HandoutRun } from '#core/handout.ts';
import styles from './HandoutRuns.module.css';

/** The source of a sentence: its text, the calls for its notes, its gaps. */
export function HandoutRuns({ runs }: { readonly runs: readonly HandoutRun[] }) {
  const { t, i18n } = useTranslation('print');
  return runs.map((run, index) => {
    // A run has no other identity than its place.
    const key = `${index} ${run.kind}`;
    if (run.kind === 'gap') {
      return (
        <span key={key} className={styles.gap} role="img" aria-label={t('gap', run)} lang={i18n.language} data-gap>
          ({run.number})
        </span>
      );
    }
    return (
      <span key={key} className={run.isTerm ? styles.term : undefined}>
        {run.text}
        {run.call !== null && <sup className={styles.call}>{run.call}</sup>}
      </span>
    );
  });
}
