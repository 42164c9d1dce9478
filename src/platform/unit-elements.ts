import type { Side } from '#core/edition.ts';
import type { Span } from '#core/tokens.ts';

/** The element id of a unit's side: the browser finds it at once, and a selector only by looking through all the text. */
export const unitElementId = (unitId: string, side: Side): string => `${side}-${unitId}`;

/** The element of a unit's side; null where it isn't on the page. */
export const findUnitElement = (unitId: string, side: Side): HTMLElement | null =>
  document.getElementById(unitElementId(unitId, side));

/** As findUnitElement, but for a translation that is hidden: nothing is lit through its veil. */
export function findOpenElement(unitId: string, side: Side): HTMLElement | null {
  const element = findUnitElement(unitId, side);
  return element?.dataset.veiled === undefined ? element : null;
}

/** A unit's side under a node of the page. */
export interface UnitElement {
  readonly element: HTMLElement;
  readonly unitId: string;
  readonly side: Side;
}

/** The side of a unit that a node stands in, by the DOM contract; null outside the text. */
export function unitElementAt(node: Node | null): UnitElement | null {
  const start = node instanceof Element ? node : node?.parentElement;
  const element = start?.closest<HTMLElement>('[data-unit][data-side]');
  const { unit, side } = element?.dataset ?? {};
  if (!element || !unit || (side !== 'source' && side !== 'target')) return null;
  return { element, unitId: unit, side };
}

/** The text of a side; what is set between its lines isn't part of it. */
const textNodes = (element: Node): TreeWalker =>
  document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('[data-answer]') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );

/** The spans of a side's own text, one for each stretch that stands together. */
export function textSpans(element: HTMLElement): readonly Span[] {
  const spans: Span[] = [];
  const walker = textNodes(element);
  for (let start = 0, text = walker.nextNode(); text; text = walker.nextNode()) {
    const end = start + (text.textContent?.length ?? 0);
    if (end > start) spans.push({ start, end });
    start = end;
  }
  return spans;
}

/** The UTF-16 offset, within the text of an element, of a place in one of its text nodes. */
function offsetWithin(element: HTMLElement, node: Node, offset: number): number | null {
  const walker = textNodes(element);
  for (let before = 0, text = walker.nextNode(); text; text = walker.nextNode()) {
    if (text === node) return before + offset;
    before += text.textContent?.length ?? 0;
  }
  return null;
}

/** The range of the page that a span of an element's text covers; null when the text is shorter. */
export function rangeOf(element: HTMLElement, { start, end }: Span): Range | null {
  const range = document.createRange();
  const walker = textNodes(element);
  let hasStart = false;
  for (let before = 0, text = walker.nextNode(); text; text = walker.nextNode()) {
    const after = before + (text.textContent?.length ?? 0);
    if (!hasStart && start < after) {
      range.setStart(text, start - before);
      hasStart = true;
    }
    if (hasStart && end <= after) {
      range.setEnd(text, end - before);
      return range;
    }
    before = after;
  }
  return null;
}

/** The text position nearest to a point of the viewport: the standard's call, or WebKit's older one. */
function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  if (document.caretPositionFromPoint) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** A unit's side and the UTF-16 offset in its text that is nearest to a point; null outside the text. */
export function textOffsetAt(x: number, y: number): (UnitElement & { readonly offset: number }) | null {
  const caret = caretAt(x, y);
  const unit = caret && unitElementAt(caret.node);
  const offset = unit && offsetWithin(unit.element, caret.node, caret.offset);
  return unit && offset !== null ? { ...unit, offset } : null;
}

/** Whether a point lies on the drawn text of a span, line by line, and not in the white beside it. */
export function isOnSpan(element: HTMLElement, span: Span, x: number, y: number): boolean {
  const rects = rangeOf(element, span)?.getClientRects() ?? [];
  return [...rects].some((rect) => rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom);
}
