import { useTranslation } from 'react-i18next';
import type { Vocabulary } from '#core/vocabulary/change.ts';
import { openStatistics, useWordList } from '#stores/word-list.ts';
import { Statistics } from './Statistics.tsx';
import styles from './StatisticsPart.module.css';

interface Props {
  readonly vocabulary: Vocabulary;
  readonly now: number;
}

/** The statistics, for whoever asks: nothing is read or counted before. */
export function StatisticsPart({ vocabulary, now }: Props) {
  const { t } = useTranslation('wordlist');
  const isOpen = useWordList((state) => state.hasStatisticsOpen);
  return (
    <details className={styles.part} open={isOpen} onToggle={({ currentTarget }) => openStatistics(currentTarget.open)}>
      <summary>
        <h2>{t('statistics.title')}</h2>
      </summary>
      {isOpen && <Statistics vocabulary={vocabulary} now={now} />}
    </details>
  );
}
