import { create } from 'zustand';
import type { Edition } from '#core/edition.ts';
import type { LoadFailure } from '#core/errors.ts';
import { explainNeighbour } from '#core/leading-word.ts';
import { stepNote } from '#core/note-steps.ts';
import type { NotePlace, Selection, WordPlace } from '#core/selection.ts';
import {
  closeGloss,
  crossOver,
  edgeWord,
  findUnit,
  holdWord,
  isInTranslation,
  leaveTranslation,
  moveToWord,
  NOTHING,
  pressNote,
  pressWord,
  stepBack,
  stepUnit,
  stepWord,
  tabStop,
  unitIdOf,
  unitsOf,
  widenOrNarrow,
} from '#core/selection.ts';
import { findEdition } from './find-edition.ts';

/** The edition on the page: on its way, there, or not to be had. */
type OpenEdition =
  | { readonly kind: 'loading'; readonly id: string }
  /** The beginning of a long text, to be read while the rest, the glossary too, is on its way. */
  | { readonly kind: 'begun'; readonly id: string; readonly edition: Edition }
  | { readonly kind: 'open'; readonly id: string; readonly edition: Edition }
  | { readonly kind: 'failed'; readonly id: string; readonly failure: LoadFailure };

/** What a reader selects with: pointing, keys (or assistive technology, which acts like them), or an address. */
export type Means = 'pointer' | 'keys' | 'address';

interface ReaderState {
  readonly opened: OpenEdition | null;
  /** The selected unit, the active word, and whether its gloss is open, or the note. */
  readonly selection: Selection;
  /** What the selection was made with. */
  readonly by: Means;
  /** The units whose translation has been asked for, where a way to read keeps it back. */
  readonly revealed: ReadonlySet<string>;
}

const INITIAL: ReaderState = { opened: null, selection: NOTHING, by: 'address', revealed: new Set() };

/** In memory only. */
export const useReader = create<ReaderState>()(() => INITIAL);

/** The edition on the page, or its beginning. */
export const editionOf = ({ opened }: ReaderState): Edition | null =>
  opened?.kind === 'open' || opened?.kind === 'begun' ? opened.edition : null;
/** Whether all of it is there; of a beginning the glossary is missing. */
export const isWhole = ({ opened }: ReaderState): boolean => opened?.kind === 'open';
export const selectedUnitId = ({ selection }: ReaderState): string | null => unitIdOf(selection);

/** Fetches an edition and shows it, unless it is there already. The latest call wins. */
export async function openEdition(id: string): Promise<void> {
  const { opened } = useReader.getState();
  if (opened?.id === id && opened.kind !== 'failed') return;
  const loading: OpenEdition = { kind: 'loading', id };
  useReader.setState({ ...INITIAL, opened: loading });
  let shown: OpenEdition = loading;
  const show = (next: OpenEdition): void => {
    if (useReader.getState().opened !== shown) return;
    shown = next;
    useReader.setState({ opened: next });
  };
  const fetched = await findEdition(id, (edition) => show({ kind: 'begun', id, edition }));
  show(fetched.ok ? { kind: 'open', id, edition: fetched.value } : { kind: 'failed', id, failure: fetched.error });
}

const withUnit = (revealed: ReadonlySet<string>, unitId: string): ReadonlySet<string> =>
  revealed.has(unitId) ? revealed : new Set([...revealed, unitId]);

/**
 * Applies a transition of core to the selection; without an edition there is nothing to select. Whoever goes to a word
 * of a translation has asked for that translation.
 */
function move(by: Means, transition: (edition: Edition, selection: Selection) => Selection): void {
  useReader.setState((state) => {
    const edition = editionOf(state);
    if (!edition) return {};
    const selection = transition(edition, state.selection);
    const unitId = isInTranslation(selection) ? unitIdOf(selection) : null;
    return { selection, by, revealed: unitId === null ? state.revealed : withUnit(state.revealed, unitId) };
  });
}

/** Selects a unit, as a click on it does; one that isn't there, or null, clears the selection. */
export const selectUnit = (unitId: string | null, by: Means = 'pointer'): void =>
  move(by, (edition) => (unitId !== null && findUnit(edition, unitId) ? { kind: 'unit', unitId } : NOTHING));

