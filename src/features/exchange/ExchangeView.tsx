import { useEffect } from 'react';
import { dismissBringBack } from '#stores/bring-back.ts';
import { dismissSaved } from '#stores/take-along.ts';
import { loadVocabulary, useVocabulary } from '#stores/vocabulary.ts';
import { BringBack } from './BringBack.tsx';
import styles from './ExchangeView.module.css';
import { TakeAlong } from './TakeAlong.tsx';

/** The ways out of this site and into it: files with all that a learner has saved. */
export function ExchangeView() {
  const vocabulary = useVocabulary((state) => state.vocabulary);
  useEffect(() => {
    void loadVocabulary();
    return () => {
      dismissBringBack();
      dismissSaved();
    };
  }, []);
  if (!vocabulary) return null;
  return (
    <div className={styles.exchange} data-exchange>
      {vocabulary.items.size > 0 && <TakeAlong />}
      <BringBack vocabulary={vocabulary} />
    </div>
  );
}
