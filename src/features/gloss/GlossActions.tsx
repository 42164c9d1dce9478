import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { focusText } from '#platform/text-focus.ts';
import { dismissGloss, goToNextNote, goToNextWord, goToPreviousNote, goToPreviousWord } from '#stores/reader.ts';
import styles from './GlossActions.module.css';
import { HearSentence } from './HearSentence.tsx';

/** What the gloss is open for, and where its neighbours are. */
const KINDS = {
  word: { previous: ['previousWord', goToPreviousWord], next: ['nextWord', goToNextWord], close: 'close' },
  note: { previous: ['previousNote', goToPreviousNote], next: ['nextNote', goToNextNote], close: 'closeNote' },
} as const;

/** On to the neighbouring words or notes without leaving the gloss, and out of it. */
export function GlossActions({ kind }: { readonly kind: keyof typeof KINDS }) {
  const { t } = useTranslation('gloss');
  const { previous, next, close } = KINDS[kind];
  const leave = () => {
    flushSync(dismissGloss);
    focusText();
  };
  return (
    <div className={styles.actions}>
      <button type="button" className={styles.action} aria-label={t(previous[0])} onClick={previous[1]}>
        <span aria-hidden="true">←</span>
      </button>
      <button type="button" className={styles.action} aria-label={t(next[0])} onClick={next[1]}>
        <span aria-hidden="true">→</span>
      </button>
      <HearSentence />
      <button type="button" className={styles.action} aria-label={t(close)} onClick={leave}>
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}
