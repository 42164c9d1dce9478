import type { ProblemCode } from './errors.ts';
import { type Span, type Token, WORD_SIGN } from './tokens.ts';

/*
 * Quotes name words as they stand, so that a person can write and read them and an edit that breaks one is noticed:
 * after the TextQuoteSelector of the W3C Web Annotation Data Model (section 4.2.4), made for sentences.
 *
 * `stellt … bereit` is a quote with a gap; `die#2` picks the second match in the text. A piece matches whole words.
 */

/** Why a quote has no spans. */
type QuoteFailure = Extract<ProblemCode, `quote-${string}`>;

/** The pieces of a quote as they were found, in order: UTF-16 offsets into the text, half-open. */
export type QuoteMatch =
  | { readonly ok: true; readonly spans: readonly Span[] }
  | { readonly ok: false; readonly failure: QuoteFailure };

/** What the quotes of one list may do. */
export interface QuoteRules {
  /** The list stands in the order of the text: no quote begins before the one in front of it. */
  readonly ordered: boolean;
  /** What two quotes of one list can't share: a word, or exactly the same words. */
  readonly exclusive: 'words' | 'span';
}

/** No person counts further, and a hostile number would be counted to. */
const HIGHEST_ORDINAL = 1000;

interface Quote {
  readonly pieces: readonly string[];
  readonly ordinal: number | null;
}

function parseQuote(quote: string): Quote {
  const [, body = '', ordinal] = /^(.*?)(?:#([1-9]\d*))?$/su.exec(quote) ?? [];
  return { pieces: body.split('…').map((piece) => piece.trim()), ordinal: ordinal ? Number(ordinal) : null };
}

/** The words of a quote piece by piece, without what says which of several places is meant. */
export const piecesOf = (quote: string): readonly string[] => parseQuote(quote).pieces;

/** The words that lie wholly in a span. */
export const wordsIn = (tokens: readonly Token[], spans: readonly Span[]): readonly Token[] =>
  tokens.filter((token) => token.isWord && spans.some((span) => span.start <= token.start && token.end <= span.end));

/** Every place where a piece stands as whole words. */
function occurrences(piece: string, text: string, words: readonly Token[]): readonly Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf(piece); start >= 0; start = text.indexOf(piece, start + 1)) {
    const end = start + piece.length;
    const cutsWord = words.some(
      (word) => (word.start < start && start < word.end) || (word.start < end && end < word.end),
    );
    const holdsWord = words.some((word) => start <= word.start && word.end <= end);
    if (!cutsWord && holdsWord) found.push({ start, end });
  }
  return found;
}

/**
 * Every way to lay the pieces into the text one after another, earliest first. An occurrence after which the rest no
 * longer fits is dropped beforehand, so that each step leads to a match and the cost is that of the matches asked for.
 */
function* arrangements(places: readonly (readonly Span[])[]): Generator<readonly Span[]> {
  const [only = [], ...others] = places;
  if (others.length === 0) {
    for (const span of only) yield [span];
    return;
  }
  let latestEnd = Number.POSITIVE_INFINITY;
  const fitting = places.toReversed().map((spans) => {
    const usable = spans.filter((span) => span.end <= latestEnd);
    latestEnd = usable.at(-1)?.start ?? -1;
    return usable;
  });
  fitting.reverse();
  function* extend(index: number, from: number): Generator<readonly Span[]> {
    const spans = fitting[index];
    if (!spans) {
      yield [];
      return;
    }
    for (const span of spans) {
      if (span.start < from) continue;
      for (const rest of extend(index + 1, span.end)) yield [span, ...rest];
    }
  }
  yield* extend(0, 0);
}

/** The nth of what a generator gives, counted from one. */
function nth<Item>(items: Iterable<Item>, ordinal: number): Item | undefined {
  let count = 0;
  for (const item of items) {
    count += 1;
    if (count === ordinal) return item;
  }
  return undefined;
}

const keyOf = (words: readonly Token[]): string => words.map((word) => word.start).join(' ');

/**
 * Finds each quote of a list in a text, given as its tokens. A quote takes its first match that the rules leave free;
 * one that fails takes nothing, so that one mistake is one problem.
 * @returns for each quote, in order, its spans or why it has none
 */
export function resolveQuotes(
  quotes: readonly string[],
  tokens: readonly Token[],
  rules: QuoteRules,
): readonly QuoteMatch[] {
  const text = tokens.map((token) => token.text).join('');
  const words = tokens.filter((token) => token.isWord);
  const takenWords = new Set<number>();
  const takenSpans = new Set<string>();
  let from = 0;

  const isFree = (spans: readonly Span[]): boolean => {
    const held = wordsIn(words, spans);
    return rules.exclusive === 'words'
      ? held.every((word) => !takenWords.has(word.start))
      : !takenSpans.has(keyOf(held));
  };
  const isLater = (spans: readonly Span[]): boolean => !rules.ordered || (spans[0]?.start ?? 0) >= from;

  const find = ({ pieces, ordinal }: Quote): QuoteMatch => {
    const places = pieces.map((piece) => occurrences(piece, text, words));
    const later = places.map((spans, index) => (index === 0 ? spans.filter((span) => isLater([span])) : spans));
    const fail = (failure: QuoteFailure): QuoteMatch => ({ ok: false, failure });

    if (!nth(arrangements(places), 1)) {
      const isCut = pieces.some((piece, index) => places[index]?.length === 0 && text.includes(piece));
      return fail(isCut ? 'quote-splits-word' : 'quote-not-found');
    }
    if (ordinal !== null) {
      const spans = ordinal <= HIGHEST_ORDINAL ? nth(arrangements(places), ordinal) : undefined;
      if (!spans) return fail('quote-ordinal');
      if (!isLater(spans)) return fail('quote-out-of-order');
      return isFree(spans) ? { ok: true, spans } : fail('quote-taken');
    }
    if (!nth(arrangements(later), 1)) return fail('quote-out-of-order');
    const open = rules.exclusive === 'words' ? later.map((spans) => spans.filter((span) => isFree([span]))) : later;
    for (const spans of arrangements(open)) if (isFree(spans)) return { ok: true, spans };
    return fail('quote-taken');
  };

  return quotes.map((written) => {
    const quote = parseQuote(written);
    if (quote.pieces.some((piece) => !WORD_SIGN.test(piece))) return { ok: false, failure: 'quote-empty' };
    const match = find(quote);
    if (match.ok) {
      const held = wordsIn(words, match.spans);
      for (const word of held) takenWords.add(word.start);
      takenSpans.add(keyOf(held));
      from = match.spans[0]?.start ?? from;
    }
    return match;
  });
}
