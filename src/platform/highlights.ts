import type { Span } from '#core/tokens.ts';
import { rangeOf } from './unit-elements.ts';

/** The highlights of the page, as named in the style sheet: `::highlight(link)`. */
export type HighlightName =
  | 'link'
  | 'word'
  | 'hover'
  | 'hit'
  | 'answer'
  | 'spoken'
  | 'spoken-word'
  | `saved-${'new' | 'learning' | 'known' | 'other' | 'sentence'}`;

/** Spans of the text of one element. */
export interface HighlightedSpans {
  readonly element: HTMLElement | null;
  readonly spans: readonly Span[];
}

/**
 * Where several fall on a word: what is saved lies under all others; what is spoken lies under the light of a link; a hit that is a chosen word too still
 * looks like a hit; and the word that is spoken lies above all.
 */
const PRIORITIES: Readonly<Partial<Record<HighlightName, number>>> = { spoken: -1, hit: 1, 'spoken-word': 2 };

const isSupported = typeof CSS !== 'undefined' && 'highlights' in CSS;

/**
 * Lights spans of the text without touching the DOM (CSS Custom Highlight API). Where a browser has none, nothing is
 * painted here; the words of the active sentence carry the link as an attribute as well.
 */
export function paintHighlight(name: HighlightName, parts: readonly HighlightedSpans[]): void {
  if (!isSupported) return;
  const ranges = parts.flatMap(({ element, spans }) =>
    element ? spans.map((span) => rangeOf(element, span)).filter((range) => range !== null) : [],
  );
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = PRIORITIES[name] ?? 0;
  CSS.highlights.set(name, highlight);
}
