import { type Edition, SIDES } from '#core/edition.ts';
import { litNote, litWord } from '#core/lit.ts';
import type { NotePlace, WordOrPhrase } from '#core/selection.ts';
import type { HighlightedSpans } from '#platform/highlights.ts';
import { findOpenElement, findUnitElement } from '#platform/unit-elements.ts';

/** Where the light falls for a word or phrase: on itself, and on its link with all pieces on both sides. */
export interface LitParts {
  readonly word: readonly HighlightedSpans[];
  readonly link: readonly HighlightedSpans[];
}

/** What lights up for a word of the page; nothing for no word. */
export function litParts(edition: Edition, place: WordOrPhrase | null): LitParts {
  const lit = place && litWord(edition, place);
  if (!place || !lit) return { word: [], link: [] };
  const { marked, link } = lit;
  return {
    word: [{ element: findUnitElement(place.unitId, place.side), spans: marked }],
    link: link ? SIDES.map((side) => ({ element: findOpenElement(place.unitId, side), spans: link[side] })) : [],
  };
}

/** What lights up for a mark of notes: their phrases with all pieces, and what answers them. */
export function litNoteParts(edition: Edition, place: NotePlace): readonly HighlightedSpans[] {
  const lit = litNote(edition, place);
  return lit ? SIDES.map((side) => ({ element: findOpenElement(place.unitId, side), spans: lit[side] })) : [];
}
