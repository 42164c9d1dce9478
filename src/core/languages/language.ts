import type { Entry } from '../edition.ts';

/** All that is particular to one source language. */
export interface SourceLanguage {
  readonly tag: string;
  /** The definite article of a noun, by gender: what a dictionary prints before it. */
  readonly articles: Readonly<Record<NonNullable<Entry['gender']>, string>> | null;
}
