import { useTranslation } from 'react-i18next';
import { type Item, isAsked } from '#core/vocabulary/item.ts';
import type { Standing } from '#core/vocabulary/item-order.ts';
import { dueDay } from '#core/vocabulary/review-queue.ts';
import { formatInDays } from '#platform/format-amounts.ts';
import { localCalendar } from '#platform/local-calendar.ts';

/** How well an item is known, and when it is asked next. */
export function useItemFacts(item: Item, standing: Standing | undefined, now: number): readonly string[] {
  const { t, i18n } = useTranslation(['wordlist', 'words']);
  const status = t(`words:status.${item.status}`);
  if (!isAsked(item) || !standing) return [status];
  if (!standing.next) return [status, t('resting')];
  const days = dueDay(standing.next, localCalendar) - localCalendar.dayOf(now);
  const due = days <= 0 ? t('due.now') : t('due.later', { when: formatInDays(days, i18n.language) });
  return [status, due];
}
