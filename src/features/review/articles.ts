import { findSourceLanguage } from '#core/languages/registry.ts';
import type { Item } from '#core/vocabulary/item.ts';

/** The articles that a noun may have, in the order of a grammar. */
export const articlesOf = ({ languages }: Item): readonly string[] =>
  Object.values(findSourceLanguage(languages.source)?.articles ?? {});
