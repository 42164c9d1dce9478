import type { Entry, Languages } from './edition.ts';
import { findSourceLanguage } from './languages/registry.ts';

/** The definite article that a dictionary prints before a noun; null where it prints none. */
export const articleOf = (entry: Entry, languages: Languages): string | null =>
  entry.pos === 'NOUN' && entry.gender
    ? (findSourceLanguage(languages.source)?.articles?.[entry.gender] ?? null)
    : null;

/** The principal parts of a verb, or the comparison of an adjective or adverb, in the order of a dictionary. */
export const principalParts = ({ forms }: Entry): readonly string[] =>
  [forms?.present, forms?.past, forms?.perfect, forms?.comparative, forms?.superlative].filter(
    (form) => form !== undefined,
  );

/** The forms that a dictionary names after the lemma: a noun's plural, a verb's principal parts, the comparison. */
export const formsOf = (entry: Entry): readonly string[] => (entry.plural ? [entry.plural] : principalParts(entry));

/** What a headword is sorted by: words that a dictionary overlooks at its beginning (`der`, `sich`) don't count. */
export function sortKey(lemma: string, language: string): string {
  const overlooked = findSourceLanguage(language)?.overlooked ?? [];
  const words = lemma.split(' ');
  const bare = (word: string): string => word.replace(/[^\p{L}\p{N}]/gu, '');
  const first = words.findIndex((word, index) => index === words.length - 1 || !overlooked.includes(bare(word)));
  const rest = words
    .slice(first)
    .join(' ')
    .replace(/^[^\p{L}\p{N}]+/u, '');
  return rest || lemma;
}

/** Whether a lemma is one word, but for what a dictionary overlooks: `sich verteilen` is. */
export const isOneWord = (lemma: string, language: string): boolean => !sortKey(lemma, language).includes(' ');
