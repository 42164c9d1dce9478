import { useTranslation } from 'react-i18next';
import { ReviewView } from '#features/review/ReviewView.tsx';
import { useReview } from '#stores/review-session.ts';
import { LazyPart } from '../LazyPart.tsx';
import { usePageTitle } from '../use-page-title.ts';
import { backupReminder } from '../words-parts.ts';

/** Where a learner is asked for what she has saved. */
export function ReviewPage() {
  const { t } = useTranslation();
  usePageTitle(t('review'));
  const isOver = useReview((state) => state.session?.phase === 'over');
  return (
    <>
      <ReviewView />
      {isOver && <LazyPart part={backupReminder} props={{ isNarrow: true }} isQuiet />}
    </>
  );
}
