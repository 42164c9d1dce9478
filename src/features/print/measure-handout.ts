import type { HandoutMeasures } from '#core/handout-pages.ts';

/** A part of the draft that is measured. */
const partOf = (draft: HTMLElement, name: string): Element | null => draft.querySelector(`[data-measured="${name}"]`);

const heightOf = (element: Element | null): number => element?.getBoundingClientRect().height ?? 0;

const heightsOf = (draft: HTMLElement, name: string): readonly number[] =>
  [...draft.querySelectorAll(`[data-measured="${name}"]`)].map(heightOf);

interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** From the top of a unit's first line to the foot of its last, over both sides; null where nothing is drawn of it. */
function extentOf(sides: readonly Element[]): Extent | null {
  const lines = sides.flatMap((side) => [...side.getClientRects()]);
  if (lines.length === 0) return null;
  return {
    top: Math.min(...lines.map(({ top }) => top)),
    bottom: Math.max(...lines.map(({ bottom }) => bottom)),
  };
}

/** What a line is higher than its letters. */
function leadingOf(side: Element | undefined): number {
  const lineHeight = side ? Number.parseFloat(getComputedStyle(side).lineHeight) : 0;
  const [line] = side?.getClientRects() ?? [];
  return Math.max(0, (lineHeight || 0) - (line?.height ?? 0));
}

/** Reads the heights of a drawn draft, all at once: nothing is written, so the browser lays it out but once. */
export function measureHandout(draft: HTMLElement, noteCounts: readonly number[]): HandoutMeasures {
  const sides = new Map<number, Element[]>();
  for (const side of draft.querySelectorAll('[data-measured-unit]')) {
    const number = Number(side.getAttribute('data-measured-unit'));
    sides.set(number, [...(sides.get(number) ?? []), side]);
  }
  const leading = leadingOf(sides.get(1)?.[0]);
  const flowTop = partOf(draft, 'flow')?.getBoundingClientRect().top ?? 0;
  const notes = heightsOf(draft, 'note');
  let noted = 0;
  let bottom = flowTop;
  const units = noteCounts.map((count, index) => {
    const extent = extentOf(sides.get(index + 1) ?? []);
    bottom = Math.max(bottom, extent?.bottom ?? bottom);
    const heights = notes.slice(noted, noted + count);
    noted += count;
    return {
      bottom: bottom - flowTop,
      heightOnTop: bottom - (extent?.top ?? bottom) + leading,
      notes: heights,
    };
  });
  return {
    room: heightOf(partOf(draft, 'room')),
    titleHeight: heightOf(partOf(draft, 'title')),
    listHeadingHeight: heightOf(partOf(draft, 'list-heading')),
    notesFrame: heightOf(partOf(draft, 'notes-frame')),
    units,
    words: heightsOf(draft, 'word'),
    solutions: heightsOf(draft, 'solution'),
  };
}
