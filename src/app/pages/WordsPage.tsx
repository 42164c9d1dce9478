import { useTranslation } from 'react-i18next';
import { WordsView } from '#features/words/WordsView.tsx';
import { usePageTitle } from '../use-page-title.ts';

/** What a learner has saved. */
export function WordsPage() {
  const { t } = useTranslation();
  usePageTitle(t('words'));
  return <WordsView />;
}
