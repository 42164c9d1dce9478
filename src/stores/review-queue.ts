import { fillQueue, type ReviewQueue } from '#core/vocabulary/review-queue.ts';
import { now } from '#platform/clock.ts';
import { localCalendar } from '#platform/local-calendar.ts';
import { speechState } from '#platform/voices.ts';
import { useReviewSettings } from './review-settings.ts';
import { useVocabulary } from './vocabulary.ts';

/** What there is to do at this moment, by what is saved, the settings and the voices of this device. */
export function queueNow(): ReviewQueue {
  const vocabulary = useVocabulary.getState().vocabulary ?? { items: new Map(), cards: new Map() };
  const spoken = new Map<string, boolean>();
  // A device may have hundreds of voices, and thousands of words ask for one.
  const canSpeak = (language: string): boolean => {
    const known = spoken.get(language) ?? speechState(language) === 'ready';
    spoken.set(language, known);
    return known;
  };
  return fillQueue(vocabulary, localCalendar, now(), { ...useReviewSettings.getState(), canSpeak });
}
