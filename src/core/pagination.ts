/** A stretch of text with the notes that are first called for in it. All heights are in one unit, CSS pixels as a rule. */
export interface PageItem {
  /** What it adds below what stands before it on its page. */
  readonly height: number;
  /** What it needs as the first of its page: no space above, but whole lines that it else shares with the one before. */
  readonly heightOnTop: number;
  /** The heights of its notes. */
  readonly notes: readonly number[];
}

/** The items of one page: indexes, half-open. */
export interface PageSpan {
  readonly start: number;
  readonly end: number;
  /** How high they stand, with their notes. */
  readonly height: number;
}

interface Rules {
  /** The room on a page, by its index. */
  readonly room: (page: number) => number;
  /** How high some notes stand at the foot of a page; it must not shrink when one is added. */
  readonly notesHeight: (notes: readonly number[]) => number;
}

/**
 * Breaks a text into pages: each takes as many items as it has room for with their notes, and at least one, so that only
 * a single item can be higher than its page. (First fit, as a compositor makes up pages by hand: Knuth and Plass's
 * optimum would want sentences broken within, which a hand-out to be talked about had better not.)
 */
export function paginate(items: readonly PageItem[], { room, notesHeight }: Rules): readonly PageSpan[] {
  const pages: PageSpan[] = [];
  let start = 0;
  let text = 0;
  let notes: readonly number[] = [];
  let height = 0;
  for (const [index, item] of items.entries()) {
    const longer = text + item.height;
    const withNotes = [...notes, ...item.notes];
    const needed = longer + notesHeight(withNotes);
    if (index > start && needed <= room(pages.length)) {
      [text, notes, height] = [longer, withNotes, needed];
      continue;
    }
    if (index > start) pages.push({ start, end: index, height });
    start = index;
    text = item.heightOnTop;
    notes = item.notes;
    height = text + notesHeight(notes);
  }
  if (items.length > start) pages.push({ start, end: items.length, height });
  return pages;
}

/** Where to cut a list so that it stands in two columns as low as can be: the left one takes what is over. */
export function balance(heights: readonly number[]): { readonly cut: number; readonly height: number } {
  const total = heights.reduce((sum, height) => sum + height, 0);
  let best = { cut: 0, height: total };
  let left = 0;
  for (const [index, height] of heights.entries()) {
    left += height;
    const higher = Math.max(left, total - left);
    // Of equals the later cut: empty items at the end of the left column never start the right one.
    if (higher <= best.height) best = { cut: index + 1, height: higher };
  }
  return best;
}
