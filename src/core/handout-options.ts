/** How a hand-out is set: source beside translation, or the source alone with a wide margin for notes. */
export const HANDOUT_LAYOUTS = ['columns', 'margin'] as const;
/** Where a hand-out explains words: at the foot of each page, in a list at its end, nowhere. */
export const VOCABULARY_PLACES = ['footnotes', 'list', 'none'] as const;
/** Which words it explains. */
export const VOCABULARY_WORDS = ['key', 'all'] as const;
export const PAPERS = ['a4', 'letter'] as const;
export const HANDOUT_SIZES = ['small', 'normal', 'large'] as const;

export interface HandoutOptions {
  readonly layout: (typeof HANDOUT_LAYOUTS)[number];
  /** Numbered sentences stand each on a line of their own; without numbers the text runs on. */
  readonly hasNumbers: boolean;
  readonly vocabulary: (typeof VOCABULARY_PLACES)[number];
  readonly words: (typeof VOCABULARY_WORDS)[number];
  /** Whether key terms are left out, to be filled in. */
  readonly hasGaps: boolean;
  readonly paper: (typeof PAPERS)[number];
  readonly size: (typeof HANDOUT_SIZES)[number];
}

/** A hand-out that nobody has set up yet. */
export const DEFAULT_HANDOUT: HandoutOptions = {
  layout: 'columns',
  hasNumbers: true,
  vocabulary: 'footnotes',
  words: 'key',
  hasGaps: false,
  paper: 'a4',
  size: 'normal',
};
