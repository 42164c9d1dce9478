import { create } from 'zustand';
import { DEFAULT_HANDOUT, type HandoutOptions } from '#core/handout-options.ts';

/** How the hand-out is set; kept in memory, for any edition, until the page is closed. */
export const useHandout = create<HandoutOptions>()(() => DEFAULT_HANDOUT);

export function chooseHandoutOption(option: Partial<HandoutOptions>): void {
  useHandout.setState(option);
}
