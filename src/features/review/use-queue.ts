import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Vocabulary } from '#core/vocabulary/change.ts';
import type { ReviewQueue } from '#core/vocabulary/review-queue.ts';
import { now as timeNow } from '#platform/clock.ts';
import { onVoicesChanged } from '#platform/voices.ts';
import { queueOf, spokenLanguages } from '#stores/review-queue.ts';
import { useReviewSettings } from '#stores/review-settings.ts';

const MINUTE = 60_000;

/** The time, as often as it matters: each minute, and when the page comes into sight again. */
function useTime(): number {
  const [now, setNow] = useState(timeNow);
  useEffect(() => {
    const look = () => setNow(timeNow());
    const timer = setInterval(look, MINUTE);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return now;
}

/** What there is to do now; it follows the clock, the settings, and voices that come late. */
export function useQueue(vocabulary: Vocabulary): { readonly queue: ReviewQueue; readonly now: number } {
  const now = useTime();
  const settings = useReviewSettings();
  // As one string, which stays the same while they do.
  const spoken = useSyncExternalStore(onVoicesChanged, () => spokenLanguages(vocabulary).join(' '));
  const queue = useMemo(
    () => queueOf(vocabulary, settings, spoken.split(' '), now),
    [vocabulary, settings, spoken, now],
  );
  return { queue, now };
}
