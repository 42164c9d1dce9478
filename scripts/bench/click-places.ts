/** A point of the viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where in a sentence a click is one on the sentence, and where one on a word of it. */
export type ClickTarget = 'gap' | 'word';

/**
 * The sentences in view, from top to bottom; runs in the page. It asks what is drawn at some points rather than where
 * everything stands, which would make the browser lay out all the text.
 */
export function sentencesInView(): readonly string[] {
  const STEP = 12;
  const found = new Set<string>();
  for (let y = innerHeight * 0.15; y < innerHeight * 0.6; y += STEP) {
    for (let x = innerWidth * 0.1; x < innerWidth * 0.5; x += 4 * STEP) {
      const side = document.elementFromPoint(x, y)?.closest('[data-unit][data-side="source"]');
      if (side) found.add(side.getAttribute('data-unit') ?? '');
    }
  }
  return [...found];
}

/** The middle of a sentence's first word, or gap between words, that can be clicked; runs in the page. */
export function placeIn([unitId, target]: readonly [string, ClickTarget]): Point | null {
  const side = document.querySelector(`[data-unit="${unitId}"][data-side="source"]`);
  if (!side) return null;
  const pattern = target === 'gap' ? / /g : /\p{L}{3,}/gu;
  const walker = document.createTreeWalker(side, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { 0: text, index } of (node.textContent ?? '').matchAll(pattern)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + text.length);
      const [box, ...others] = range.getClientRects();
      // One that is divided between two lines, or stands at the end of one, or under something.
      if (!box || others.length > 0 || box.width < 2) continue;
      const point = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
      const hit = document.elementFromPoint(point.x, point.y);
      // The mark of a note hangs over some gaps: a press there opens the note.
      if (hit && side.contains(hit) && !hit.closest('[data-note]')) return point;
    }
  }
  return null;
}
