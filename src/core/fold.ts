import { findSourceLanguage } from './languages/registry.ts';
import type { Span } from './tokens.ts';

/**
 * What was typed, ready to be looked for in many texts. Case and accents don't count, nor which kind of hyphen,
 * apostrophe or space is used. A letter that its language also writes with two others (core/languages, `expansions`)
 * is found by itself, by the two, and by its bare letter: `ä`, `ae` and `a` all find `ä`, and `s` finds `ß`, so that
 * no letter on the way to a word makes it vanish. `ä` doesn't find `a`: who types the dots means them.
 */
export interface FoldedQuery {
  /** Everywhere it stands in a text, in order, without overlaps: UTF-16 offsets of the text as it is, half-open. */
  readonly find: (text: string) => readonly Span[];
  /** Whether it stands in a text at all. */
  readonly isIn: (text: string) => boolean;
  /** Whether a text begins with it. */
  readonly begins: (text: string) => boolean;
}

/** Latin letters that no accent can be taken from, by what is typed for them. */
const WHOLE_LETTERS: readonly (readonly [letter: string, typed: string])[] = [
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ı', 'i'],
  ['İ', 'i'],
];

/** Signs of which people type whichever their keyboard has. */
const INTERCHANGEABLE = ['-\u2010\u2011', "'\u2018\u2019\u02bc", '"\u201c\u201d\u201e\u00ab\u00bb'];

/** The blocks of precomposed Latin letters: Latin-1 to Latin Extended-B, Latin Extended Additional. */
const LATIN_BLOCKS = [
  [0xc0, 0x24f],
  [0x1e00, 0x1eff],
] as const;

/** Accented Latin letters by the bare letter, as a keyboard without accents has it. */
const accented = new Map<string, string>();
for (const [first, last] of LATIN_BLOCKS) {
  for (let code = first; code <= last; code += 1) {
    const letter = String.fromCodePoint(code);
    const bare = letter.normalize('NFD').charAt(0);
    if (letter === letter.toLowerCase() && bare !== letter) accented.set(bare, (accented.get(bare) ?? '') + letter);
  }
}
for (const [letter, typed] of WHOLE_LETTERS) accented.set(typed, (accented.get(typed) ?? '') + letter);

/** A letter as typed without accents; letters of other scripts keep theirs, which make them letters of their own. */
const bareLetter = (letter: string): string =>
  [...accented].find(([, letters]) => letters.includes(letter))?.[0] ?? letter;

const escaped = (sign: string): string => sign.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');

/** Matches one sign as typed; an accent may follow it as a sign of its own (NFD). */
function signPattern(sign: string, expansions: Readonly<Record<string, string>>): string {
  const alike = INTERCHANGEABLE.find((signs) => signs.includes(sign));
  if (alike) return `[${[...alike].map(escaped).join('')}]`;
  if (/\s/u.test(sign)) return '\\s+';
  const bare = bareLetter(sign);
  const whole = Object.keys(expansions).filter((letter) => expansions[letter] === bare + bare);
  return `[${escaped(bare)}${accented.get(bare) ?? ''}${whole.join('')}]\\p{M}*`;
}

function patternFor(query: string, language: string): string {
  const expansions = findSourceLanguage(language)?.expansions ?? {};
  const typed = query.normalize('NFC').toLowerCase().replace(/\p{M}/gu, '').replace(/\s+/gu, ' ').trim();
  const signs = [...typed];
  let pattern = '';
  for (let at = 0; at < signs.length; at += 1) {
    const sign = signs[at] ?? '';
    const next = signs[at + 1] ?? '';
    const letter = Object.keys(expansions).find((own) => own === sign || expansions[own] === sign + next);
    if (letter === undefined) {
      pattern += signPattern(sign, expansions);
      continue;
    }
    const pair = [...(expansions[letter] ?? '')].map((half) => signPattern(half, {})).join('');
    pattern += `(?:${letter}|${letter.normalize('NFD')}|${pair})`;
    if (letter !== sign) at += 1;
  }
  return pattern;
}

/**
 * Reads what a person typed into a search field.
 * @param language of the texts to be searched, as a BCP 47 tag
 * @returns null where nothing but space was typed
 */
export function foldQuery(query: string, language: string): FoldedQuery | null {
  const pattern = patternFor(query, language);
  if (pattern === '') return null;
  const everywhere = new RegExp(pattern, 'giu');
  const anywhere = new RegExp(pattern, 'iu');
  const atStart = new RegExp(`^(?:${pattern})`, 'iu');
  return {
    find: (text) =>
      Array.from(text.matchAll(everywhere), ({ 0: found, index }) => ({ start: index, end: index + found.length })),
    isIn: (text) => anywhere.test(text),
    begins: (text) => atStart.test(text),
  };
}
