import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { now } from '#platform/clock.ts';
import { beginAtTop } from '#platform/place-kept.ts';
import { loadVocabulary, useVocabulary } from '#stores/vocabulary.ts';
import { PageHead } from '#ui/PageHead.tsx';
import { NoWords } from './NoWords.tsx';
import { ReviewLink } from './ReviewLink.tsx';
import { SavedWords } from './SavedWords.tsx';
import { StatisticsPart } from './StatisticsPart.tsx';
import { UndoNotice } from './UndoNotice.tsx';
import styles from './WordsView.module.css';

/** What a learner has saved: how it stands, and all of it as a dictionary of her own. */
export function WordsView() {
  const { t } = useTranslation(['wordlist', 'common']);
  const vocabulary = useVocabulary((state) => state.vocabulary);
  const [shownAt] = useState(now);
  useLayoutEffect(beginAtTop, []);
  useEffect(() => void loadVocabulary(), []);
  const undo = useRef<HTMLButtonElement>(null);
  const isEmpty = vocabulary?.items.size === 0;
  return (
    <section className={styles.words} data-words>
      <PageHead title={t('common:words')}>{vocabulary && !isEmpty && <ReviewLink vocabulary={vocabulary} />}</PageHead>
      <UndoNotice button={undo} />
      {!vocabulary && <p role="status">{t('common:loading')}</p>}
      {isEmpty && <NoWords />}
      {vocabulary && !isEmpty && (
        <>
          <StatisticsPart vocabulary={vocabulary} now={shownAt} />
          <SavedWords vocabulary={vocabulary} now={shownAt} onDeleted={() => undo.current?.focus()} />
        </>
      )}
    </section>
  );
}
