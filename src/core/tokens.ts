/** A word, or a stretch of what isn't one; `start` and `end` are UTF-16 offsets, half-open. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isWord: boolean;
}

/** UTF-16 offsets, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether a token lies wholly in one of some spans of its text. */
export const isWithin = (token: Span, spans: readonly Span[]): boolean =>
  spans.some((span) => span.start <= token.start && token.end <= span.end);

/** The hyphens that hold a compound together: hyphen-minus, hyphen, non-breaking hyphen. */
const HYPHEN = /^[-\u2010\u2011]$/;

/** What a word must have. ICU takes some lone marks for words too, `¸` for one; signs such as ½ are none to it. */
export const WORD_SIGN = /[\p{L}\p{Nd}\p{Nl}]/u;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, made);
  return made;
}

/**
 * Cuts a text into words and the stretches between them, by Unicode's word boundaries (UAX #29), with hyphenated
 * compounds whole: `Cloud-Computing` is one word, and so are `d'accord` and `70`.
 * Joining the tokens gives back the text.
 */
export function tokenize(text: string, language: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const { segment, index, isWordLike } of segmenterFor(language).segment(text)) {
    const isWord = isWordLike === true && WORD_SIGN.test(segment);
    const last = tokens.at(-1);
    const joinsCompound = isWord && last !== undefined && HYPHEN.test(last.text) && tokens.at(-2)?.isWord === true;
    const joinsStretch = !isWord && last?.isWord === false;
    const joined = tokens.splice(tokens.length - (joinsCompound ? 2 : joinsStretch ? 1 : 0));
    const start = joined[0]?.start ?? index;
    const end = index + segment.length;
    tokens.push({ text: text.slice(start, end), start, end, isWord });
  }
  return tokens;
}
