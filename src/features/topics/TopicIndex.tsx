import { useCallback, useEffect, useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { readAddress } from '#core/addresses.ts';
import type { Edition } from '#core/edition.ts';
import { type IndexedTopicGroup, indexTopics } from '#core/topic-index.ts';
import { goToHeading, placeKept, returnToPlace } from '#platform/place-kept.ts';
import { workInSlices } from '#platform/work-in-slices.ts';
import { useWork } from '#ui/use-work.ts';
import { TopicContents } from './TopicContents.tsx';
import styles from './TopicIndex.module.css';
import { TopicSection, topicHeadingId } from './TopicSection.tsx';

interface Props {
  readonly edition: Edition;
  /** The topic that the address names. */
  readonly topic: string | null;
}

function goToTopic(topic: string): void {
  const heading = document.getElementById(topicHeadingId(topic));
  if (heading) goToHeading(heading);
}

/** What the notes of an edition teach: each topic with its explanation and the phrases of the text that show it. */
export function TopicIndex({ edition, topic }: Props) {
  const { t } = useTranslation('common');
  const begin = useCallback(() => indexTopics(edition), [edition]);
  const groups = useWork(begin, workInSlices);
  return groups ? <Topics edition={edition} topic={topic} groups={groups} /> : <p role="status">{t('loading')}</p>;
}

function Topics({ edition, topic, groups }: Props & { readonly groups: readonly IndexedTopicGroup[] }) {
  const { t } = useTranslation('topics');
  useLayoutEffect(returnToPlace, []);
  useEffect(() => {
    if (topic !== null && !placeKept()) goToTopic(topic);
  }, [topic]);

  if (groups.length === 0) {
    return (
      <p className={styles.empty}>
        {t('empty')} <Link href={readAddress(edition.id, null)}>{t('toText')}</Link>
      </p>
    );
  }
  return (
    <div className={styles.index}>
      <TopicContents edition={edition} groups={groups} current={topic} onAgain={goToTopic} />
      <div className={styles.topics}>
        {groups.map(({ group, topics }) => (
          <section key={group} aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`} className={styles.group}>
              {t(`group.${group}`)}
            </h2>
            {topics.map((indexed) => (
              <TopicSection key={indexed.topic} edition={edition} indexed={indexed} />
            ))}
          </section>
        ))}
      </div>
    </div>
  );
}
