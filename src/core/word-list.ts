import { resolveGlosses } from './annotations.ts';
import type { Edition, Entry, Gloss, Localized } from './edition.ts';
import { knownGlosses } from './handout.ts';
import type { HandoutOptions } from './handout-options.ts';
import { unitsOf } from './selection.ts';
import { forEach, type Work } from './work.ts';

/** An entry of a hand-out's word list, with each sense that it has in the text. */
export interface ListedEntry {
  readonly id: string;
  readonly entry: Entry;
  readonly senses: readonly ListedSense[];
}

interface ListedSense {
  readonly meaning: Localized;
  /** The numbers of the sentences that it stands in; none where they would give a gap away. */
  readonly units: readonly number[];
}

/**
 * The words of an edition in the order of its language's dictionaries. Where key terms are gaps, their entries tell no
 * place: together they are the words to choose from.
 */
export function* listWords(edition: Edition, { words, hasGaps }: HandoutOptions): Work<readonly ListedEntry[]> {
  const listed = new Map<string, { entry: Entry; senses: Map<string, { meaning: Localized; units: Set<number> }> }>();
  const add = (gloss: Gloss, entry: Entry, number: number): void => {
    const known = listed.get(gloss.entry) ?? { entry, senses: new Map() };
    listed.set(gloss.entry, known);
    const saying = JSON.stringify(gloss.sense ?? null);
    const sense = known.senses.get(saying) ?? { meaning: gloss.sense ?? entry.meaning, units: new Set() };
    known.senses.set(saying, sense);
    sense.units.add(number);
  };
  yield* forEach(unitsOf(edition), (unit, index) => {
    for (const { gloss, entry } of knownGlosses(edition.glossary, resolveGlosses(unit, edition.languages))) {
      if (words === 'all' || entry.key) add(gloss, entry, index + 1);
    }
  });
  const { compare } = new Intl.Collator(edition.languages.source);
  return [...listed]
    .map(([id, { entry, senses }]) => ({
      id,
      entry,
      senses: [...senses.values()].map(({ meaning, units }) => ({
        meaning,
        units: hasGaps && entry.key ? [] : [...units],
      })),
    }))
    .sort((one, other) => compare(one.entry.lemma, other.entry.lemma) || compare(one.id, other.id));
}
