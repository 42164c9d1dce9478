import { foldQuery } from './fold.ts';
import { tokenize } from './tokens.ts';

/** How a form answers a word of a query: as it was typed, in a part of a hyphenated compound, or so far as typed. */
type FormMatch = 'whole' | 'part' | 'beginning';

/** A word of a query, ready to be compared with the forms of a vocabulary. */
type WordMatcher = (form: string) => FormMatch | null;

/** What was typed, as one side's language cuts it into words. */
export interface SearchQuery {
  /** The pieces between gaps, each of one word or more. */
  readonly pieces: readonly (readonly WordMatcher[])[];
  /** The words as they were typed, joined by spaces. */
  readonly phrase: string;
  /** Put in quotation marks: only these forms are meant, not the other forms of their words. */
  readonly isVerbatim: boolean;
}

const QUOTED = /^\s*["\u201c\u201d\u201e\u201f\u00ab\u00bb](.*?)["\u201c\u201d\u201f\u00ab\u00bb]?\s*$/su;
const GAP = /…|\.{2,}/u;
const HYPHEN = /[-\u2010\u2011]/u;

function matcherOf(word: string, language: string): WordMatcher {
  const folded = foldQuery(word, language);
  return (form) => {
    let best: FormMatch | null = null;
    for (const { start, end } of folded?.find(form) ?? []) {
      if (start > 0 && !HYPHEN.test(form.charAt(start - 1))) continue;
      if (start === 0 && end === form.length) return 'whole';
      if (end === form.length || HYPHEN.test(form.charAt(end))) best = 'part';
      else best ??= 'beginning';
    }
    return best;
  };
}

/** Whether two phrases, given as their words joined by spaces, are the same to whoever types the first. */
export function phraseMatcher(typed: string, language: string): (phrase: string) => boolean {
  const folded = foldQuery(typed, language);
  return (phrase) => folded?.find(phrase).some(({ start, end }) => start === 0 && end === phrase.length) === true;
}

/**
 * Reads a query: words in a row, `…` (or `...`) for a gap, quotation marks round it for the forms as they stand.
 * @returns null where no word was typed
 */
export function parseSearchQuery(text: string, language: string): SearchQuery | null {
  const quoted = QUOTED.exec(text)?.[1];
  const pieces = (quoted ?? text)
    .split(GAP)
    .map((piece) => tokenize(piece, language).filter(({ isWord }) => isWord))
    .filter((words) => words.length > 0);
  if (pieces.length === 0) return null;
  const words = pieces.flat().map((word) => word.text.toLowerCase());
  return {
    pieces: pieces.map((piece) => piece.map((word) => matcherOf(word.text, language))),
    phrase: words.join(' '),
    isVerbatim: quoted !== undefined,
  };
}
