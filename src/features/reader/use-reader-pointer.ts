import { type RefObject, useEffect } from 'react';
import { flushSync } from 'react-dom';
import { type Edition, SIDES } from '#core/edition.ts';
import { litWord } from '#core/lit.ts';
import type { WordPlace } from '#core/selection.ts';
import { paintHighlight } from '#platform/highlights.ts';
import { focusCurrentWord } from '#platform/text-focus.ts';
import { findUnitElement, unitElementAt } from '#platform/unit-elements.ts';
import { dismissGloss, selectUnit, selectWord } from '#stores/reader.ts';
import { wordAtPointer } from './word-at-pointer.ts';

/** Lights the phrase of a word and its counterpart, faintly; nothing in the DOM changes, so nothing can move. */
function paintHover(edition: Edition, place: WordPlace | null): void {
  const lit = place && litWord(edition, place);
  const parts = SIDES.map((side) => {
    const spans = lit?.link?.[side] ?? (lit && side === place?.side ? [lit.word] : []);
    return { element: place && findUnitElement(place.unitId, side), spans };
  });
  paintHighlight('hover', parts);
}

/** A click or tap on a word opens its gloss, elsewhere in a sentence selects it, beside the text closes the gloss. */
function press(edition: Edition, event: MouseEvent): void {
  // Whoever drags over the text wants to mark or copy it.
  if (getSelection()?.isCollapsed === false) return;
  const place = wordAtPointer(edition, event);
  const unit = event.target instanceof Node ? unitElementAt(event.target) : null;
  flushSync(() => {
    if (place) selectWord(place);
    else if (unit) selectUnit(unit.unitId);
    else dismissGloss();
  });
  if (place || unit) focusCurrentWord();
}

/** Hears the pointer over the whole text; its words have no elements of their own. */
export function useReaderPointer(text: RefObject<HTMLElement | null>, edition: Edition): void {
  useEffect(() => {
    const element = text.current;
    if (!element) return;
    const stop = new AbortController();
    const { signal } = stop;
    element.addEventListener('click', (event) => press(edition, event), { signal });
    element.addEventListener(
      'pointermove',
      (event) => paintHover(edition, event.pointerType === 'mouse' ? wordAtPointer(edition, event) : null),
      { signal },
    );
    for (const end of ['pointerleave', 'pointerdown'] as const) {
      element.addEventListener(end, () => paintHover(edition, null), { signal });
    }
    return () => stop.abort();
  }, [text, edition]);
}
