import type { UnitAnnotations } from './annotations.ts';
import { glossesAt, linkAt, notesAt, quoteSpans } from './annotations.ts';
import { type Edition, type Entry, findEntry, type Gloss, type Note, type Unit } from './edition.ts';
import type { WordPlace } from './selection.ts';
import { annotateShown, shownText } from './shown-text.ts';
import type { Token } from './tokens.ts';

/** A gloss with its entry and its words as they stand in the sentence. */
export interface Reading {
  readonly gloss: Gloss;
  readonly entry: Entry;
  readonly quote: string;
}

/** What there is to say of one word. */
export type Lookup =
  | {
      readonly kind: 'glossed';
      readonly reading: Reading;
      /** The fixed expressions round the word, the smallest first. */
      readonly expressions: readonly Reading[];
      readonly notes: readonly Note[];
    }
  /** A word of the target side that answers nothing, or a source word without a gloss. */
  | { readonly kind: 'bare'; readonly word: string };

/** Words that carry the meaning of a phrase, before those that hold it together. */
const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM', 'ADV']);

function readingsAt(edition: Edition, unit: Unit, annotations: UnitAnnotations, token: Token): readonly Reading[] {
  return glossesAt(annotations, token).flatMap(({ gloss, spans }) => {
    const entry = findEntry(edition.glossary, gloss.entry);
    return entry ? [{ gloss, entry, quote: quoteSpans(shownText(edition, unit, 'source'), spans) }] : [];
  });
}

/** The source word to explain for a word of the target side: of the phrase that answers it, the first content word. */
function answeringWord(edition: Edition, unit: Unit, annotations: UnitAnnotations, token: Token): Token | null {
  const link = linkAt(annotations, 'target', token);
  if (!link) return null;
  const words = annotations.tokens.source.filter((word) => word.isWord && linkAt(annotations, 'source', word) === link);
  const isContent = (word: Token): boolean =>
    CONTENT.has(readingsAt(edition, unit, annotations, word)[0]?.entry.pos ?? 'X');
  return words.find(isContent) ?? words[0] ?? null;
}

/** Looks a word up in the glossary of its edition, for the sense it has in its sentence. */
export function lookUp(edition: Edition, unit: Unit, place: WordPlace): Lookup | null {
  const annotations = annotateShown(edition, unit);
  const token = annotations.tokens[place.side][place.index];
  if (!token) return null;
  const source = place.side === 'source' ? token : answeringWord(edition, unit, annotations, token);
  const [reading, ...expressions] = source ? readingsAt(edition, unit, annotations, source) : [];
  if (!source || !reading) return { kind: 'bare', word: token.text };
  return { kind: 'glossed', reading, expressions, notes: notesAt(annotations, source) };
}
