import { useLayoutEffect } from 'react';
import type { Edition } from '#core/edition.ts';
import { paintHighlight } from '#platform/highlights.ts';
import { useReader } from '#stores/reader.ts';
import { litNoteParts, litParts } from './lit-parts.ts';

/** Lights the active word or the phrase of the open note, its link and the counterpart, with all pieces; draws nothing itself. */
export function LinkHighlights({ edition }: { readonly edition: Edition }) {
  const selection = useReader((state) => state.selection);
  // What is revealed can be lit, what is hidden no longer: lit anew each time it is drawn anew.
  useReader((state) => state.revealed);
  useLayoutEffect(() => {
    const { word, link } = litParts(edition, selection.kind === 'word' ? selection : null);
    paintHighlight('link', selection.kind === 'note' ? litNoteParts(edition, selection) : link);
    paintHighlight('word', word);
    return () => {
      paintHighlight('link', []);
      paintHighlight('word', []);
    };
  });
  return null;
}
