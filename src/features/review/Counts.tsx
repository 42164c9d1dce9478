import { useTranslation } from 'react-i18next';
import type { ReviewQueue } from '#core/vocabulary/review-queue.ts';
import styles from './Counts.module.css';

const KINDS = ['due', 'learning', 'new'] as const;

interface Props {
  readonly counts: ReviewQueue['counts'];
  /** To which the question belongs that is asked. */
  readonly current?: (typeof KINDS)[number];
}

/** What is left of today, in a line. */
export function Counts({ counts, current }: Props) {
  const { t } = useTranslation('review');
  return (
    <dl className={styles.counts} aria-label={t('counts.label')}>
      {KINDS.map((kind) => (
        <div key={kind} data-count={kind} data-current={kind === current || undefined}>
          <dt>{t(`counts.${kind}`)}</dt>
          <dd>{t('number', { value: counts[kind] })}</dd>
        </div>
      ))}
    </dl>
  );
}