/** Presses a word: its gloss opens or, if it was open, closes. */
export const selectWord = (place: WordPlace, by: Means = 'pointer'): void =>
  move(by, (_, selection) => pressWord(selection, place));

/** Presses the mark of a note: it opens or, if it was open, closes. */
export const selectNote = (place: NotePlace, by: Means = 'pointer'): void =>
  move(by, (_, selection) => pressNote(selection, place));

/** Explains the phrase that a word stands in. */
export const selectPhrase = (place: WordPlace, by: Means = 'pointer'): void => move(by, () => holdWord(place));

/** From the current word to its phrase, and back. */
export const widenOrNarrowPhrase = (): void => move('keys', widenOrNarrow);

/** Chooses a word without pressing it: an open gloss goes along, a closed one stays closed. */
export const chooseWord = (place: WordPlace): void => move('keys', (_, selection) => moveToWord(selection, place));

export const goToNextUnit = (): void => move('keys', (edition, selection) => stepUnit(edition, selection, 1));
export const goToPreviousUnit = (): void => move('keys', (edition, selection) => stepUnit(edition, selection, -1));
export const goToNextWord = (): void => move('keys', (edition, selection) => stepWord(edition, selection, 1));
export const goToPreviousWord = (): void => move('keys', (edition, selection) => stepWord(edition, selection, -1));
export const goToFirstWord = (): void => move('keys', (edition, selection) => edgeWord(edition, selection, 'first'));
export const goToLastWord = (): void => move('keys', (edition, selection) => edgeWord(edition, selection, 'last'));
export const goToOtherSide = (): void => move('keys', crossOver);

/** On with the gloss: explains the leading word of a neighbouring sentence. */
export const explainNextUnit = (): void =>
  move('keys', (edition, selection) => explainNeighbour(edition, selection, 1));
export const explainPreviousUnit = (): void =>
  move('keys', (edition, selection) => explainNeighbour(edition, selection, -1));

export const goToNextNote = (): void => move('keys', (edition, selection) => stepNote(edition, selection, 1));
export const goToPreviousNote = (): void => move('keys', (edition, selection) => stepNote(edition, selection, -1));

/** What Enter does: presses the word that has the tab stop, or the mark of the chosen note. */
export const pressCurrentWord = (): void =>
  move('keys', (edition, selection) => {
    if (selection.kind === 'note') return pressNote(selection, selection);
    const stop = tabStop(edition, selection);
    return stop ? pressWord(selection, stop) : selection;
  });

export const dismissGloss = (): void => move('keys', (_, selection) => closeGloss(selection));

/** What Escape does: closes the gloss or the note, then clears the selection. */
export const backOut = (): void => move('keys', (_, selection) => stepBack(selection));

/** Shows a unit's translation, where the way to read keeps it back. */
export const revealTranslation = (unitId: string): void =>
  useReader.setState(({ revealed }) => ({ revealed: withUnit(revealed, unitId) }));

/** Shows the selected unit's translation, or keeps it back again; a word of it gives way to its sentence then. */
export function toggleTranslation(): void {
  useReader.setState((state) => {
    const unitId = unitIdOf(state.selection);
    if (unitId === null) return {};
    if (!state.revealed.has(unitId)) return { revealed: withUnit(state.revealed, unitId), by: 'keys' };
    const revealed = new Set(state.revealed);
    revealed.delete(unitId);
    return { revealed, by: 'keys', selection: leaveTranslation(state.selection) };
  });
}

const isAllRevealed = (state: ReaderState): boolean => {
  const edition = editionOf(state);
  return edition !== null && unitsOf(edition).every(({ id }) => state.revealed.has(id));
};

export const revealAllTranslations = (): void =>
  useReader.setState((state) => {
    const edition = editionOf(state);
    return edition ? { revealed: new Set(unitsOf(edition).map(({ id }) => id)) } : {};
  });

/** A word of a translation gives way to its sentence. */
export const hideAllTranslations = (): void =>
  useReader.setState(({ selection }) => ({
    revealed: new Set<string>(),
    selection: leaveTranslation(selection),
  }));

/** Reveals every translation or, where all are revealed, hides them. */
export const toggleAllTranslations = (): void =>
  isAllRevealed(useReader.getState()) ? hideAllTranslations() : revealAllTranslations();
