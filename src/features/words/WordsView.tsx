import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { loadVocabulary } from '#stores/vocabulary.ts';

/** What a learner has saved. */
export function WordsView() {
  const { t } = useTranslation();
  useEffect(() => void loadVocabulary(), []);
  return <h1 tabIndex={-1}>{t('words')}</h1>;
}
