import type { Side } from './edition.ts';

/** An expected failure is a value; bugs throw. */
export type Result<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

/** Everything that can be wrong with an edition or a catalogue. Each code is a key of `locales/<lng>/problems.json`. */
export const PROBLEM_CODES = [
  'json-invalid',
  'shape-missing',
  'shape-unknown',
  'shape-invalid',
  'id-duplicate',
  'unit-empty',
  'curation-unsigned',
  'quote-empty',
  'quote-not-found',
  'quote-splits-word',
  'quote-out-of-order',
  'quote-taken',
  'quote-ordinal',
  'word-unlinked',
  'word-unglossed',
  'entry-unknown',
  'entry-unused',
  'meaning-missing',
  'parts-spelling',
  'audio-empty',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** One thing that is wrong in an edition file, and where: enough to find the line and mend it. */
export interface Problem {
  readonly code: ProblemCode;
  /** Where in the file, as `paragraphs[0].units[3].links[1].source`; empty for the file itself. */
  readonly path: string;
  /** The id of the unit, where the problem lies in one. */
  readonly unit?: string;
  readonly side?: Side;
  /** The quote, word, id or key that is meant, as it stands in the file. */
  readonly quote?: string;
}

/** Why a page has nothing to show. Each code is a key of `locales/<lng>/errors.json`. */
export type LoadFailure =
  | { readonly code: 'network-failed' }
  | { readonly code: 'edition-not-found' }
  | { readonly code: 'edition-misnamed' }
  | { readonly code: 'edition-broken'; readonly problems: readonly Problem[] }
  | { readonly code: 'catalogue-not-found' }
  | { readonly code: 'catalogue-broken'; readonly problems: readonly Problem[] };
