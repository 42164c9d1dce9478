import { annotate } from './annotations.ts';
import type { Edition } from './edition.ts';
import { noteMarks } from './note-marks.ts';
import { type Selection, tabStop, unitIdOf, unitsOf } from './selection.ts';

/** A place of the text in reading order: which unit, and how far into its source, in tokens; a mark is half of one on. */
type Position = readonly [unit: number, token: number];

const isBefore = ([unit, token]: Position, [otherUnit, otherToken]: Position): boolean =>
  unit < otherUnit || (unit === otherUnit && token < otherToken);

/**
 * The note after or before where the reader is: the note that is open or was closed last, the active word, or the beginning of the selected unit;
 * from nothing, the first or the last of the text. Where none is left, and where there are none, the selection stays.
 */
export function stepNote(edition: Edition, selection: Selection, step: 1 | -1): Selection {
  const units = unitsOf(edition);
  const marks = units.flatMap((unit, at) =>
    noteMarks(annotate(unit, edition.languages)).map(({ after }, index) => {
      const place: Selection = { kind: 'note', unitId: unit.id, index, isOpen: true };
      return { place, position: [at, after + 0.5] satisfies Position };
    }),
  );
  const at = units.findIndex(({ id }) => id === unitIdOf(selection));
  const stop = selection.kind === 'unit' ? null : tabStop(edition, selection);
  const token = stop?.side === 'source' ? stop.index + (selection.kind === 'note' ? 0.5 : 0) : -1;
  const found =
    step > 0
      ? marks.find(({ position }) => at < 0 || isBefore([at, token], position))
      : marks.findLast(({ position }) => at < 0 || isBefore(position, [at, token]));
  return found?.place ?? selection;
}
