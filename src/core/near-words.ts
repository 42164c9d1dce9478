import { indexConcordance } from './concordance-index.ts';
import type { Edition, Side } from './edition.ts';
import { foldQuery } from './fold.ts';
import { forEach, WORDS, type Work } from './work.ts';

/** A query that would find something. */
export interface SuggestedQuery {
  readonly text: string;
  readonly side: Side;
}

/** How many changes of a letter lead from one word to another (Levenshtein 1966); more than `most` counts as infinite. */
function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return Number.POSITIVE_INFINITY;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 0; at < one.length; at += 1) {
    const next = [at + 1];
    for (let across = 0; across < other.length; across += 1) {
      const changed = (row[across] ?? 0) + (one[at] === other[across] ? 0 : 1);
      next.push(Math.min(changed, (row[across + 1] ?? 0) + 1, (next[across] ?? 0) + 1));
    }
    if (Math.min(...next) > most) return Number.POSITIVE_INFINITY;
    row = next;
  }
  return row.at(-1) ?? 0;
}

/**
 * Words of an edition for a query that found nothing: lemmas of the source and words of the target that hold it
 * (`zentrum` in `Datenzentrum`) or differ by a slip of one or two letters; the nearest first.
 */
export function* nearWords(edition: Edition, query: string, most: number): Work<readonly SuggestedQuery[]> {
  const { target } = yield* indexConcordance(edition);
  const typed = query.trim().toLowerCase();
  const slips = typed.length < 5 ? 1 : 2;
  const known: readonly SuggestedQuery[] = [
    ...Object.values(edition.glossary).map(({ lemma }) => ({ text: lemma, side: 'source' as const })),
    ...Array.from(target.positions.keys(), (text) => ({ text, side: 'target' as const })),
  ];
  const folded = {
    source: foldQuery(query, edition.languages.source),
    target: foldQuery(query, edition.languages.target),
  };
  const seen = new Set<string>();
  const found: { readonly word: SuggestedQuery; readonly distance: number }[] = [];
  const take = (word: SuggestedQuery): void => {
    if (typed.length < 3 || seen.has(word.text)) return;
    seen.add(word.text);
    const distance = folded[word.side]?.isIn(word.text) ? 0 : editDistance(typed, word.text.toLowerCase(), slips);
    if (distance <= slips) found.push({ word, distance });
  };
  yield* forEach(known, take, WORDS);
  return found
    .sort((one, other) => one.distance - other.distance)
    .slice(0, most)
    .map(({ word }) => word);
}
