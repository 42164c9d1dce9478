import type { Entry } from '../edition.ts';

/** All that is particular to one source language. */
export interface SourceLanguage {
  readonly tag: string;
  /** The definite article of a noun, by gender: what a dictionary prints before it. */
  readonly articles: Readonly<Record<NonNullable<Entry['gender']>, string>> | null;
  /**
   * Letters of its own that are also written with two others, as `ä` with `ae`: who types either finds both. Lower case,
   * precomposed. Other accents are folded by core/fold.ts.
   */
  readonly expansions: Readonly<Record<string, string>>;
  /** Its quotation marks, by tag where countries differ: see quote-marks.ts. */
  readonly quoteMarks: Readonly<Record<string, string>>;
  /** Words that begin with an apostrophe, without it: `s` for 's. */
  readonly clipped: readonly string[];
  /** Words at the beginning of a headword that a dictionary doesn't sort by: `sich verteilen` stands under V. */
  readonly overlooked: readonly string[];
  /** Whether what `locales/` explains of grammar (topics.json) is about this language. */
  readonly isExplained: boolean;
}
