import type { ResolvedNote, UnitAnnotations } from './annotations.ts';
import { glossesAt, linkAt, notesAt, quoteSpans } from './annotations.ts';
import { type Edition, type Entry, findEntry, type Gloss, type Side, type Unit } from './edition.ts';
import { wordsIn } from './quotes.ts';
import type { WordOrPhrase } from './selection.ts';
import { annotateShown, shownText } from './shown-text.ts';
import type { Span, Token } from './tokens.ts';

/** A gloss with its entry and its words as they stand in the sentence. */
export interface Reading {
  readonly gloss: Gloss;
  readonly entry: Entry;
  readonly quote: string;
  readonly spans: readonly Span[];
}

/** What there is to say of one word. */
export type Lookup =
  | {
      readonly kind: 'glossed';
      readonly reading: Reading;
      /** The fixed expressions round the word, the smallest first. */
      readonly expressions: readonly Reading[];
      /** Of a phrase of several words: these, one by one. */
      readonly words: readonly Reading[];
      readonly notes: readonly ResolvedNote[];
    }
  /** A word of the target side that answers nothing, or a source word without a gloss. */
  | { readonly kind: 'bare'; readonly word: string };

/** Words that carry the meaning of a phrase, before those that hold it together. */
const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM', 'ADV']);
export const isContentWord = ({ pos }: Entry): boolean => CONTENT.has(pos);

function readingsAt(edition: Edition, unit: Unit, annotations: UnitAnnotations, token: Token): readonly Reading[] {
  return glossesAt(annotations, token).flatMap(({ gloss, spans }) => {
    const entry = findEntry(edition.glossary, gloss.entry);
    return entry ? [{ gloss, entry, quote: quoteSpans(shownText(edition, unit, 'source'), spans), spans }] : [];
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

/** The source word that is explained for a word of either side; null for one that answers nothing. */
const explainedWord = (edition: Edition, unit: Unit, side: Side, token: Token): Token | null =>
  side === 'source' ? token : answeringWord(edition, unit, annotateShown(edition, unit), token);

/** The readings of a word of either side, the smallest first; the last is that of its phrase. */
export function readingsOf(edition: Edition, unit: Unit, side: Side, token: Token): readonly Reading[] {
  const source = explainedWord(edition, unit, side, token);
  return source ? readingsAt(edition, unit, annotateShown(edition, unit), source) : [];
}

/** The words of a fixed expression, each by its own smallest gloss. */
function wordsOf(edition: Edition, unit: Unit, { gloss, spans }: Reading): readonly Reading[] {
  const annotations = annotateShown(edition, unit);
  const words = wordsIn(annotations.tokens.source, spans).map(
    (word) => readingsAt(edition, unit, annotations, word)[0],
  );
  const isFirst = (reading: Reading, index: number): boolean =>
    words.findIndex((other) => other?.gloss === reading.gloss) === index;
  return words
    .filter((word) => word !== undefined)
    .filter((word, index) => word.gloss !== gloss && isFirst(word, index));
}

/**
 * Looks a word up in the glossary of its edition, for the sense it has in its sentence; or its phrase: the largest fixed
 * expression round it, with its words one by one. A word in no expression is its own phrase.
 */
export function lookUp(edition: Edition, unit: Unit, place: WordOrPhrase): Lookup | null {
  const annotations = annotateShown(edition, unit);
  const token = annotations.tokens[place.side][place.index];
  if (!token) return null;
  const source = explainedWord(edition, unit, place.side, token);
  const readings = readingsOf(edition, unit, place.side, token);
  const [reading, ...expressions] = place.scope === 'phrase' ? readings.slice(-1) : readings;
  if (!source || !reading) return { kind: 'bare', word: token.text };
  const words = place.scope === 'phrase' ? wordsOf(edition, unit, reading) : [];
  return { kind: 'glossed', reading, expressions, words, notes: notesAt(annotations, source) };
}
