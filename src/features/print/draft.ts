import type { ReactNode } from 'react';
import type { Edition } from '#core/edition.ts';
import type { HandoutText } from '#core/handout.ts';
import type { HandoutOptions } from '#core/handout-options.ts';
import type { ListedEntry } from '#core/word-list.ts';

/** All that a hand-out says, before it is made up into pages. */
export interface Draft {
  readonly edition: Edition;
  readonly options: HandoutOptions;
  readonly credits: ReactNode;
  readonly text: HandoutText;
  readonly words: readonly ListedEntry[];
}
