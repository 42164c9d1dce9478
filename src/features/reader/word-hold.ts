import type { Edition } from '#core/edition.ts';
import type { Gesture } from '#core/gestures.ts';
import type { WordPlace } from '#core/selection.ts';
import { followFinger } from '#platform/finger.ts';
import { unitElementAt } from '#platform/unit-elements.ts';
import { useReader } from '#stores/reader.ts';
import { noteAtPointer } from './note-at-pointer.ts';
import { wordAtPointer } from './word-at-pointer.ts';

/** Whether the phrase of a word is what the gloss explains: then another long press marks text, as everywhere. */
function isPhraseShown(place: WordPlace): boolean {
  const { selection } = useReader.getState();
  const isSame = selection.kind === 'word' && selection.unitId === place.unitId && selection.side === place.side;
  return isSame && selection.index === place.index && selection.isGlossOpen && selection.scope === 'phrase';
}

/** Hears a finger that rests on a word. While it does, the browser doesn't mark the word itself or offer its menu. */
export function followHolds(
  page: HTMLElement,
  edition: Edition,
  onHold: (place: WordPlace) => void,
  signal: AbortSignal,
): void {
  let place: WordPlace | null = null;
  let sentence: HTMLElement | null = null;
  let isHolding = false;
  const heeds = (event: PointerEvent): boolean => {
    sentence = event.target instanceof Node ? (unitElementAt(event.target)?.element ?? null) : null;
    const isText = event.pointerType !== 'mouse' && sentence?.dataset.veiled === undefined && !noteAtPointer(event);
    place = isText ? wordAtPointer(edition, event) : null;
    if (place && isPhraseShown(place)) place = null;
    return place !== null;
  };
  const onGesture = ({ kind }: Gesture): void => {
    isHolding = kind === 'pressing' || kind === 'held';
    sentence?.toggleAttribute('data-pressed', isHolding);
    if (kind === 'held' && place) onHold(place);
  };
  followFinger(page, { heeds, onGesture, signal });
  page.addEventListener('contextmenu', (event) => isHolding && event.preventDefault(), { signal });
}
