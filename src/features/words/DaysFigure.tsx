import { useTranslation } from 'react-i18next';
import type { ActiveDay } from '#core/vocabulary/statistics.ts';
import { BarChart } from '#ui/BarChart.tsx';
import { Figure } from './Figure.tsx';
import { useFormats } from './use-formats.ts';

/** How many reviews there were on each of the last days, and on which of them something was read. */
export function DaysFigure({ days }: { readonly days: readonly ActiveDay[] }) {
  const { t } = useTranslation('wordlist');
  const { dayName, number, isMirrored } = useFormats();
  const count = days.filter((day) => day.count > 0).length;
  const reading = days.filter(({ hasRead }) => hasRead).length;
  const highest = Math.max(1, ...days.map((day) => day.count));
  const labelled = new Set([0, 14]);
  const last = days.length - 1;
  return (
    <Figure
      title={t('statistics.past', { days: days.length })}
      summary={
        <>
          {t('statistics.reviewDays', { count })} · {t('statistics.readingDays', { count: reading })}
        </>
      }
      heads={[t('statistics.day'), t('statistics.reviews'), t('statistics.read')]}
      rows={days
        .filter((day) => day.count > 0 || day.hasRead)
        .map((day) => ({
          key: day.day,
          cells: [dayName(day.day), number(day.count), t(day.hasRead ? 'statistics.yes' : 'statistics.no')],
        }))}
    >
      <BarChart
        bars={days.map((day, index) => ({
          key: day.day,
          value: day.count,
          hasDot: day.hasRead,
          ...(labelled.has(index) ? { label: dayName(day.day) } : {}),
          ...(index === last ? { label: t('statistics.today') } : {}),
        }))}
        highest={highest}
        highestLabel={number(highest)}
        isMirrored={isMirrored}
      />
    </Figure>
  );
}
