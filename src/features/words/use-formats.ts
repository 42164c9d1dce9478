import { useTranslation } from 'react-i18next';
import { formatDay } from '#platform/format-day.ts';
import { localCalendar } from '#platform/local-calendar.ts';

/** How days and numbers of figures are written. */
export function useFormats() {
  const { t, i18n } = useTranslation('wordlist');
  return {
    dayName: (day: number): string => formatDay(localCalendar.startOf(day), i18n.language),
    number: (value: number): string => t('statistics.number', { value }),
    percent: (share: number): string => t('statistics.percent', { share }),
    isMirrored: i18n.dir() === 'rtl',
  };
}
