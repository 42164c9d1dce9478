import { annotate, quoteSpans } from './annotations.ts';
import { type Edition, findEntry } from './edition.ts';
import type { SuggestedQuery } from './near-words.ts';
import { unitsOf } from './selection.ts';

/**
 * Queries that show what a search can do, from the text itself: two key nouns, a verb whose pieces stand apart, and
 * what answers a key term in several words. Fewer where the text has no such thing.
 */
export function exampleQueries(edition: Edition): readonly SuggestedQuery[] {
  const nouns = new Set<string>();
  let splitVerb: string | null = null;
  let phrase: string | null = null;
  for (const unit of unitsOf(edition)) {
    for (const { source, entry: id } of unit.glosses) {
      const entry = findEntry(edition.glossary, id);
      if (!entry) continue;
      if (entry.key && entry.pos === 'NOUN' && nouns.size < 2) nouns.add(entry.lemma);
      if (entry.separable !== undefined && source.includes('…')) splitVerb ??= entry.lemma;
    }
    if (nouns.size === 2 && phrase === null) {
      const { links } = annotate(unit, edition.languages);
      const answer = links.find(({ target }) => target.length === 1 && /\s/u.test(quoteSpans(unit.target, target)));
      if (answer) phrase = quoteSpans(unit.target, answer.target);
    }
    if (splitVerb !== null && phrase !== null) break;
  }
  return [
    ...[...nouns, splitVerb].flatMap((text) => (text === null ? [] : [{ text, side: 'source' as const }])),
    ...(phrase === null ? [] : [{ text: phrase, side: 'target' as const }]),
  ];
}
