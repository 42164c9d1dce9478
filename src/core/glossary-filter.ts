import type { Languages } from './edition.ts';
import { type FoldedQuery, foldQuery } from './fold.ts';
import type { IndexedEntry } from './glossary-index.ts';
import { articleOf, principalParts } from './headword.ts';
import { localizedTexts } from './localized.ts';
import { ENTRIES, forEach, type Work } from './work.ts';

/** What is looked for in a glossary, and in which languages meanings are read. */
export interface GlossaryFilter {
  readonly query: string;
  readonly interfaceLanguage: string;
  readonly languages: Languages;
}

/** How well an entry answers, the best first; null where it doesn't. */
type Rank = 0 | 1 | 2 | 3 | 4 | null;

/** Whether a query stands at the beginning of a word. */
const beginsWord = (query: FoldedQuery, text: string): boolean =>
  query.find(text).some(({ start }) => start === 0 || !/[\p{L}\p{N}]\p{M}*$/u.test(text.slice(0, start)));

/** The words of an entry in the language of the text: the lemma, its forms, and how they stand in the text. */
const ownForms = ({ entry, quotes }: IndexedEntry): readonly string[] => [
  entry.lemma,
  ...(entry.plural ? [entry.plural] : []),
  ...principalParts(entry),
  ...quotes,
];

function rankOf(
  entry: IndexedEntry,
  filter: GlossaryFilter,
  inSource: FoldedQuery,
  inMeaning: (language: string) => FoldedQuery | null,
): Rank {
  const { languages, interfaceLanguage, query } = filter;
  const { lemma } = entry.entry;
  const article = articleOf(entry.entry, languages);
  if (inSource.begins(lemma) || inSource.begins(entry.sortKey)) return 0;
  // A noun can be typed with its article; the article alone finds only itself.
  if (article && query.trim().length > article.length && inSource.begins(`${article} ${lemma}`)) return 0;
  const forms = ownForms(entry);
  if (forms.some((form) => beginsWord(inSource, form))) return 1;
  if (forms.some(inSource.isIn)) return 2;
  const meanings = [entry.entry.meaning, ...entry.senses].flatMap((texts) =>
    localizedTexts(texts, interfaceLanguage, languages.target),
  );
  const holds = (test: (typed: FoldedQuery, text: string) => boolean): boolean =>
    meanings.some(({ language, text }) => {
      const typed = inMeaning(language);
      return typed !== null && test(typed, text);
    });
  if (holds(beginsWord)) return 3;
  return holds((typed, text) => typed.isIn(text)) ? 4 : null;
}

/**
 * The entries that answer what was typed, in lemma, forms or meanings: first those whose lemma begins with it, then
 * those with a word that does, then those that hold it anywhere, meanings last. Equals keep their order.
 * @returns all of them where nothing was typed
 */
export function* filterEntries(
  entries: readonly IndexedEntry[],
  filter: GlossaryFilter,
): Work<readonly IndexedEntry[]> {
  const inSource = foldQuery(filter.query, filter.languages.source);
  if (!inSource) return entries;
  const queries = new Map<string, FoldedQuery | null>();
  const inMeaning = (language: string): FoldedQuery | null => {
    const known = queries.get(language);
    if (known !== undefined) return known;
    const made = foldQuery(filter.query, language);
    queries.set(language, made);
    return made;
  };
  const found: { readonly entry: IndexedEntry; readonly rank: number }[] = [];
  const take = (entry: IndexedEntry): void => {
    const rank = rankOf(entry, filter, inSource, inMeaning);
    if (rank !== null) found.push({ entry, rank });
  };
  yield* forEach(entries, take, ENTRIES);
  return found.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry);
}
