import type { Edition, Unit } from '../edition.ts';
import { lookUp } from '../lookup.ts';
import { findUnit, type Selection, unitIdOf, type WordOrPhrase } from '../selection.ts';
import { annotateShown } from '../shown-text.ts';
import type { Saveable } from './save.ts';

/** Something that can be saved, and the unit it stands in. */
export interface SaveableHere {
  readonly unit: Unit;
  readonly saveable: Saveable;
}

/** The word or phrase at a place: as its gloss explains it, or bare where the source has none; else null. */
export function saveableAt(edition: Edition, unit: Unit, place: WordOrPhrase): Saveable | null {
  const lookup = lookUp(edition, unit, place);
  if (lookup?.kind === 'glossed') return { kind: 'reading', reading: lookup.reading };
  const word = place.side === 'source' ? annotateShown(edition, unit).tokens.source[place.index] : undefined;
  return word?.isWord ? { kind: 'bare', word } : null;
}

/** The sentence that is selected; null for none. */
export function selectedSentence(edition: Edition, selection: Selection): SaveableHere | null {
  const unit = findUnit(edition, unitIdOf(selection));
  return unit && unit.source !== '' ? { unit, saveable: { kind: 'sentence' } } : null;
}

/** The word or phrase that is selected, or the sentence; null for nothing that can be saved. */
export function selectedSaveable(edition: Edition, selection: Selection): SaveableHere | null {
  const sentence = selectedSentence(edition, selection);
  if (!sentence || selection.kind !== 'word') return sentence;
  const saveable = saveableAt(edition, sentence.unit, selection);
  return saveable && { unit: sentence.unit, saveable };
}
