import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { wordsInSentence, wordsInTranslation } from '#core/vocabulary/answer-check.ts';
import type { Question } from '#core/vocabulary/review-queue.ts';
import { FilledMessage } from '#ui/FilledMessage.tsx';
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

/** What is asked, said in words; those of the text are in its language, for a screen reader too. */
function Prompt({ question: { item, kind } }: Pick<Props, 'question'>) {
  const { t } = useTranslation('review');
  const { source, target } = item.languages;
  const isSentence = item.kind === 'sentence';
  const foreign = (words: string, language: string): ReactNode => <bdi lang={language}>{words}</bdi>;
  if (kind === 'listen') return t(isSentence ? 'ask.listenSentence' : 'ask.listen');
  if (kind === 'gender') {
    const message = t('ask.gender', { skipInterpolation: true });
    return <FilledMessage message={message} parts={{ word: foreign(item.lemma, source) }} />;
  }
  if (kind === 'recall') {
    const words = wordsInTranslation(item);
    if (words === null) return t('ask.recallMeaning');
    const message = t('ask.recall', { skipInterpolation: true });
    return <FilledMessage message={message} parts={{ words: foreign(words, target) }} />;
  }
  if (isSentence) return t('ask.recogniseSentence');
  const words = wordsInSentence(item);
  const message = t(words === null ? 'ask.recogniseLemma' : 'ask.recognise', { skipInterpolation: true });
  return <FilledMessage message={message} parts={{ word: foreign(words ?? item.lemma, source) }} />;
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
  const { item, kind } = question;
  const takesAnswer = kind === 'recall' || (kind === 'listen' && item.kind !== 'sentence');
  return (
    <>
      <p id={ids.prompt} className={styles.prompt}>
        <Prompt question={question} />
      </p>
      {kind === 'listen' && <HearButton item={item} isLarge />}
      <div id={ids.text} className={styles.text}>
        <QuestionText question={question} isAnswered={isAnswered} />
      </div>
      {takesAnswer && !isAnswered && (
        <AnswerField item={item} textId={ids.text} typed={typed} onType={onType} onSubmit={onSubmit} />
      )}
    </>
  );
}
