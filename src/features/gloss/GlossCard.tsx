import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { otherSide } from '#core/edition.ts';
import type { WordPlace } from '#core/selection.ts';
import type { Layout } from '#core/ways.ts';
import { findUnitElement } from '#platform/unit-elements.ts';
import { useReader } from '#stores/reader.ts';
import { useMediaQuery } from '#ui/use-media-query.ts';
import styles from './GlossCard.module.css';
import { placeBeside, placeSheet } from './placement.ts';

/** A phone held upright has room for a sheet below the text; a page as low as one held sideways, or zoomed, has not. */
const PHONE = '(max-width: 46rem) and (min-height: 30rem)';

interface Props {
  /** Its accessible name. */
  readonly name: string;
  readonly layout: Layout;
  readonly isNarrow: boolean;
  readonly place: WordPlace;
  readonly children: ReactNode;
}

/** The surface of a gloss, in the top layer: beside its sentence or, on a phone, a sheet below it; never over it. */
export function GlossCard({ name, layout, isNarrow, place, children }: Props) {
  const card = useRef<HTMLDivElement>(null);
  const isPhone = useMediaQuery(PHONE);
  const surface = isPhone && isNarrow ? 'sheet' : 'card';
  const { unitId, side, index } = place;

  useLayoutEffect(() => {
    const shown = card.current;
    shown?.showPopover?.();
    return () => shown?.hidePopover?.();
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another layout has other elements
  useLayoutEffect(() => {
    const sentence = findUnitElement(unitId, side);
    if (!card.current || !sentence) return;
    const counterpart = findUnitElement(unitId, otherSide(side));
    const position = surface === 'sheet' ? placeSheet : placeBeside;
    return position(card.current, { sentence, counterpart });
  }, [unitId, side, surface, layout]);

  // Each word is read from its beginning.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another word is another text on the same surface
  useLayoutEffect(() => {
    if (card.current) card.current.scrollTop = 0;
  }, [unitId, side, index]);

  // Opened by a key, it takes the focus, so that a screen reader reads it; opened by a click, the word keeps it.
  useEffect(() => {
    if (useReader.getState().by === 'keys') card.current?.focus({ preventScroll: true });
  }, []);

  return (
    <div
      ref={card}
      className={surface === 'sheet' ? styles.sheet : styles.card}
      popover="manual"
      role="dialog"
      aria-label={name}
      tabIndex={-1}
      data-gloss
      data-surface={surface}
    >
      {children}
    </div>
  );
}
