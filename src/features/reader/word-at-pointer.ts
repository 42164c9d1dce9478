import { annotate } from '#core/annotations.ts';
import type { Edition } from '#core/edition.ts';
import { findUnit, type WordPlace } from '#core/selection.ts';
import { isOnSpan, textOffsetAt, unitElementAt } from '#platform/unit-elements.ts';

interface PointerPlace {
  readonly target: EventTarget | null;
  readonly clientX: number;
  readonly clientY: number;
}

/** The word under a pointer, by the text itself: words have no elements outside the selected sentence. */
export function wordAtPointer(edition: Edition, { target, clientX, clientY }: PointerPlace): WordPlace | null {
  // A press that assistive technology sends carries no position, but the word's own element.
  const token = target instanceof Element ? target.closest<HTMLElement>('[data-token]') : null;
  const holder = unitElementAt(token);
  if (token && holder) return { unitId: holder.unitId, side: holder.side, index: Number(token.dataset.token) };

  // A counterpart between the lines stands for the phrase above it.
  const answer = target instanceof Element ? target.closest<HTMLElement>('[data-answer]') : null;
  const answered = unitElementAt(answer);
  if (answer && answered) return { unitId: answered.unitId, side: 'source', index: Number(answer.dataset.answer) };

  const hit = textOffsetAt(clientX, clientY);
  const unit = hit && findUnit(edition, hit.unitId);
  if (!unit) return null;
  const index = annotate(unit, edition.languages).tokens[hit.side].findIndex(
    (word) =>
      word.isWord &&
      word.start <= hit.offset &&
      hit.offset <= word.end &&
      isOnSpan(hit.element, word, clientX, clientY),
  );
  return index < 0 ? null : { unitId: hit.unitId, side: hit.side, index };
}
