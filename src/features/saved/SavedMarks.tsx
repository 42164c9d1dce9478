import { useEffect } from 'react';
import type { Edition } from '#core/edition.ts';
import { findUnit } from '#core/selection.ts';
import type { Vocabulary } from '#core/vocabulary/change.ts';
import { MARKS, savedSpans } from '#core/vocabulary/saved-spans.ts';
import { paintHighlight } from '#platform/highlights.ts';
import { watchNearUnits } from '#platform/near-units.ts';
import { findUnitElement } from '#platform/unit-elements.ts';
import { useReviewSettings } from '#stores/review-settings.ts';
import { loadVocabulary, useVocabulary } from '#stores/vocabulary.ts';
// Plain: the highlights of the page have no class, and a module without one is left out of the build.
import './SavedMarks.css';

function paintMarks(edition: Edition, unitIds: readonly string[], items: Vocabulary['items']): void {
  const found = unitIds.flatMap((unitId) => {
    const unit = findUnit(edition, unitId);
    const saved = unit ? savedSpans(edition, unit, items) : [];
    if (saved.length === 0) return [];
    const element = findUnitElement(unitId, 'source');
    return saved.map(({ mark, spans }) => ({ mark, element, spans }));
  });
  for (const mark of MARKS) {
    paintHighlight(
      `saved-${mark}`,
      found.filter((each) => each.mark === mark),
    );
  }
}

const paintNothing = (): void => {
  for (const mark of MARKS) paintHighlight(`saved-${mark}`, []);
};

/** Marks in the text what the learner has saved, unless she would rather not see it; draws nothing itself. */
export function SavedMarks({ edition }: { readonly edition: Edition }) {
  const items = useVocabulary(({ vocabulary }) => vocabulary?.items);
  const isWanted = useReviewSettings(({ marksSaved }) => marksSaved);
  useEffect(() => void loadVocabulary(), []);
  useEffect(() => {
    if (!items || items.size === 0 || !isWanted) return;
    const stop = watchNearUnits((unitIds) => paintMarks(edition, unitIds, items));
    return () => {
      stop();
      paintNothing();
    };
  }, [edition, items, isWanted]);
  return null;
}
