import { create } from 'zustand';
import type { Edition } from '#core/edition.ts';
import type { LoadFailure } from '#core/errors.ts';
import type { Selection, WordPlace } from '#core/selection.ts';
import {
  closeGloss,
  crossOver,
  edgeWord,
  findUnit,
  NOTHING,
  pressWord,
  stepBack,
  stepUnit,
  stepWord,
  tabStop,
  unitIdOf,
} from '#core/selection.ts';
import { fetchEdition } from '#platform/library-files.ts';

/** The edition on the page: on its way, there, or not to be had. */
type OpenEdition =
  | { readonly kind: 'loading'; readonly id: string }
  | { readonly kind: 'open'; readonly id: string; readonly edition: Edition }
  | { readonly kind: 'failed'; readonly id: string; readonly failure: LoadFailure };

interface ReaderState {
  readonly opened: OpenEdition | null;
  /** The selected unit, the active word, and whether its gloss is open. */
  readonly selection: Selection;
  /** How the reader came to the selection: a jump is a place to come back to, a step is not. */
  readonly arrival: 'jump' | 'step';
}

const INITIAL: ReaderState = { opened: null, selection: NOTHING, arrival: 'step' };

/** In memory only. */
export const useReader = create<ReaderState>()(() => INITIAL);

export const editionOf = ({ opened }: ReaderState): Edition | null => (opened?.kind === 'open' ? opened.edition : null);
export const selectedUnitId = ({ selection }: ReaderState): string | null => unitIdOf(selection);

/** Fetches an edition and shows it, unless it is there already. The latest call wins. */
export async function openEdition(id: string): Promise<void> {
  const { opened } = useReader.getState();
  if (opened?.id === id && opened.kind !== 'failed') return;
  const loading: OpenEdition = { kind: 'loading', id };
  useReader.setState({ ...INITIAL, opened: loading });
  const fetched = await fetchEdition(id);
  if (useReader.getState().opened !== loading) return;
  useReader.setState({
    opened: fetched.ok ? { kind: 'open', id, edition: fetched.value } : { kind: 'failed', id, failure: fetched.error },
  });
}

/** Applies a transition of core to the selection; without an edition there is nothing to select. */
function move(
  arrival: ReaderState['arrival'],
  transition: (edition: Edition, selection: Selection) => Selection,
): void {
  useReader.setState((state) => {
    const edition = editionOf(state);
    return edition ? { selection: transition(edition, state.selection), arrival } : {};
  });
}

/** Selects a unit, as a click on it does; one that isn't there, or null, clears the selection. */
export const selectUnit = (unitId: string | null, arrival: ReaderState['arrival'] = 'jump'): void =>
  move(arrival, (edition) => (unitId !== null && findUnit(edition, unitId) ? { kind: 'unit', unitId } : NOTHING));

export const selectWord = (place: WordPlace): void => move('jump', (_, selection) => pressWord(selection, place));
export const goToNextUnit = (): void => move('step', (edition, selection) => stepUnit(edition, selection, 1));
export const goToPreviousUnit = (): void => move('step', (edition, selection) => stepUnit(edition, selection, -1));
export const goToNextWord = (): void => move('step', (edition, selection) => stepWord(edition, selection, 1));
export const goToPreviousWord = (): void => move('step', (edition, selection) => stepWord(edition, selection, -1));
export const goToFirstWord = (): void => move('step', (edition, selection) => edgeWord(edition, selection, 'first'));
export const goToLastWord = (): void => move('step', (edition, selection) => edgeWord(edition, selection, 'last'));
export const goToOtherSide = (): void => move('step', crossOver);
/** What Enter does: presses the word that has the tab stop. */
export const pressCurrentWord = (): void =>
  move('step', (edition, selection) => {
    const stop = tabStop(edition, selection);
    return stop ? pressWord(selection, stop) : selection;
  });
export const dismissGloss = (): void => move('step', (_, selection) => closeGloss(selection));
/** What Escape does. */
export const backOut = (): void => move('step', (_, selection) => stepBack(selection));
