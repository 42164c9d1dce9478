import { useTranslation } from 'react-i18next';
import type { Edition } from '#core/edition.ts';
import { findSourceLanguage } from '#core/languages/registry.ts';
import type { IndexedTopic } from '#core/topic-index.ts';
import { isNoteTopic } from '#core/topics.ts';
import { ExampleText } from '#ui/ExampleText.tsx';
import { FEW, TopicExamples } from './TopicExamples.tsx';
import styles from './TopicSection.module.css';
import { useTopicName } from './use-topic-name.ts';

interface Props {
  readonly edition: Edition;
  readonly indexed: IndexedTopic;
}

export const topicHeadingId = (topic: string): string => `topic-${topic}`;

/** A topic: what it is in general, where the interface can say so of this language, and how it stands in the text. */
export function TopicSection({ edition, indexed: { topic, examples } }: Props) {
  const { t } = useTranslation('topics');
  const nameOf = useTopicName();
  const language = edition.languages.source;
  const isExplained = findSourceLanguage(language)?.isExplained === true;
  return (
    <section className={styles.topic} aria-labelledby={topicHeadingId(topic)} data-many={examples.length > FEW}>
      <h3 id={topicHeadingId(topic)} className={styles.name} tabIndex={-1}>
        {nameOf(topic)}
      </h3>
      {isExplained && isNoteTopic(topic) && (
        <p className={styles.explanation}>
          <ExampleText text={t(`explanation.${topic}`)} language={language} />
        </p>
      )}
      <TopicExamples edition={edition} examples={examples} />
    </section>
  );
}
