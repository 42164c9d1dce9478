/** The part of the viewport that neither the header nor the bar of tools covers, in viewport coordinates. */
function readingWindow(): { readonly top: number; readonly bottom: number } {
  const header = document.querySelector('[data-site-header]')?.getBoundingClientRect();
  const tools = document.querySelector('[data-tools]')?.getBoundingClientRect();
  const isBarAtFoot = tools !== undefined && tools.height > 0 && tools.top > innerHeight / 2;
  return { top: Math.max(header?.bottom ?? 0, 0), bottom: isBarAtFoot ? tools.top : innerHeight };
}

/** Whether any of an element can be seen. */
export function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const visible = readingWindow();
  return bottom > visible.top && top < visible.bottom;
}

/**
 * Brings an element into view when it isn't, or not wholly: then it comes to stand high on the page, so that what
 * follows it is in view too and the page rests for a while. What is in view doesn't move.
 */
export function bringIntoSight(element: Element): void {
  const { top, bottom, height } = element.getBoundingClientRect();
  const visible = readingWindow();
  const room = visible.bottom - visible.top;
  const isWhole = top >= visible.top && (bottom <= visible.bottom || (height > room && top < visible.top + room / 2));
  if (isWhole) return;
  const margin = Math.max(0, Math.min(room / 5, room - height));
  scrollBy({ top: top - visible.top - margin, behavior: 'instant' });
}
