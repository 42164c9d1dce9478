import { create } from 'zustand';
import type { ItemControls } from '#core/vocabulary/item-list.ts';

/** So many words are drawn at first, and so many more each time. */
const STEP = 100;

interface WordListState {
  readonly controls: ItemControls;
  /** How many of those that were found are drawn. */
  readonly limit: number;
  readonly hasStatisticsOpen: boolean;
}

export const ALL_WORDS: ItemControls = {
  query: '',
  status: null,
  kind: null,
  edition: null,
  tag: null,
  order: 'saved',
};

/** In memory: who comes back from a text finds the list as it was left. */
export const useWordList = create<WordListState>()(() => ({
  controls: ALL_WORDS,
  limit: STEP,
  hasStatisticsOpen: false,
}));

export const askWords = (asked: Partial<ItemControls>): void =>
  useWordList.setState(({ controls }) => ({ controls: { ...controls, ...asked }, limit: STEP }));

/** Asks for all words again, in the order that was chosen. */
export const askAllWords = (): void => askWords({ ...ALL_WORDS, order: useWordList.getState().controls.order });

export const showMoreWords = (): void => useWordList.setState(({ limit }) => ({ limit: limit + STEP }));

export const openStatistics = (hasStatisticsOpen: boolean): void => useWordList.setState({ hasStatisticsOpen });
