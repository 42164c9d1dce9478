import { useTranslation } from 'react-i18next';
import { WordsView } from '#features/words/WordsView.tsx';
import { LazyPart } from '../LazyPart.tsx';
import { usePageTitle } from '../use-page-title.ts';
import { backupReminder, exchangeView } from '../words-parts.ts';

/** What a learner has saved, and the ways in and out of it. */
export function WordsPage() {
  const { t } = useTranslation();
  usePageTitle(t('words'));
  return (
    <>
      <LazyPart part={backupReminder} props={{ isNarrow: false }} isQuiet />
      <WordsView />
      <LazyPart part={exchangeView} props={{}} isQuiet />
    </>
  );
}
