import type { Span } from '../tokens.ts';

/** A sentence, with the pieces of a word in it: UTF-16 offsets, half-open, in order. */
export interface MarkedSentence {
  readonly text: string;
  readonly words: readonly Span[];
}

/**
 * A text in which something is done with each stretch, in order: with those that are marked, and with those between.
 * Spans that overlap are taken as far as they go on.
 */
export function mapMarked(text: string, spans: readonly Span[], act: (stretch: string, isMarked: boolean) => string) {
  let at = 0;
  let made = '';
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    const [from, to] = [Math.max(start, at), Math.min(end, text.length)];
    if (from >= to) continue;
    if (from > at) made += act(text.slice(at, from), false);
    made += act(text.slice(from, to), true);
    at = to;
  }
  return at < text.length ? made + act(text.slice(at), false) : made;
}

/** Braces of the text itself would be taken for marks, and LWT knows no way to tell them apart. */
const withoutBraces = (text: string): string => text.replaceAll('{', '(').replaceAll('}', ')');

/** A sentence as LWT has it: `Er {stellt} es {bereit}.` */
export const writeMarked = ({ text, words }: MarkedSentence): string =>
  mapMarked(text, words, (stretch, isMarked) => (isMarked ? `{${withoutBraces(stretch)}}` : withoutBraces(stretch)));

/** Reads a sentence as LWT has it; a brace without its other one is no mark. */
export function readMarked(marked: string): MarkedSentence {
  let text = '';
  let at = 0;
  const words: Span[] = [];
  for (const match of marked.matchAll(/\{([^{}]+)\}/g)) {
    const [{ length }, word = ''] = match;
    text += marked.slice(at, match.index);
    words.push({ start: text.length, end: text.length + word.length });
    text += word;
    at = match.index + length;
  }
  return { text: text + marked.slice(at), words };
}

const isLetter = (character: string): boolean => /[\p{L}\p{M}\p{N}]/u.test(character);

/** Whether nothing of a longer word stands round a span. */
const isWhole = (text: string, { start, end }: Span): boolean =>
  !isLetter(text.charAt(start - 1)) && !isLetter(text.charAt(end));

/**
 * Where the pieces of a word stand in a sentence, one after the other, as whole words; capital letters don't count.
 * @param pieces as `stellt … bereit`
 * @returns nothing where one of them isn't there
 */
export function findWords(text: string, pieces: string): readonly Span[] {
  const [haystack, needles] = [text.toLowerCase(), pieces.toLowerCase().split('…')];
  // A letter may be longer in the lower case (İ): then offsets can't be trusted.
  if (haystack.length !== text.length) return [];
  const found: Span[] = [];
  let at = 0;
  for (const needle of needles.map((each) => each.trim()).filter((each) => each !== '')) {
    let start = haystack.indexOf(needle, at);
    while (start >= 0 && !isWhole(text, { start, end: start + needle.length })) {
      start = haystack.indexOf(needle, start + 1);
    }
    if (start < 0) return [];
    at = start + needle.length;
    found.push({ start, end: at });
  }
  return found;
}

/** The pieces of a word as a sentence has them: `stellt … bereit`. */
export const piecesOf = (text: string, words: readonly Span[]): string =>
  words.map(({ start, end }) => text.slice(start, end)).join(' … ');
