import { create } from 'zustand';
import type { Searched } from '#core/concordance.ts';
import type { WordPlace } from '#core/selection.ts';
import { chooseWord } from './reader.ts';

/** A search whose hits the reader steps through in the text. */
export interface HitWalk {
  readonly editionId: string;
  readonly query: string;
  readonly searched: Searched;
  /** Which of the hits she is at, counted from nought. */
  readonly at: number;
}

interface SearchState {
  /** Where to search. */
  readonly searched: Searched;
  /** null while no hit is lit. */
  readonly walk: HitWalk | null;
}

/** In memory only; what is searched for stands in the address. */
export const useSearch = create<SearchState>()(() => ({ searched: 'both', walk: null }));

export function chooseSearched(searched: Searched): void {
  useSearch.setState({ searched });
}

/** Goes to a hit in the text: its first word is chosen, as keys choose one. */
export function goToHit(walk: HitWalk, place: WordPlace): void {
  useSearch.setState({ walk });
  chooseWord(place);
}

/** The hits are lit no more. */
export function endSearch(): void {
  useSearch.setState({ walk: null });
}
