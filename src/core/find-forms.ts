import type { SideWords, WordPosition } from './concordance-index.ts';
import type { SearchQuery } from './search-query.ts';
import type { Span } from './tokens.ts';
import { filterWords, forEach, WORDS, type Work } from './work.ts';

/** Where words stand: the number of their unit, and a span for each piece. */
interface FormsFound {
  readonly unit: number;
  readonly spans: readonly Span[];
}

/**
 * Finds the words of a query as they were typed: in a row within a piece, each further piece where it next stands in
 * the same unit.
 * @param takesBeginnings whether the last word may be the beginning of another
 */
export function* findForms(
  { words, positions }: SideWords,
  query: SearchQuery,
  takesBeginnings: boolean,
): Work<readonly FormsFound[]> {
  const matchers = query.pieces.flat();
  /** The forms of the vocabulary that may stand for each word of the query. */
  const fitting: ReadonlySet<string>[] = [];
  const forms = [...positions.keys()];
  for (const [at, matches] of matchers.entries()) {
    const isOpen = takesBeginnings && at === matchers.length - 1;
    const isFit = (form: string) => {
      const match = matches(form);
      return match !== null && (isOpen || match !== 'beginning');
    };
    fitting.push(new Set(yield* filterWords(forms, isFit)));
  }

  /** The span of a piece whose first word stands at `from`; null where another word stands in between. */
  const pieceAt = (unit: number, from: number, first: number, length: number): Span | null => {
    const row = words[unit] ?? [];
    for (let offset = 0; offset < length; offset += 1) {
      if (!fitting[first + offset]?.has(row[from + offset]?.text.toLowerCase() ?? '')) return null;
    }
    const [begin, end] = [row[from], row[from + length - 1]];
    return begin && end ? { start: begin.start, end: end.end } : null;
  };
  /** All pieces, the first at its place, each other where it next stands. */
  const spansFrom = ({ unit, word }: WordPosition): readonly Span[] | null => {
    const spans: Span[] = [];
    let from = word;
    let first = 0;
    for (const { length } of query.pieces) {
      let span = pieceAt(unit, from, first, length);
      while (!span && first > 0 && from < (words[unit]?.length ?? 0)) {
        from += 1;
        span = pieceAt(unit, from, first, length);
      }
      if (!span) return null;
      spans.push(span);
      from += length;
      first += length;
    }
    return spans;
  };

  const found: FormsFound[] = [];
  const starts = [...(fitting[0] ?? [])].flatMap((form) => positions.get(form) ?? []);
  const take = (position: WordPosition): void => {
    const spans = spansFrom(position);
    if (spans) found.push({ unit: position.unit, spans });
  };
  yield* forEach(starts, take, WORDS);
  return found;
}
