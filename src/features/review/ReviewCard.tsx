import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '#core/vocabulary/review-queue.ts';
import { giveGrade, leaveSession, showAnswer, undoDeed } from '#stores/review.ts';
import type { Session } from '#stores/review-session.ts';
import { beSilent, hearSentence } from '#stores/review-sound.ts';
import { articlesOf } from './articles.ts';
import { CardAnswer } from './CardAnswer.tsx';
import { CardControls } from './CardControls.tsx';
import { CardQuestion } from './CardQuestion.tsx';
import { PutAway } from './PutAway.tsx';
import styles from './ReviewCard.module.css';
import { useReviewKeys } from './use-review-keys.ts';

interface Props {
  readonly question: Question;
  readonly phase: Session['phase'];
}

/** Where there is a finger rather than keys, a field that takes the focus would bring up half a screen of keyboard. */
const hasKeys = (): boolean => matchMedia('(hover: hover) and (pointer: fine)').matches;

/** One card: its question, then its answer under it, and at its foot what can be done about it. */
export function ReviewCard({ question, phase }: Props) {
  const { t } = useTranslation('review');
  const { item, kind } = question;
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const card = useRef<HTMLElement>(null);
  const answer = useRef<HTMLElement>(null);
  const [promptId, textId, answerId] = [useId(), useId(), useId()];
  const isAnswered = phase !== 'question';

  const onComing = useEffectEvent(() => {
    if (kind === 'listen' && !isAnswered) hearSentence(item);
  });
  useEffect(() => {
    onComing();
    return beSilent;
  }, []);

  // What comes takes the focus, so that a screen reader says it and the keys are heard.
  useEffect(() => {
    const field = hasKeys() ? card.current?.querySelector<HTMLElement>('input') : null;
    const next = isAnswered ? answer.current : (field ?? card.current);
    next?.focus({ preventScroll: true });
    if (!isAnswered) scrollTo({ top: 0, behavior: 'instant' });
    if (isAnswered || field) next?.scrollIntoView({ block: 'nearest' });
  }, [isAnswered]);

  const choose = (article: string) => {
    setChosen(article);
    showAnswer();
  };
  useReviewKeys({
    show: showAnswer,
    digit: (digit) => {
      const article = kind === 'gender' && !isAnswered ? articlesOf(item)[digit - 1] : undefined;
      if (article !== undefined) choose(article);
      else if (digit >= 1 && digit <= 4) void giveGrade(digit as 1 | 2 | 3 | 4);
    },
    hear: () => (isAnswered || kind === 'listen') && hearSentence(item),
    undo: () => void undoDeed(),
    leave: leaveSession,
    leaveField: () => card.current?.focus(),
  });

  return (
    <>
      <div className={styles.content} data-card={kind} data-item={item.id}>
        <section
          ref={card}
          className={styles.question}
          aria-labelledby={promptId}
          aria-describedby={textId}
          tabIndex={-1}
        >
          <CardQuestion
            question={question}
            isAnswered={isAnswered}
            ids={{ prompt: promptId, text: textId }}
            typed={typed}
            onType={setTyped}
            onSubmit={showAnswer}
          />
        </section>
        {isAnswered && (
          <section
            ref={answer}
            className={styles.answer}
            aria-label={t('answer')}
            aria-describedby={answerId}
            tabIndex={-1}
          >
            <CardAnswer id={answerId} question={question} typed={typed} chosen={chosen} />
          </section>
        )}
        <PutAway />
      </div>
      <CardControls question={question} phase={phase} onChoose={choose} />
    </>
  );
}
