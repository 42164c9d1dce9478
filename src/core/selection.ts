import { annotate, linkAt } from './annotations.ts';
import { type Edition, otherSide, SIDES, type Side, type Unit } from './edition.ts';
import { noteMarks } from './note-marks.ts';

/**
 * What the reader has chosen in the text. A word is the index of its token on one side of the unit; a note the index of
 * its mark in the unit.
 */
export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'unit'; readonly unitId: string }
  | WordSelection
  | NoteSelection;

export interface WordSelection {
  readonly kind: 'word';
  readonly unitId: string;
  readonly side: Side;
  readonly index: number;
  readonly isGlossOpen: boolean;
  /** Set when the phrase round the word was asked for, and not the word alone. */
  readonly scope?: 'phrase';
}

interface NoteSelection {
  readonly kind: 'note';
  readonly unitId: string;
  readonly index: number;
  readonly isOpen: boolean;
}

/** One word of an edition, as a pointer or a key names it. */
export type WordPlace = Pick<WordSelection, 'unitId' | 'side' | 'index'>;

/** One mark of notes of an edition. */
export type NotePlace = Pick<NoteSelection, 'unitId' | 'index'>;

/** A word, or the phrase round it. */
export type WordOrPhrase = WordPlace & Pick<WordSelection, 'scope'>;

export const NOTHING: Selection = { kind: 'none' };

/** The unit that is selected, with or without a word; null for none. */
export const unitIdOf = (selection: Selection): string | null => (selection.kind === 'none' ? null : selection.unitId);

const unitLists = new WeakMap<Edition, readonly Unit[]>();

/** All units of an edition in reading order; the same list every time. */
export function unitsOf(edition: Edition): readonly Unit[] {
  const known = unitLists.get(edition);
  if (known) return known;
  const units = edition.paragraphs.flatMap((paragraph) => paragraph.units);
  unitLists.set(edition, units);
  return units;
}

const unitsById = new WeakMap<Edition, ReadonlyMap<string, Unit>>();

/** The unit with an id; null where the edition has none. Of two with one id, the first. */
export function findUnit(edition: Edition, unitId: string | null): Unit | null {
  let units = unitsById.get(edition);
  if (!units) {
    units = new Map(
      unitsOf(edition)
        .toReversed()
        .map((unit) => [unit.id, unit]),
    );
    unitsById.set(edition, units);
  }
  return (unitId !== null && units.get(unitId)) || null;
}

/** The indexes of the tokens that are words. */
const wordIndexes = (edition: Edition, unit: Unit, side: Side): readonly number[] =>
  annotate(unit, edition.languages).tokens[side].flatMap((token, index) => (token.isWord ? [index] : []));

const isSameWord = (selection: Selection, place: WordPlace): selection is WordSelection =>
  selection.kind === 'word' &&
  selection.unitId === place.unitId &&
  selection.side === place.side &&
  selection.index === place.index;

const wordAt = ({ unitId, side, index }: WordPlace, isGlossOpen: boolean): WordSelection => ({
  kind: 'word',
  unitId,
  side,
  index,
  isGlossOpen,
});

/** A click, a tap or Enter on a word opens its gloss; a second one on the same word closes it. */
export const pressWord = (selection: Selection, place: WordPlace): Selection =>
  wordAt(place, !(isSameWord(selection, place) && selection.isGlossOpen && !selection.scope));

/** A long press on a word explains the phrase it stands in. */
export const holdWord = (place: WordPlace): WordSelection => ({ ...wordAt(place, true), scope: 'phrase' });

/** From the word that has the tab stop to its phrase, and back to the word alone. */
export function widenOrNarrow(edition: Edition, selection: Selection): Selection {
  const stop = tabStop(edition, selection);
  if (!stop) return selection;
  const isPhraseOpen = selection.kind === 'word' && selection.isGlossOpen && selection.scope === 'phrase';
  return isPhraseOpen ? wordAt(stop, true) : holdWord(stop);
}

/** A click, a tap or Enter on a mark opens its notes; a second one closes them and stays on the mark. */
export const pressNote = (selection: Selection, { unitId, index }: NotePlace): Selection => {
  const isSame = selection.kind === 'note' && selection.unitId === unitId && selection.index === index;
  return { kind: 'note', unitId, index, isOpen: !(isSame && selection.isOpen) };
};

/** Escape closes the gloss or the note first, then clears the selection. */
export const stepBack = (selection: Selection): Selection => {
  const closed = closeGloss(selection);
  return closed === selection ? NOTHING : closed;
};

