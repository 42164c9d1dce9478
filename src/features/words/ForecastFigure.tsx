import { useTranslation } from 'react-i18next';
import type { Forecast } from '#core/vocabulary/statistics.ts';
import { BarChart } from '#ui/BarChart.tsx';
import { Figure } from './Figure.tsx';
import { useFormats } from './use-formats.ts';

/** How many cards are due in the next days; first of all those that are late. */
export function ForecastFigure({ forecast: { overdue, days } }: { readonly forecast: Forecast }) {
  const { t } = useTranslation('wordlist');
  const { dayName, number, isMirrored } = useFormats();
  const count = days.reduce((sum, day) => sum + day.count, overdue);
  const highest = Math.max(overdue, 1, ...days.map((day) => day.count));
  const labelled = new Set([15, days.length - 1]);
  const bars = days.map((day, index) => ({
    key: day.day,
    value: day.count,
    ...(labelled.has(index) ? { label: dayName(day.day) } : {}),
    ...(index === 0 && overdue === 0 ? { label: t('statistics.today') } : {}),
  }));
  const late = overdue > 0 ? [{ key: 'overdue', value: overdue, isStrong: true, label: t('statistics.overdue') }] : [];
  const rows = [
    ...(overdue > 0 ? [{ key: 'overdue', cells: [t('statistics.overdue'), number(overdue)] }] : []),
    ...days
      .filter((day) => day.count > 0)
      .map((day) => ({ key: day.day, cells: [dayName(day.day), number(day.count)] })),
  ];
  return (
    <Figure
      title={t('statistics.forecast', { days: days.length })}
      summary={t(overdue > 0 ? 'statistics.forecastLate' : 'statistics.forecastSum', { count, overdue })}
      heads={[t('statistics.day'), t('statistics.cards')]}
      rows={rows}
    >
      <BarChart bars={[...late, ...bars]} highest={highest} highestLabel={number(highest)} isMirrored={isMirrored} />
    </Figure>
  );
}
