import { useTranslation } from 'react-i18next';
import { wordsInSentence } from '#core/vocabulary/answer-check.ts';
import type { Question } from '#core/vocabulary/review-queue.ts';
import { AnswerField } from './AnswerField.tsx';
import styles from './CardQuestion.module.css';
import { HearButton } from './HearButton.tsx';
import { Lemma } from './Lemma.tsx';
import { Meanings } from './Meanings.tsx';
import { SourceSentence } from './SourceSentence.tsx';
import { Translation } from './Translation.tsx';

interface Props {
  readonly question: Question;
  readonly isAnswered: boolean;
  /** The ids of what is asked, and of the text that it is asked of. */
  readonly ids: { readonly prompt: string; readonly text: string };
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onSubmit: () => void;
}

/** What is asked, said in words. */
function usePrompt(): (question: Question) => string {
  const { t } = useTranslation('review');
  return ({ item, kind }) => {
    const isSentence = item.kind === 'sentence';
    if (kind === 'listen') return t(isSentence ? 'ask.listenSentence' : 'ask.listen');
    if (kind === 'gender') return t('ask.gender', { word: item.lemma });
    if (kind === 'recall') return t(item.context?.link.target.length ? 'ask.recall' : 'ask.recallMeaning');
    const words = wordsInSentence(item);
    if (isSentence) return t('ask.recogniseSentence');
    return words === null ? t('ask.recogniseLemma', { word: item.lemma }) : t('ask.recognise', { word: words });
  };
}

/** The text that a question is asked of. */
function QuestionText({ question: { item, kind }, isAnswered }: Pick<Props, 'question' | 'isAnswered'>) {
  if (kind === 'recognise') return item.context ? <SourceSentence item={item} marks="words" /> : <Lemma item={item} />;
  if (kind === 'gender') return <Lemma item={item} />;
  if (kind === 'recall') {
    return item.context?.link.target.length ? (
      <Translation item={item} mark="example" />
    ) : (
      <Meanings item={item} isQuestion />
    );
  }
  if (isAnswered) return <SourceSentence item={item} marks="words" />;
  return item.kind === 'sentence' ? null : <SourceSentence item={item} marks="gaps" />;
}

export function CardQuestion({ question, isAnswered, ids, typed, onType, onSubmit }: Props) {
  const promptOf = usePrompt();
  const { item, kind } = question;
  const takesAnswer = kind === 'recall' || (kind === 'listen' && item.kind !== 'sentence');
  return (
    <>
      <p id={ids.prompt} className={styles.prompt}>
        {promptOf(question)}
      </p>
      {kind === 'listen' && <HearButton item={item} isLarge />}
      <div id={ids.text} className={styles.text}>
        <QuestionText question={question} isAnswered={isAnswered} />
      </div>
      {takesAnswer && !isAnswered && <AnswerField item={item} typed={typed} onType={onType} onSubmit={onSubmit} />}
    </>
  );
}
