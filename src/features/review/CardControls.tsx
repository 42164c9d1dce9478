import { useTranslation } from 'react-i18next';
import type { Question } from '#core/vocabulary/review-queue.ts';
import { showAnswer } from '#stores/review.ts';
import type { Session } from '#stores/review-session.ts';
import { articlesOf } from './articles.ts';
import styles from './CardControls.module.css';
import { GradeButtons } from './GradeButtons.tsx';
import { KeyHint } from './KeyHint.tsx';

interface Props {
  readonly question: Question;
  readonly phase: Session['phase'];
  readonly onChoose: (article: string) => void;
}

/** At the foot of a card, where a thumb reaches: the way to the answer, then the grades. */
export function CardControls({ question, phase, onChoose }: Props) {
  const { t } = useTranslation('review');
  const { item, kind } = question;
  return (
    <footer className={styles.controls}>
      {phase === 'question' && kind === 'gender' && (
        <div className={styles.articles} lang={item.languages.source}>
          {articlesOf(item).map((article, index) => (
            <button
              key={article}
              type="button"
              className={styles.control}
              aria-keyshortcuts={String(index + 1)}
              onClick={() => onChoose(article)}
            >
              <KeyHint sign={String(index + 1)} />
              {article}
            </button>
          ))}
        </div>
      )}
      {phase === 'question' && kind !== 'gender' && (
        <button type="button" className={styles.control} data-main aria-keyshortcuts="Space" onClick={showAnswer}>
          {t('show')}
        </button>
      )}
      {phase !== 'question' && <GradeButtons question={question} isStoring={phase === 'storing'} />}
    </footer>
  );
}
