import { useEffect, useRef } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { readAddress } from '#core/addresses.ts';
import type { Edition } from '#core/edition.ts';
import { unitIdOf } from '#core/selection.ts';
import { afterPaint } from '#platform/after-paint.ts';
import { keepReadingPlace, type ReadingPlace, returnToReading } from '#platform/reading-place.ts';
import { focusText } from '#platform/text-focus.ts';
import { findUnitElement } from '#platform/unit-elements.ts';
import { editionOf, selectedUnitId, selectUnit, useReader } from '#stores/reader.ts';

/**
 * Keeps the selected unit and the address together. An address that is opened, or gone back to, selects its unit and
 * scrolls to it; a unit that is pointed at adds a place to the history, one that keys walk to replaces the last.
 * @param place where the reader was when she left this entry of the history: there she comes back to
 */
export function useSelectionAddress(edition: Edition, addressed: string | null, place: ReadingPlace | null): void {
  const isArriving = useRef(true);
  useEffect(() => {
    if (place) returnToReading(place);
    return keepReadingPlace();
  }, [place]);
  useEffect(() => {
    // Who comes from another page wants to see the unit, even one that has been selected all along.
    const isSelected = selectedUnitId(useReader.getState()) === addressed;
    if (isSelected && !isArriving.current) return;
    const isComingBack = isArriving.current && place !== null;
    isArriving.current = false;
    const isReading = document.activeElement?.closest('[data-reader-text], [data-gloss]') != null;
    // A word of it that has been chosen stays so: a search leads to its word.
    if (!isSelected) selectUnit(addressed, 'address');
    // The sentence, and the words of it that can take the focus, are there once React has drawn the new selection.
    queueMicrotask(() => {
      const selected = selectedUnitId(useReader.getState());
      if (selected !== null && !isComingBack) findUnitElement(selected, 'source')?.scrollIntoView({ block: 'center' });
      if (isReading) focusText();
    });
  }, [addressed, place]);

  useEffect(() => {
    let callOff = () => {};
    // Whether what is still to follow adds a place: then so does what takes its place before.
    let isNewPlace = false;
    const unsubscribe = useReader.subscribe((state, previous) => {
      const unitId = unitIdOf(state.selection);
      if (editionOf(state) !== edition || unitId === unitIdOf(previous.selection)) return;
      callOff();
      isNewPlace = state.by === 'pointer' || (isNewPlace && state.by === 'keys');
      if (state.by === 'address') return;
      // A browser may take longer for a new address than the page for its new sentence.
      callOff = afterPaint(() => {
        navigate(readAddress(edition.id, unitId), { replace: !isNewPlace });
        isNewPlace = false;
      });
    });
    return () => {
      unsubscribe();
      callOff();
    };
  }, [edition]);
}
