import { type RefObject, useEffect } from 'react';
import { flushSync } from 'react-dom';
import type { Edition } from '#core/edition.ts';
import { SLIP as TOUCH_SLIP } from '#core/gestures.ts';
import type { WordPlace } from '#core/selection.ts';
import type { Way } from '#core/ways.ts';
import { paintHighlight } from '#platform/highlights.ts';
import { hasMarkedText } from '#platform/marked-text.ts';
import { keepLines } from '#platform/steady-lines.ts';
import { focusText } from '#platform/text-focus.ts';
import { unitElementAt } from '#platform/unit-elements.ts';
import { dismissGloss, revealTranslation, selectNote, selectPhrase, selectUnit, selectWord } from '#stores/reader.ts';
import { litNoteParts, litParts } from './lit-parts.ts';
import { noteAtPointer } from './note-at-pointer.ts';
import { wordAtPointer } from './word-at-pointer.ts';
import { followHolds } from './word-hold.ts';

/** How far a mouse may slip between down and up and still press, in CSS pixels. */
const MOUSE_SLIP = 5;
/** A page that a finger has scrolled, and that moved so little ago, in milliseconds, is still rolling: a tap stops it. */
const ROLLING = 100;

/** A pointer that came down. */
interface Down {
  readonly x: number;
  readonly y: number;
  readonly slip: number;
  /** It has done its work, and its click has none left. */
  readonly isSpent: boolean;
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
const isMarking = (down: Down | null, click: MouseEvent): boolean =>
  click.detail > 1 || (down !== null && Math.hypot(click.clientX - down.x, click.clientY - down.y) > down.slip);

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
    let down: Down | null = null;
    let hasFingerScrolled = false;
    let movedAt = Number.NEGATIVE_INFINITY;
    const onDown = ({ clientX: x, clientY: y, pointerType, timeStamp }: PointerEvent) => {
      const isMouse = pointerType === 'mouse';
      // A tap that stops the page or lets go of marked text does only that.
      const isRolling = hasFingerScrolled && timeStamp - movedAt < ROLLING;
      const isSpent = !isMouse && (isRolling || hasMarkedText());
      hasFingerScrolled = false;
      down = { x, y, slip: isMouse ? MOUSE_SLIP : TOUCH_SLIP, isSpent };
      paintHover(edition, null);
    };
    const onMove = (event: PointerEvent) => paintHover(edition, event.pointerType === 'mouse' ? event : null);
    const onLeave = (event: PointerEvent) => {
      // A finger leaves before its click comes.
      if (event.pointerType === 'mouse' || event.type === 'pointercancel') down = null;
      if (event.type === 'pointercancel') hasFingerScrolled = true;
      paintHover(edition, null);
    };
    const onClick = (event: MouseEvent) => {
      if (isWithoutPointer(event) || !(down?.isSpent || isMarking(down, event))) press(edition, way, event);
      down = null;
    };
    const onHold = (place: WordPlace) => {
      if (down?.isSpent) return;
      if (down) down = { ...down, isSpent: true };
      keepLines(() => flushSync(() => selectPhrase(place)));
      focusText();
    };
    followHolds(element, edition, onHold, signal);
    document.addEventListener(
      'scroll',
      ({ timeStamp }) => {
        movedAt = timeStamp;
      },
      { passive: true, signal },
    );
    element.addEventListener('pointerdown', onDown, { signal });
    element.addEventListener('pointermove', onMove, { signal });
    element.addEventListener('pointerleave', onLeave, { signal });
    element.addEventListener('pointercancel', onLeave, { signal });
    element.addEventListener('click', onClick, { signal });
    return () => stop.abort();
  }, [page, edition, way]);
}
