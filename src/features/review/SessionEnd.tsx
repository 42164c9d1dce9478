import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { GRADES } from '#core/vocabulary/card.ts';
import { now } from '#platform/clock.ts';
import { formatComing } from '#platform/format-interval.ts';
import { beginSession, leaveSession, undoDeed } from '#stores/review.ts';
import type { Session } from '#stores/review-session.ts';
import startStyles from './ReviewStart.module.css';
import pageStyles from './ReviewView.module.css';
import styles from './SessionEnd.module.css';
import { ToldNotice } from './ToldNotice.tsx';
import { useReviewKeys } from './use-review-keys.ts';

/** What came of a sitting: what was done, and what is due when. */
export function SessionEnd({ session: { deeds, queue, told } }: { readonly session: Session }) {
  const { t, i18n } = useTranslation('review');
  const heading = useRef<HTMLHeadingElement>(null);
  const grades = deeds.flatMap(({ grade }) => grade ?? []);
  const begun = deeds.filter(({ grade, question }) => grade !== null && question?.card === null).length;
  const { next, nextAt, coming } = queue;
  useEffect(() => heading.current?.focus(), []);
  useReviewKeys({ undo: () => void undoDeed(), leave: leaveSession });
  return (
    <>
      <h1 ref={heading} className={pageStyles.title} tabIndex={-1}>
        {t(next ? 'over.early' : 'over.title')}
      </h1>
      <ToldNotice told={told} />
      <p className={startStyles.lead}>
        {t('over.answered', { count: grades.length })} {begun > 0 && t('over.begun', { count: begun })}
      </p>
      {grades.length > 0 && (
        <dl className={styles.table}>
          {GRADES.map((grade) => (
            <div key={grade} data-grade={grade}>
              <dt>{t(`grades.${grade}`)}</dt>
              <dd>{t('number', { value: grades.filter((each) => each === grade).length })}</dd>
            </div>
          ))}
        </dl>
      )}
      <h2 className={styles.heading}>{t('over.coming')}</h2>
      <dl className={styles.table}>
        {!next && nextAt !== null && (
          <div>
            <dt>{t('over.nextCard')}</dt>
            <dd>{formatComing(nextAt, now(), i18n.language)}</dd>
          </div>
        )}
        <div data-coming="tomorrow">
          <dt>{t('over.tomorrow')}</dt>
          <dd>{t('number', { value: coming.tomorrow })}</dd>
        </div>
        <div data-coming="week">
          <dt>{t('over.week')}</dt>
          <dd>{t('number', { value: coming.week })}</dd>
        </div>
      </dl>
      <p className={startStyles.actions}>
        {next && (
          <button type="button" className={startStyles.begin} onClick={beginSession}>
            {t('over.goOn')}
          </button>
        )}
        {deeds.length > 0 && (
          <button type="button" className="framed" onClick={() => void undoDeed()}>
            {t('over.undo')}
          </button>
        )}
        <button type="button" className="framed" onClick={leaveSession}>
          {t('over.toStart')}
        </button>
      </p>
    </>
  );
}
