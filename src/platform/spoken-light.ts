import { SIDES } from '#core/edition.ts';
import type { Span } from '#core/tokens.ts';
import { paintHighlight } from './highlights.ts';
import { findOpenElement, textSpans } from './unit-elements.ts';

/**
 * Lights the unit that is read aloud, on both sides as far as they are shown, and its word, without a change that could
 * move a line. The attribute is for browsers without highlights, and for other people's tools.
 */
export function lightSpoken(unitId: string | null, word: Span | null): void {
  const sides = unitId === null ? [] : SIDES.map((side) => findOpenElement(unitId, side));
  paintHighlight(
    'spoken',
    sides.map((element) => ({ element, spans: element ? textSpans(element) : [] })),
  );
  paintHighlight('spoken-word', [{ element: sides[0] ?? null, spans: word ? [word] : [] }]);
  for (const lit of document.querySelectorAll('[data-spoken]')) lit.removeAttribute('data-spoken');
  for (const element of sides) element?.setAttribute('data-spoken', '');
}
