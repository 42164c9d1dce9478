import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { otherSide } from '#core/edition.ts';
import type { WordPlace } from '#core/selection.ts';
import { isLargest, nextStop, type SheetHeights } from '#core/sheet.ts';
import type { Layout } from '#core/ways.ts';
import { findUnitElement } from '#platform/unit-elements.ts';
import { resizeSheet, useGlossSheet } from '#stores/gloss-sheet.ts';
import { useReader } from '#stores/reader.ts';
import { useMediaQuery } from '#ui/use-media-query.ts';
import styles from './GlossCard.module.css';
import { leaveGloss } from './leave-gloss.ts';
import { type GlossedSentence, placeBeside } from './placement.ts';
import { SheetHandle } from './SheetHandle.tsx';
import { dragSheet } from './sheet-drag.ts';
import { placeSheet } from './sheet-placement.ts';
import { type GlossKind, goOn } from './steps.ts';

/** A phone held upright has room for a sheet below the text; a page as low as one held sideways, or zoomed, has not. */
const PHONE = '(max-width: 46rem) and (min-height: 30rem)';

interface Props {
  /** Its accessible name. */
  readonly name: string;
  readonly kind: GlossKind;
  readonly layout: Layout;
  readonly isNarrow: boolean;
  readonly place: WordPlace;
  /** The id of what is read out when it takes the focus. */
  readonly description?: string;
  readonly children: ReactNode;
}

function glossedSentence({ unitId, side }: WordPlace): GlossedSentence | null {
  const sentence = findUnitElement(unitId, side);
  const counterpart = findUnitElement(unitId, otherSide(side));
  // The word or mark that is explained holds the tab stop of the text.
  return sentence && { sentence, counterpart, word: sentence.querySelector<HTMLElement>('[tabindex="0"]') };
}

/** The surface of a gloss, in the top layer: beside its sentence or, on a phone, a sheet below it; never over it. */
export function GlossCard({ name, kind, layout, isNarrow, place, description, children }: Props) {
  const card = useRef<HTMLDivElement>(null);
  const isPhone = useMediaQuery(PHONE);
  const surface = isPhone && isNarrow ? 'sheet' : 'card';
  const stop = useGlossSheet((sheet) => sheet.stop);
  const [heights, setHeights] = useState<SheetHeights | null>(null);
  const { unitId, side, index } = place;

  useLayoutEffect(() => {
    const shown = card.current;
    shown?.showPopover?.();
    return () => shown?.hidePopover?.();
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another layout has other elements
  useLayoutEffect(() => {
    const glossed = glossedSentence({ unitId, side, index });
    if (!card.current || !glossed) return;
    if (surface === 'card' && useReader.getState().by === 'keys') glossed.sentence.scrollIntoView({ block: 'nearest' });
    if (surface === 'card') return placeBeside(card.current, glossed);
    const stopPlacing = placeSheet(card.current, glossed, stop, setHeights);
    const stopDragging = dragSheet(card.current, {
      place: glossed,
      stop,
      onSettle: (to) => (to === 'closed' ? leaveGloss() : resizeSheet(to)),
      // The text runs on to the right: what comes next is drawn in from there.
      onSwipe: (to) => goOn(kind === 'word' ? 'unit' : 'note', to === 'left' ? 'next' : 'previous'),
    });
    return () => {
      stopPlacing();
      stopDragging();
    };
  }, [unitId, side, index, kind, surface, layout, stop]);

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
      aria-describedby={description}
      tabIndex={-1}
      data-gloss
      data-surface={surface}
      data-stop={surface === 'sheet' ? stop : undefined}
    >
      {surface === 'sheet' && (
        <SheetHandle
          isLargest={heights !== null && isLargest(heights, stop)}
          onPress={() => heights && resizeSheet(nextStop(heights, stop))}
        />
      )}
      {children}
    </div>
  );
}
