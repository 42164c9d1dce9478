import { resolveGlosses } from './annotations.ts';
import type { ConcordanceIndex } from './concordance-index.ts';
import { type Edition, findEntry, type Unit } from './edition.ts';
import { findSourceLanguage } from './languages/registry.ts';
import { phraseMatcher, type SearchQuery } from './search-query.ts';
import { unitsOf } from './selection.ts';
import type { Span, Token } from './tokens.ts';
import { filterWords, forEach, type Work } from './work.ts';

/** Where an entry stands: the number of its unit, and its words in the source, all pieces. */
interface EntryFound {
  readonly unit: number;
  readonly spans: readonly Span[];
}

/** The entries that a query means: by their lemma, with its article or without, or by one of their forms. */
export function* entriesMeant(
  edition: Edition,
  index: ConcordanceIndex,
  query: SearchQuery,
): Work<ReadonlySet<string>> {
  const language = edition.languages.source;
  const meant = new Set<string>();
  const add = (entries: Iterable<string> = []) => {
    for (const entry of entries) meant.add(entry);
  };
  const phrases = [...index.entriesOfPhrase.keys()];
  for (const phrase of yield* filterWords(phrases, phraseMatcher(query.phrase, language))) {
    add(index.entriesOfPhrase.get(phrase));
  }
  const [matches, ...others] = query.pieces.flat();
  if (matches && others.length === 0) {
    const forms = yield* filterWords([...index.entriesOfForm.keys()], (form) => matches(form) === 'whole');
    for (const form of forms) add(index.entriesOfForm.get(form));
  }
  const [, article, noun] = /^(\S+) (\S+)$/u.exec(query.phrase) ?? [];
  if (article === undefined || noun === undefined) return meant;
  const articles = findSourceLanguage(language)?.articles;
  for (const phrase of yield* filterWords(phrases, phraseMatcher(noun, language))) {
    add(
      [...(index.entriesOfPhrase.get(phrase) ?? [])].filter((id) => {
        const gender = findEntry(edition.glossary, id)?.gender;
        return gender !== undefined && articles?.[gender] === article;
      }),
    );
  }
  return meant;
}

/** The words of a gloss that are in no doubt: a word that stands once in its sentence. */
function plainSpan(words: readonly Token[], quote: string): Span | null {
  const [word, other] = words.filter(({ text }) => text === quote);
  return word && !other ? word : null;
}

/** The words of the glosses of some entries in a unit. Few units need their quotes resolved, which takes longest. */
function spansOfEntries(
  unit: Unit,
  words: readonly Token[],
  entries: ReadonlySet<string>,
  languages: Edition['languages'],
): readonly (readonly Span[])[] {
  const plain = unit.glosses
    .filter(({ entry }) => entries.has(entry))
    .map(({ source }) => plainSpan(words, source))
    .map((span) => span && [{ start: span.start, end: span.end }]);
  const known = plain.filter((spans) => spans !== null);
  if (known.length === plain.length) return known;
  return resolveGlosses(unit, languages).flatMap(({ gloss, spans }) => (entries.has(gloss.entry) ? [spans] : []));
}

/** Every place where an entry occurs, with all its pieces. */
export function* findEntries(
  edition: Edition,
  index: ConcordanceIndex,
  entries: ReadonlySet<string>,
): Work<readonly EntryFound[]> {
  const units = unitsOf(edition);
  const concerned = new Set([...entries].flatMap((entry) => index.unitsOfEntry.get(entry) ?? []));
  const finds: EntryFound[] = [];
  yield* forEach([...concerned], (at) => {
    const unit = units[at];
    if (!unit) return;
    for (const spans of spansOfEntries(unit, index.source.words[at] ?? [], entries, edition.languages)) {
      finds.push({ unit: at, spans });
    }
  });
  return finds;
}
