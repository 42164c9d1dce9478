import { useTranslation } from 'react-i18next';
import { checkAnswer } from '#core/vocabulary/answer-check.ts';
import type { Question } from '#core/vocabulary/review-queue.ts';
import { FilledMessage } from '#ui/FilledMessage.tsx';
import styles from './Comparison.module.css';

/** What was typed beside what is right: letter by letter where they are near. Nothing where nothing was typed. */
export function Comparison({ question, typed }: { readonly question: Question; readonly typed: string }) {
  const { t } = useTranslation('review');
  const { item, kind: asked } = question;
  const check = checkAnswer(typed, item, asked);
  if (!check) return null;
  const { kind, expected, letters } = check;
  const language = item.languages.source;
  return (
    <div className={styles.comparison} data-check={kind}>
      <p className={styles.verdict}>
        <FilledMessage
          message={t(`typed.${kind}`, { skipInterpolation: true })}
          parts={{ typed: <bdi lang={language}>{typed.trim()}</bdi>, expected: <bdi lang={language}>{expected}</bdi> }}
        />
      </p>
      {kind === 'near' && (
        <p className={styles.letters} aria-hidden="true" lang={language} dir="auto">
          {letters.map((step, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a letter has no other name than its place
            <span key={index} data-letter={step.kind}>
              {step.kind !== 'missing' && <span className={styles.typed}>{step.letter}</span>}
              {step.kind !== 'same' && step.kind !== 'extra' && (
                <span className={styles.expected}>{step.expected}</span>
              )}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
