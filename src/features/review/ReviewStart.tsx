import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { WORDS } from '#core/addresses.ts';
import type { Vocabulary } from '#core/vocabulary/change.ts';
import { formatComing } from '#platform/format-interval.ts';
import { beginSession } from '#stores/review.ts';
import { useSettings } from '#stores/settings.ts';
import { Counts } from './Counts.tsx';
import { RestingCards } from './RestingCards.tsx';
import { ReviewSettings } from './ReviewSettings.tsx';
import styles from './ReviewStart.module.css';
import pageStyles from './ReviewView.module.css';
import { useQueue } from './use-queue.ts';

/** What is due, and how it is asked for. */
export function ReviewStart({ vocabulary }: { readonly vocabulary: Vocabulary }) {
  const { t, i18n } = useTranslation(['review', 'common', 'help']);
  const { queue, now } = useQueue(vocabulary);
  const { counts, next, nextAt, resting } = queue;
  const hasKeys = useSettings((settings) => settings.letterKeys);
  const isMore = nextAt !== null && !next;
  return (
    <>
      <h1 className={pageStyles.title} tabIndex={-1}>
        {t('common:review')}
      </h1>
      {next ? (
        <>
          <p className={styles.lead}>{t('waiting', { count: counts.due + counts.learning + counts.new })}</p>
          <Counts counts={counts} />
          <p className={styles.actions}>
            <button type="button" className={styles.begin} onClick={beginSession}>
              {t('begin')}
            </button>
            <Link href={WORDS} className="framed">
              {t('common:words')}
            </Link>
          </p>
          {hasKeys && <p className={styles.keys}>{t('help:pages.review')}</p>}
        </>
      ) : (
        <>
          <p className={styles.lead}>{t(isMore ? 'nothingDue' : 'nothingAsked')}</p>
          {isMore && <p className={styles.hint}>{t('nextCard', { when: formatComing(nextAt, now, i18n.language) })}</p>}
          <p className={styles.actions}>
            <Link href={WORDS} className="framed">
              {t('common:words')}
            </Link>
          </p>
        </>
      )}
      <RestingCards resting={resting} />
      <ReviewSettings />
    </>
  );
}
