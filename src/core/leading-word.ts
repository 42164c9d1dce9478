import { annotate } from './annotations.ts';
import { type Edition, SIDES, type Unit } from './edition.ts';
import { isContentWord, readingsOf } from './lookup.ts';
import { findUnit, type Selection, unitIdOf, unitsOf, type WordPlace } from './selection.ts';

/** The word of a unit that is worth beginning with: its first key term, else its first content word, else its first word. */
export function leadingWord(edition: Edition, unit: Unit): WordPlace | null {
  const { tokens } = annotate(unit, edition.languages);
  const entriesOf = (index: number) => {
    const token = tokens.source[index];
    return token?.isWord ? readingsOf(edition, unit, 'source', token).map(({ entry }) => entry) : [];
  };
  const indexes = tokens.source.map((_, index) => index);
  const leading =
    indexes.find((index) => entriesOf(index).some(({ key }) => key)) ??
    indexes.find((index) => entriesOf(index).slice(0, 1).some(isContentWord));
  if (leading !== undefined) return { unitId: unit.id, side: 'source', index: leading };
  for (const side of SIDES) {
    const index = tokens[side].findIndex(({ isWord }) => isWord);
    if (index >= 0) return { unitId: unit.id, side, index };
  }
  return null;
}

/** Explains the leading word of the next or the previous unit that has words; the ends of the text hold. */
export function explainNeighbour(edition: Edition, selection: Selection, step: 1 | -1): Selection {
  const units = unitsOf(edition);
  const current = findUnit(edition, unitIdOf(selection));
  const at = current ? units.indexOf(current) : -1;
  if (at < 0) return selection;
  const onward = step > 0 ? units.slice(at + 1) : units.slice(0, at).toReversed();
  for (const unit of onward) {
    const place = leadingWord(edition, unit);
    if (place) return { kind: 'word', ...place, isGlossOpen: true };
  }
  return selection;
}
