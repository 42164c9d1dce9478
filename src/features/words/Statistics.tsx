import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Review } from '#core/vocabulary/card.ts';
import type { Vocabulary } from '#core/vocabulary/change.ts';
import { earliestReview, statisticsOf } from '#core/vocabulary/statistics.ts';
import { localCalendar } from '#platform/local-calendar.ts';
import { readOnDay } from '#platform/reading-days.ts';
import { workInSlices } from '#platform/work-in-slices.ts';
import { useReviewSettings } from '#stores/review-settings.ts';
import { readReviews, useVocabulary } from '#stores/vocabulary.ts';
import { useWork } from '#ui/use-work.ts';
import { DaysFigure } from './DaysFigure.tsx';
import { ForecastFigure } from './ForecastFigure.tsx';
import { RetentionFigure } from './RetentionFigure.tsx';
import styles from './Statistics.module.css';
import { StatusFigure } from './StatusFigure.tsx';

interface Props {
  readonly vocabulary: Vocabulary;
  readonly now: number;
}

const NO_REVIEWS: readonly Review[] = [];

/** How it stands with what was saved: four figures, each with its numbers in a table. */
export function Statistics({ vocabulary, now }: Props) {
  const { t } = useTranslation();
  const kinds = useReviewSettings((state) => state.kinds);
  const [reviews, setReviews] = useState<readonly Review[] | null>(null);
  useEffect(() => {
    let newest = 0;
    const read = async () => {
      newest += 1;
      const asked = newest;
      const found = await readReviews(earliestReview(now, localCalendar));
      if (asked === newest) setReviews(found);
    };
    void read();
    // Reviews come and go with cards: another window may have made some.
    const stop = useVocabulary.subscribe((state, before) => {
      if (state.vocabulary?.cards !== before.vocabulary?.cards) void read();
    });
    return () => {
      newest = 0;
      stop();
    };
  }, [now]);
  const begin = useCallback(() => {
    const known = { vocabulary, reviews: reviews ?? NO_REVIEWS, readOnDay: readOnDay(), kinds };
    return statisticsOf(known, now, localCalendar);
  }, [vocabulary, reviews, kinds, now]);
  const statistics = useWork(begin, workInSlices);
  if (!statistics || !reviews) return <p role="status">{t('loading')}</p>;
  return (
    <div className={styles.figures}>
      <ForecastFigure forecast={statistics.forecast} />
      <DaysFigure days={statistics.days} />
      <RetentionFigure retention={statistics.retention} days={statistics.days.length} weeks={statistics.weeks} />
      <StatusFigure statuses={statistics.statuses} />
    </div>
  );
}
