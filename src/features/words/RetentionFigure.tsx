import { useTranslation } from 'react-i18next';
import type { Retention, Statistics } from '#core/vocabulary/statistics.ts';
import { BarChart } from '#ui/BarChart.tsx';
import { Figure } from './Figure.tsx';
import { useFormats } from './use-formats.ts';

interface Props {
  readonly retention: Retention;
  /** How many days that is of. */
  readonly days: number;
  readonly weeks: Statistics['weeks'];
}

const shareOf = ({ remembered, reviews }: Retention): number => (reviews === 0 ? 0 : remembered / reviews);

/** How much of what had been learnt was still known when it was asked for. */
export function RetentionFigure({ retention, days, weeks }: Props) {
  const { t } = useTranslation('wordlist');
  const { dayName, number, percent, isMirrored } = useFormats();
  const last = weeks.length - 1;
  return (
    <Figure
      title={t('statistics.retention')}
      summary={
        retention.reviews === 0
          ? t('statistics.retentionNone', { days })
          : t('statistics.retentionSum', { share: shareOf(retention), days })
      }
      heads={[t('statistics.week'), t('statistics.reviews'), t('statistics.retention')]}
      rows={weeks
        .filter(({ reviews }) => reviews > 0)
        .map((week) => ({
          key: week.firstDay,
          cells: [dayName(week.firstDay), number(week.reviews), percent(shareOf(week))],
        }))}
    >
      <BarChart
        bars={weeks.map((week, index) => ({
          key: week.firstDay,
          value: shareOf(week),
          ...(index === 0 ? { label: dayName(week.firstDay) } : {}),
          ...(index === last ? { label: t('statistics.thisWeek') } : {}),
        }))}
        highest={1}
        highestLabel={percent(1)}
        isMirrored={isMirrored}
      />
    </Figure>
  );
}
