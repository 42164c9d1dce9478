import { type RefObject, useEffect } from 'react';
import { flushSync } from 'react-dom';
import type { Edition } from '#core/edition.ts';
import type { Way } from '#core/ways.ts';
import { paintHighlight } from '#platform/highlights.ts';
import { keepLines } from '#platform/steady-lines.ts';
import { focusText } from '#platform/text-focus.ts';
import { unitElementAt } from '#platform/unit-elements.ts';
import { dismissGloss, revealTranslation, selectNote, selectUnit, selectWord } from '#stores/reader.ts';
import { litNoteParts, litParts } from './lit-parts.ts';
import { noteAtPointer } from './note-at-pointer.ts';
import { wordAtPointer } from './word-at-pointer.ts';

/** How far a pointer may slip between down and up and still press, in CSS pixels. */
const SLIP = 5;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Lights the phrase of a word or a note and its counterpart, faintly; nothing in the DOM changes, so nothing can move. */
function paintHover(edition: Edition, pointer: PointerEvent | null): void {
  const note = pointer && noteAtPointer(pointer);
  const { word, link } = litParts(edition, pointer && !note ? wordAtPointer(edition, pointer) : null);
  if (note) paintHighlight('hover', litNoteParts(edition, note));
  else paintHighlight('hover', link.length > 0 ? link : word);
}

/** Assistive technology presses without a pointer: its clicks count none. */
const isWithoutPointer = (click: MouseEvent): boolean => click.detail === 0;

/** Whoever drags over the text, or clicks twice, wants to mark or copy it. */
const isMarking = (down: Point | null, click: MouseEvent): boolean =>
  click.detail > 1 || (down !== null && Math.hypot(click.clientX - down.x, click.clientY - down.y) > SLIP);

/**
 * A press on a mark opens its note, on a word its gloss; elsewhere in a sentence it selects it, beside the text it closes
 * the gloss. It shows a translation that is veiled, and the one of its sentence where that comes on demand.
 */
function press(edition: Edition, way: Way, click: MouseEvent): void {
  const means = isWithoutPointer(click) ? 'keys' : 'pointer';
  const note = noteAtPointer(click);
  const unit = click.target instanceof Node ? unitElementAt(click.target) : null;
  const isVeiled = unit?.element.dataset.veiled !== undefined;
  const place = isVeiled || note ? null : wordAtPointer(edition, click);
  const act = () => {
    if (unit && (isVeiled || way === 'onDemand')) revealTranslation(unit.unitId);
    if (note) selectNote(note, means);
    else if (place) selectWord(place, means);
    else if (unit) selectUnit(unit.unitId, means);
    else dismissGloss();
  };
  keepLines(() => flushSync(act));
  if (place || unit) focusText();
}

/** Hears the pointer over the whole page of text; its words have no elements of their own. */
export function useReaderPointer(page: RefObject<HTMLElement | null>, edition: Edition, way: Way): void {
  useEffect(() => {
    const element = page.current;
    if (!element) return;
    const stop = new AbortController();
    const { signal } = stop;
    let down: Point | null = null;
    const onDown = ({ clientX, clientY }: PointerEvent) => {
      down = { x: clientX, y: clientY };
      paintHover(edition, null);
    };
    const onMove = (event: PointerEvent) => paintHover(edition, event.pointerType === 'mouse' ? event : null);
    const onLeave = () => {
      down = null;
      paintHover(edition, null);
    };
    const onClick = (event: MouseEvent) => {
      if (isWithoutPointer(event) || !isMarking(down, event)) press(edition, way, event);
      down = null;
    };
    element.addEventListener('pointerdown', onDown, { signal });
    element.addEventListener('pointermove', onMove, { signal });
    element.addEventListener('pointerleave', onLeave, { signal });
    element.addEventListener('pointercancel', onLeave, { signal });
    element.addEventListener('click', onClick, { signal });
    return () => stop.abort();
  }, [page, edition, way]);
}
