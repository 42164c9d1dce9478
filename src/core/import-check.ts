import type { Edition } from './edition.ts';
import type { Problem } from './errors.ts';

/** What a file may hold at the most, in bytes: seven books of 90,000 words with their apparatus. */
export const MOST_BYTES = 200_000_000;

/** Why a file is no edition at all. Each code is a key of `locales/<lng>/library.json`. */
export type FileFailure = 'empty' | 'too-large' | 'not-utf8' | 'not-json' | 'not-edition' | 'unreadable';

/** What of an edition is kept beside its file. */
export type EditionSummary = Pick<Edition, 'id' | 'languages' | 'title'> & { readonly units: number };

/** What a check of a file has found. */
export type Checked =
  | { readonly kind: 'refused'; readonly failure: FileFailure }
  /** It means to be an edition, but can't be opened. */
  | { readonly kind: 'broken'; readonly problems: readonly Problem[] }
  /** It can be read; where there are problems, something of its apparatus is left out. */
  | { readonly kind: 'readable'; readonly summary: EditionSummary; readonly problems: readonly Problem[] };

/** Whether a file that isn't an edition was never meant to be one: it lacks what every edition begins with. */
const isForeign = (problems: readonly Problem[]): boolean => {
  const missing = new Set(problems.filter(({ code }) => code === 'shape-missing').map(({ path }) => path));
  return ['languages', 'title', 'paragraphs'].every((path) => missing.has(path));
};

/**
 * What problems of shape say of a file.
 * @param text the whole of it
 */
export function judgeShape(problems: readonly Problem[], text: () => string): Checked {
  if (problems.some(({ code }) => code === 'json-invalid')) return { kind: 'refused', failure: judgeJson(text()) };
  return isForeign(problems) ? { kind: 'refused', failure: 'not-edition' } : { kind: 'broken', problems };
}

/** A brace, or what a file in UTF-16 begins with. */
const BEGINNINGS_OF_TEXT: readonly (number | undefined)[] = [0x7b, 0xfe, 0xff];

/** What is said of a file that isn't UTF-8: one that was never meant to be JSON needn't be saved in another encoding. */
export const judgeEncoding = ([first]: Uint8Array): FileFailure =>
  BEGINNINGS_OF_TEXT.includes(first) ? 'not-utf8' : 'not-json';

/** What is said of a file that holds no JSON object: it may hold other JSON. */
function judgeJson(text: string): FileFailure {
  try {
    JSON.parse(text);
    return 'not-edition';
  } catch {
    return 'not-json';
  }
}

/** What a file's size says before it is read; null where nothing is wrong with it. */
export const judgeSize = (size: number): FileFailure | null =>
  size === 0 ? 'empty' : size > MOST_BYTES ? 'too-large' : null;
