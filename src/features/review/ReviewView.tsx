import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { loadVocabulary } from '#stores/vocabulary.ts';

/** Asks a learner for what she has saved. */
export function ReviewView() {
  const { t } = useTranslation();
  useEffect(() => void loadVocabulary(), []);
  return <h1 tabIndex={-1}>{t('review')}</h1>;
}
