import { findUnitElement } from '#platform/unit-elements.ts';

/** Where a control stands on the page, in CSS pixels of the document. */
export interface MarginPlace {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** The least that a finger or a mouse can hit (WCAG 2.2, 2.5.8), and what it should have (2.5.5). */
const LEAST = 24;
const BEST = 44;
/** What stays free between a control and the text or the edge of the page. */
const GAP = 3;
/** What the mark of the selection takes of the margin, in sizes of the text: see the reader's style sheet. */
const MARK = 0.75;

const widthIn = (room: number): number => Math.min(room, BEST);

/** The free room beside a paragraph, on the side that doesn't face the translation. */
function marginOf(source: DOMRect, target: DOMRect | undefined): { readonly isLeft: boolean; readonly room: number } {
  const isFacedFromLeft = target !== undefined && target.right <= source.left;
  return isFacedFromLeft
    ? { isLeft: false, room: document.documentElement.clientWidth - source.right }
    : { isLeft: true, room: source.left };
}

/**
 * A place for a control beside a unit's source, where it covers no text: in the page's margin, beside the mark of the
 * selection or, where the margin is narrow, under it; else in what is left of the unit's last line. Null where there is none.
 */
export function placeInMargin(unitId: string): MarginPlace | null {
  const unit = findUnitElement(unitId, 'source');
  const paragraph = unit?.closest('p');
  const lines = unit ? [...unit.getClientRects()] : [];
  const first = lines[0];
  const last = lines.at(-1);
  if (!unit || !paragraph || !first || !last) return null;
  const box = paragraph.getBoundingClientRect();
  const size = Number.parseFloat(getComputedStyle(paragraph).fontSize);
  const { isLeft, room } = marginOf(box, findUnitElement(unitId, 'target')?.closest('p')?.getBoundingClientRect());
  const onPage = (place: MarginPlace): MarginPlace => ({
    ...place,
    top: place.top + scrollY,
    left: place.left + scrollX,
  });

  const beside = (gap: number, top: number, height: number): MarginPlace => {
    const width = widthIn(room - gap - GAP);
    return onPage({ top, left: isLeft ? box.left - gap - width : box.right + gap, width, height });
  };
  const mark = isLeft ? MARK * size + GAP : GAP;
  if (room - mark - GAP >= LEAST) return beside(mark, (first.top + first.bottom - BEST) / 2, BEST);
  if (room - 2 * GAP >= LEAST) return beside(GAP, first.top + 1.5 * size, LEAST);

  const blank = box.right - last.right - 2 * GAP;
  if (paragraph.querySelectorAll('[data-unit]').length > 1 || blank < LEAST) return null;
  const height = Math.max(last.height, LEAST);
  return onPage({
    top: (last.top + last.bottom - height) / 2,
    left: last.right + 2 * GAP,
    width: widthIn(blank),
    height,
  });
}
