import type { Entry, Languages } from './edition.ts';
import { findSourceLanguage } from './languages/registry.ts';

/** The definite article that a dictionary prints before a noun; null where it prints none. */
export const articleOf = (entry: Entry, languages: Languages): string | null =>
  entry.pos === 'NOUN' && entry.gender
    ? (findSourceLanguage(languages.source)?.articles?.[entry.gender] ?? null)
    : null;

/** The forms that a dictionary names after the lemma: a noun's plural, a verb's principal parts, the comparison. */
export const formsOf = (entry: Entry): readonly string[] =>
  entry.plural ? [entry.plural] : Object.values(entry.forms ?? {}).filter((form) => form !== undefined);
