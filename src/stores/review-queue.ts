import type { Vocabulary } from '#core/vocabulary/change.ts';
import { fillQueue, type ReviewQueue } from '#core/vocabulary/review-queue.ts';
import { now } from '#platform/clock.ts';
import { localCalendar } from '#platform/local-calendar.ts';
import { speechState } from '#platform/voices.ts';
import { type ReviewSettings, useReviewSettings } from './review-settings.ts';
import { useVocabulary } from './vocabulary.ts';

/** The languages of what is saved that this device has a voice for. */
export function spokenLanguages({ items }: Vocabulary): readonly string[] {
  // A device may have hundreds of voices, and thousands of words are in one language.
  const languages = new Set(Array.from(items.values(), ({ languages: { source } }) => source));
  return [...languages].filter((language) => speechState(language) === 'ready');
}

/** What there is to do at a moment, in milliseconds since 1970. */
export const queueOf = (
  vocabulary: Vocabulary,
  settings: ReviewSettings,
  spoken: readonly string[],
  at: number,
): ReviewQueue =>
  fillQueue(vocabulary, localCalendar, at, { ...settings, canSpeak: (language) => spoken.includes(language) });

/** What there is to do now, by what is saved, the settings and the voices of this device. */
export function queueNow(): ReviewQueue {
  const vocabulary = useVocabulary.getState().vocabulary ?? { items: new Map(), cards: new Map() };
  return queueOf(vocabulary, useReviewSettings.getState(), spokenLanguages(vocabulary), now());
}
