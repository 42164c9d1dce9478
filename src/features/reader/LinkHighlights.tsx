import { useLayoutEffect } from 'react';
import type { Edition } from '#core/edition.ts';
import { SIDES } from '#core/edition.ts';
import { litWord } from '#core/lit.ts';
import { paintHighlight } from '#platform/highlights.ts';
import { findUnitElement } from '#platform/unit-elements.ts';
import { useReader } from '#stores/reader.ts';

/** Lights the active word, its link and the counterpart, with all their pieces; draws nothing itself. */
export function LinkHighlights({ edition }: { readonly edition: Edition }) {
  const selection = useReader((state) => state.selection);
  useLayoutEffect(() => {
    const lit = selection.kind === 'word' ? litWord(edition, selection) : null;
    if (selection.kind !== 'word' || !lit) return;
    const element = (side: (typeof SIDES)[number]) => findUnitElement(selection.unitId, side);
    paintHighlight(
      'link',
      SIDES.map((side) => ({ element: element(side), spans: lit.link?.[side] ?? [] })),
    );
    paintHighlight('word', [{ element: element(selection.side), spans: [lit.word] }]);
    return () => {
      paintHighlight('link', []);
      paintHighlight('word', []);
    };
  }, [edition, selection]);
  return null;
}