/** Closes the gloss and keeps the word, or closes the note and keeps its mark; what has nothing open stays as it is. */
export function closeGloss(selection: Selection): Selection {
  if (selection.kind === 'note') return selection.isOpen ? { ...selection, isOpen: false } : selection;
  return selection.kind === 'word' && selection.isGlossOpen ? { ...selection, isGlossOpen: false } : selection;
}

/** Whether a word of a translation is selected. */
export const isInTranslation = (selection: Selection): boolean =>
  selection.kind === 'word' && selection.side === 'target';

/** A word of a translation that is hidden gives way to its sentence. */
export const leaveTranslation = (selection: Selection): Selection =>
  selection.kind === 'word' && isInTranslation(selection) ? { kind: 'unit', unitId: selection.unitId } : selection;

/** The unit `step` places on; from nothing, the first or the last. The ends hold. */
export function stepUnit(edition: Edition, selection: Selection, step: 1 | -1): Selection {
  const units = unitsOf(edition);
  const current = units.findIndex(({ id }) => id === unitIdOf(selection));
  const next = current < 0 ? (step > 0 ? 0 : units.length - 1) : current + step;
  const unit = units[Math.min(Math.max(next, 0), units.length - 1)];
  return unit ? { kind: 'unit', unitId: unit.id } : NOTHING;
}

/**
 * The word from which keys go on: the active one, the one before the mark of a chosen note, else the first of the
 * selected unit's first side with words. It holds the tab stop of the text unless a note is chosen: then its mark does.
 */
export function tabStop(edition: Edition, selection: Selection): WordPlace | null {
  if (selection.kind === 'word') return selection;
  const unit = findUnit(edition, unitIdOf(selection));
  if (!unit) return null;
  const mark = selection.kind === 'note' && noteMarks(annotate(unit, edition.languages))[selection.index];
  if (mark) return { unitId: unit.id, side: 'source', index: mark.after };
  for (const side of SIDES) {
    const [index] = wordIndexes(edition, unit, side);
    if (index !== undefined) return { unitId: unit.id, side, index };
  }
  return null;
}

/** Chooses a word without pressing it: an open gloss goes along. */
export const moveToWord = (selection: Selection, place: WordPlace): Selection =>
  wordAt(place, selection.kind === 'word' && selection.isGlossOpen);

/** The word before or after the tab stop, across the ends of units; the ends of the text hold. */
export function stepWord(edition: Edition, selection: Selection, step: 1 | -1): Selection {
  const stop = tabStop(edition, selection);
  if (!stop) return stepUnit(edition, selection, step);
  const units = unitsOf(edition);
  let at = units.findIndex(({ id }) => id === stop.unitId);
  for (let unit = units[at]; unit; at += step, unit = units[at]) {
    const words = wordIndexes(edition, unit, stop.side);
    const reachable = unit.id === stop.unitId ? words.filter((index) => (index - stop.index) * step > 0) : words;
    const index = step > 0 ? reachable[0] : reachable.at(-1);
    if (index !== undefined) return moveToWord(selection, { unitId: unit.id, side: stop.side, index });
  }
  return moveToWord(selection, stop);
}

/** The first or the last word of the unit, on the side that is walked. */
export function edgeWord(edition: Edition, selection: Selection, edge: 'first' | 'last'): Selection {
  const stop = tabStop(edition, selection);
  const unit = stop && findUnit(edition, stop.unitId);
  const index = unit && wordIndexes(edition, unit, stop.side).at(edge === 'first' ? 0 : -1);
  return index === undefined || index === null || !stop ? selection : moveToWord(selection, { ...stop, index });
}

/** The word on the other side that answers the tab stop; without one, the first word there. */
export function crossOver(edition: Edition, selection: Selection): Selection {
  const stop = tabStop(edition, selection);
  const unit = stop && findUnit(edition, stop.unitId);
  if (!unit) return selection;
  const annotations = annotate(unit, edition.languages);
  const side: Side = otherSide(stop.side);
  const token = annotations.tokens[stop.side][stop.index];
  const answer = token && linkAt(annotations, stop.side, token)?.[side][0];
  const words = wordIndexes(edition, unit, side);
  const index = words.find((word) => (annotations.tokens[side][word]?.start ?? 0) >= (answer?.start ?? 0));
  return index === undefined ? selection : moveToWord(selection, { unitId: unit.id, side, index });
}
