import { german } from './de.ts';
import type { SourceLanguage } from './language.ts';
import { primaryLanguage } from './primary-language.ts';

const LANGUAGES: readonly SourceLanguage[] = [german];

/** What is known of a source language, by its tag (`de-AT` is served by `de`); null where nothing is. */
export const findSourceLanguage = (tag: string): SourceLanguage | null =>
  LANGUAGES.find((language) => language.tag === primaryLanguage(tag)) ?? null;
