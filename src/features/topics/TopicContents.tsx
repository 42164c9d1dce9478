import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { topicAddress } from '#core/addresses.ts';
import type { Edition } from '#core/edition.ts';
import type { IndexedTopicGroup } from '#core/topic-index.ts';
import { useMediaQuery } from '#ui/use-media-query.ts';
import styles from './TopicContents.module.css';
import { useTopicName } from './use-topic-name.ts';

interface Props {
  readonly edition: Edition;
  readonly groups: readonly IndexedTopicGroup[];
  /** The topic that the address names: a link to it leads nowhere else. */
  readonly current: string | null;
  readonly onAgain: (topic: string) => void;
}

/** The table of contents, folded up where it would stand before the topics: each with the number of its examples. */
export function TopicContents({ edition, groups, current, onAgain }: Props) {
  const { t } = useTranslation('topics');
  const nameOf = useTopicName();
  const isWide = useMediaQuery('(min-width: 60rem)');
  const list = (
    <div className={styles.contents}>
      {groups.map(({ group, topics }) => (
        <div key={group}>
          <p className={styles.group} id={`contents-${group}`}>
            {t(`group.${group}`)}
          </p>
          <ul className={styles.list} aria-labelledby={`contents-${group}`}>
            {topics.map(({ topic, examples }) => (
              <li key={topic}>
                <Link
                  href={topicAddress(edition.id, topic)}
                  className={styles.topic}
                  onClick={() => topic === current && onAgain(topic)}
                >
                  {nameOf(topic)}
                </Link>
                {examples.length > 1 && (
                  <span className={styles.count}>
                    <span aria-hidden="true">{examples.length}</span>
                    <span className="visually-hidden">{t('examples', { count: examples.length })}</span>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
  return (
    <nav className={styles.nav} aria-label={t('contents')}>
      {isWide ? (
        list
      ) : (
        <details>
          <summary className={styles.summary}>{t('contents')}</summary>
          {list}
        </details>
      )}
    </nav>
  );
}
