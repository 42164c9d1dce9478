import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { leavePage } from '#stores/review.ts';
import { useReview } from '#stores/review-session.ts';
import { beSilent } from '#stores/review-sound.ts';
import { loadVocabulary, useVocabulary } from '#stores/vocabulary.ts';
import { DeedAnnouncement } from './DeedAnnouncement.tsx';
import { focusCard } from './focus-card.ts';
import { NothingSaved } from './NothingSaved.tsx';
import { ReviewSession } from './ReviewSession.tsx';
import { ReviewStart } from './ReviewStart.tsx';
import styles from './ReviewView.module.css';
import { SessionEnd } from './SessionEnd.tsx';

/** The page on which what was saved is asked for: its start, a sitting, and what came of it. */
export function ReviewView() {
  const { t } = useTranslation(['review', 'common']);
  const vocabulary = useVocabulary((state) => state.vocabulary);
  const session = useReview((state) => state.session);
  useEffect(() => {
    void loadVocabulary();
    return () => {
      beSilent();
      leavePage();
    };
  }, []);
  const hasSession = session !== null;
  const hadSession = useRef(hasSession);
  useEffect(() => {
    if (hadSession.current && !hasSession) focusCard();
    hadSession.current = hasSession;
  }, [hasSession]);
  return (
    <section className={styles.page} data-review={session?.phase ?? 'start'}>
      {!vocabulary && (
        <>
          <h1 className={styles.title}>{t('common:review')}</h1>
          <p>{t('common:loading')}</p>
        </>
      )}
      <DeedAnnouncement />
      {vocabulary && session?.phase === 'over' && <SessionEnd session={session} />}
      {vocabulary && session && session.phase !== 'over' && <ReviewSession session={session} />}
      {vocabulary && !session && vocabulary.items.size === 0 && <NothingSaved />}
      {vocabulary && !session && vocabulary.items.size > 0 && <ReviewStart vocabulary={vocabulary} />}
    </section>
  );
}
