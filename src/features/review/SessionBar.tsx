import { useTranslation } from 'react-i18next';
import { leaveSession, undoDeed } from '#stores/review.ts';
import type { Session } from '#stores/review-session.ts';
import { Counts } from './Counts.tsx';
import styles from './SessionBar.module.css';

/** To which count the question belongs. */
const countOf = ({ question }: Session): 'new' | 'learning' | 'due' => {
  if (!question?.card) return 'new';
  return question.card.state === 'review' ? 'due' : 'learning';
};

/** What is left of today, and the ways back and out. */
export function SessionBar({ session }: { readonly session: Session }) {
  const { t } = useTranslation('review');
  const { queue, deeds } = session;
  return (
    <header className={styles.bar}>
      <Counts counts={queue.counts} current={countOf(session)} />
      <div className={styles.tools}>
        <button
          type="button"
          className={`underlined ${styles.tool}`}
          aria-disabled={deeds.length === 0}
          aria-keyshortcuts="u Control+Z"
          onClick={() => void undoDeed()}
        >
          {t('undo')}
        </button>
        <button type="button" className={`underlined ${styles.tool}`} aria-keyshortcuts="Escape" onClick={leaveSession}>
          {t('end')}
        </button>
      </div>
    </header>
  );
}
