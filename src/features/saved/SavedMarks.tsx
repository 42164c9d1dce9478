import { useEffect } from 'react';
import type { Edition } from '#core/edition.ts';
import { findUnit } from '#core/selection.ts';
import type { Vocabulary } from '#core/vocabulary/change.ts';
import { MARKS, savedSpans } from '#core/vocabulary/saved-spans.ts';
import type { Work } from '#core/work.ts';
import { watchNearUnits } from '#platform/near-units.ts';
import { paintUnitMarks } from '#platform/unit-marks.ts';
import { workInSlices } from '#platform/work-in-slices.ts';
import { useReviewSettings } from '#stores/review-settings.ts';
import { loadVocabulary, useVocabulary } from '#stores/vocabulary.ts';
// Plain: the highlights of the page have no class, and a module without one is left out of the build.
import './SavedMarks.css';

const NOTHING: Vocabulary['items'] = new Map();
const itemsOf = ({ vocabulary }: { readonly vocabulary: Vocabulary | null }) => vocabulary?.items ?? NOTHING;

const NAMES = MARKS.map((mark) => `saved-${mark}` as const);

/**
 * Marks what is saved in the units near the screen, and anew where their elements change or something else is saved.
 * @returns how to stop
 */
function markSaved(edition: Edition): () => void {
  // All lie under what is lit for the moment; a saved sentence lies under its saved words.
  const marks = paintUnitMarks(NAMES, (name) => (name === 'saved-sentence' ? -3 : -2));
  const near = new Set<string>();
  const waiting = new Set<string>();
  let stopWork: (() => void) | null = null;

  const markUnit = (unitId: string): void => {
    const unit = findUnit(edition, unitId);
    const saved = unit ? savedSpans(edition, unit, itemsOf(useVocabulary.getState())) : [];
    marks.mark({ unitId, marks: saved.map(({ mark, spans }) => ({ name: `saved-${mark}`, spans })) });
  };
  function* markWaiting(): Work<void> {
    for (const unitId of waiting) {
      waiting.delete(unitId);
      markUnit(unitId);
      yield;
    }
  }
  const forgetWork = (): void => {
    stopWork = null;
  };
  const markSoon = (unitIds: Iterable<string>): void => {
    for (const unitId of unitIds) waiting.add(unitId);
    stopWork ??= workInSlices(markWaiting(), forgetWork, forgetWork);
  };

  const stopWatching = watchNearUnits({
    onNear: (unitIds) => {
      for (const unitId of unitIds) near.add(unitId);
      markSoon(unitIds);
    },
    onChanged: (unitIds) => unitIds.forEach(markUnit),
    onFar: (unitIds) => {
      for (const unitId of unitIds) {
        near.delete(unitId);
        waiting.delete(unitId);
      }
      marks.unmark(unitIds);
    },
  });
  const stopHearing = useVocabulary.subscribe((state, before) => {
    if (itemsOf(state) !== itemsOf(before)) markSoon(near);
  });
  return () => {
    stopWork?.();
    stopWatching();
    stopHearing();
    marks.clear();
  };
}

/** Marks in the text what the learner has saved, unless she would rather not see it; draws nothing itself. */
export function SavedMarks({ edition }: { readonly edition: Edition }) {
  const hasSaved = useVocabulary((state) => itemsOf(state).size > 0);
  const isWanted = useReviewSettings(({ marksSaved }) => marksSaved);
  useEffect(() => void loadVocabulary(), []);
  useEffect(() => (hasSaved && isWanted ? markSaved(edition) : undefined), [edition, hasSaved, isWanted]);
  return null;
}
