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
  const place = wordAtPointer(edition, event);
  const unit = event.target instanceof Node ? unitElementAt(event.target) : null;
  flushSync(() => {
    if (place) selectWord(place);
    else if (unit) selectUnit(unit.unitId);
    else dismissGloss();
  });
  if (place || unit) focusCurrentWord();
}

/** How far a pointer may slip between down and up and still press, in CSS pixels. */
const SLIP = 5;

/** Whoever drags over the text, or clicks twice, wants to mark or copy it. */
const isMarking = (down: { readonly x: number; readonly y: number } | null, click: MouseEvent): boolean =>
  click.detail > 1 || (down !== null && Math.hypot(click.clientX - down.x, click.clientY - down.y) > SLIP);

/** Hears the pointer over the whole text; its words have no elements of their own. */
export function useReaderPointer(text: RefObject<HTMLElement | null>, edition: Edition): void {
  useEffect(() => {
    const element = text.current;
    if (!element) return;
    const stop = new AbortController();
    const { signal } = stop;
    let down: { readonly x: number; readonly y: number } | null = null;
    element.addEventListener(
      'click',
      (event) => {
        if (!isMarking(down, event)) press(edition, event);
        down = null;
      },
      { signal },
    );
    element.addEventListener(
      'pointermove',
      (event) => paintHover(edition, event.pointerType === 'mouse' ? wordAtPointer(edition, event) : null),
      { signal },
    );
    element.addEventListener('pointerleave', () => paintHover(edition, null), { signal });
    element.addEventListener(
      'pointerdown',
      ({ clientX, clientY }) => {
        down = { x: clientX, y: clientY };
        paintHover(edition, null);
      },
      { signal },
    );
    return () => stop.abort();
  }, [text, edition]);
}
