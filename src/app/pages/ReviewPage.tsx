import { useTranslation } from 'react-i18next';
import { ReviewView } from '#features/review/ReviewView.tsx';
import { usePageTitle } from '../use-page-title.ts';

/** Where a learner is asked for what she has saved. */
export function ReviewPage() {
  const { t } = useTranslation();
  usePageTitle(t('review'));
  return <ReviewView />;
}
