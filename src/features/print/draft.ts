import type { Edition } from '#core/edition.ts';
import { composeHandout, type HandoutText } from '#core/handout.ts';
import type { HandoutOptions } from '#core/handout-options.ts';
import { type ListedEntry, listWords } from '#core/word-list.ts';
import type { Work } from '#core/work.ts';

/** All that a hand-out says, before it is made up into pages. */
export interface Draft {
  readonly edition: Edition;
  readonly options: HandoutOptions;
  readonly text: HandoutText;
  readonly words: readonly ListedEntry[];
  /** What its parts are as high as they are by: the language of the interface, and how often typefaces have come. */
  readonly language: string;
  readonly typefaceLoads: number;
}

export function* makeDraft(frame: Omit<Draft, 'text' | 'words'>): Work<Draft> {
  const { edition, options } = frame;
  return {
    ...frame,
    text: yield* composeHandout(edition, options),
    words: options.vocabulary === 'list' ? yield* listWords(edition, options) : [],
  };
}
