import { create } from 'zustand';
import type { HandoutOptions } from '#core/handout-options.ts';

/** How the hand-out is set; kept in memory, for any edition, until the page is closed. */
export const useHandout = create<HandoutOptions>()(() => ({
  layout: 'columns',
  hasNumbers: true,
  vocabulary: 'footnotes',
  words: 'key',
  hasGaps: false,
  paper: 'a4',
  size: 'normal',
}));

export function chooseHandoutOption(option: Partial<HandoutOptions>): void {
  useHandout.setState(option);
}
