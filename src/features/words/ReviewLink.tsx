import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { REVIEW } from '#core/addresses.ts';
import type { Vocabulary } from '#core/vocabulary/change.ts';
import type { Work } from '#core/work.ts';
import { now } from '#platform/clock.ts';
import { workInSlices } from '#platform/work-in-slices.ts';
import { queueOf, spokenLanguages } from '#stores/review-queue.ts';
import { useReviewSettings } from '#stores/review-settings.ts';
import { useWork } from '#ui/use-work.ts';

/** The way to the review, and how much there is to do; it is counted once the page stands there. */
export function ReviewLink({ vocabulary }: { readonly vocabulary: Vocabulary }) {
  const { t } = useTranslation('wordlist');
  const settings = useReviewSettings();
  const begin = useCallback(
    function* (): Work<number> {
      yield;
      const { counts } = queueOf(vocabulary, settings, spokenLanguages(vocabulary), now());
      return counts.new + counts.learning + counts.due;
    },
    [vocabulary, settings],
  );
  const count = useWork(begin, workInSlices);
  return (
    <Link href={REVIEW} className="framed">
      {count === null || count === 0 ? t('toReview') : t('review', { count })}
    </Link>
  );
}
