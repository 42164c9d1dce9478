import { annotate, quoteSpans } from './annotations.ts';
import { type Edition, findEntry, type Unit } from './edition.ts';
import type { SuggestedQuery } from './near-words.ts';
import { unitsOf } from './selection.ts';
import { isWithin } from './tokens.ts';

/** A text that has no such thing in so many sentences may have it far on; nobody waits for that. */
const LOOKED_THROUGH = 200;

/** An answer that is short of this many words shows nothing that a word wouldn't. */
const PHRASE_WORDS = 3;

/** What answers a key expression of a unit in several words that stand together; verbs aside, whose answers are forms. */
function answerInWords(edition: Edition, unit: Unit): string | null {
  if (!unit.glosses.some(({ entry }) => findEntry(edition.glossary, entry)?.key)) return null;
  const { glosses, links } = annotate(unit, edition.languages);
  for (const { gloss, spans } of glosses) {
    const entry = findEntry(edition.glossary, gloss.entry);
    if (!entry?.key || entry.pos === 'VERB') continue;
    const link = links.find(
      ({ source, target }) => target.length === 1 && spans.every((span) => isWithin(span, source)),
    );
    const phrase = link ? quoteSpans(unit.target, link.target) : '';
    if (phrase.split(/\s+/u).length >= PHRASE_WORDS) return phrase;
  }
  return null;
}

/**
 * Queries that show what a search can do, from the text itself: two key nouns, a verb whose pieces stand apart, and
 * what answers a key expression in several words. Fewer where the text has no such thing.
 */
export function exampleQueries(edition: Edition): readonly SuggestedQuery[] {
  const nouns = new Set<string>();
  let splitVerb: string | null = null;
  let phrase: string | null = null;
  for (const unit of unitsOf(edition).slice(0, LOOKED_THROUGH)) {
    for (const { source, entry: id } of unit.glosses) {
      const entry = findEntry(edition.glossary, id);
      if (entry?.key && entry.pos === 'NOUN' && nouns.size < 2) nouns.add(entry.lemma);
      if (entry?.separable !== undefined && source.includes('…')) splitVerb ??= entry.lemma;
    }
    phrase ??= answerInWords(edition, unit);
    if (nouns.size === 2 && splitVerb !== null && phrase !== null) break;
  }
  return [
    ...[...nouns, splitVerb].flatMap((text) => (text === null ? [] : [{ text, side: 'source' as const }])),
    ...(phrase === null ? [] : [{ text: phrase, side: 'target' as const }]),
  ];
}
