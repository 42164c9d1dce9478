import { linkAt, type ResolvedLink } from './annotations.ts';
import type { Edition } from './edition.ts';
import { findUnit, type WordPlace } from './selection.ts';
import { annotateShown } from './shown-text.ts';
import type { Token } from './tokens.ts';

/** What lights up round a word: itself, and its link with all pieces on both sides. */
export interface LitWord {
  readonly word: Token;
  /** null for a word that belongs to no link. */
  readonly link: ResolvedLink | null;
}

/** The word at a place and its link; null where there is no such word. */
export function litWord(edition: Edition, place: WordPlace): LitWord | null {
  const unit = findUnit(edition, place.unitId);
  const annotations = unit && annotateShown(edition, unit);
  const word = annotations?.tokens[place.side][place.index];
  return annotations && word?.isWord ? { word, link: linkAt(annotations, place.side, word) } : null;
}
