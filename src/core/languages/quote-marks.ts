import { german } from './de.ts';
import { primaryLanguage } from './primary-language.ts';

/** How a language sets what is quoted and what is left out. */
export interface QuoteMarks {
  /** Opening and closing mark, then those of a quotation within one: `„“‚‘`. Each is one UTF-16 unit. */
  readonly marks: string;
  /** Words that begin with an apostrophe, without it and in lower case: `tis`. */
  readonly clipped: readonly string[];
}

const LIKE_GERMAN = ['bg', 'cs', 'et', 'hr', 'is', 'ka', 'lt', 'mk', 'sk', 'sl', 'sq'];
const GUILLEMETS = ['be', 'ca', 'el', 'es', 'eu', 'fr', 'hy', 'it', 'pt-PT'];

/**
 * Unicode CLDR, delimiters. Where it has one pair for both levels or follows the keyboard, the language's own academy:
 * Spanish (RAE), French and Italian have guillemets outside and commas inside.
 */
const MARKS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(LIKE_GERMAN.map((tag) => [tag, '„“‚‘'])),
  ...Object.fromEntries(GUILLEMETS.map((tag) => [tag, '«»“”'])),
  ar: '”“’‘',
  'fr-CH': '«»‹›',
  fi: '””’’',
  he: '””’’',
  hu: '„”»«',
  'it-CH': '«»‹›',
  ja: '「」『』',
  nb: '«»‘’',
  nn: '«»‘’',
  no: '«»‘’',
  pl: '„”«»',
  ro: '„”«»',
  ru: '«»„“',
  sr: '„”’’',
  sv: '””’’',
  uk: '«»„“',
  'zh-Hant': '「」『』',
  'zh-TW': '「」『』',
  ...german.quoteMarks,
};

/** English, and CLDR's root. */
const COMMON = '“”‘’';

const CLIPPED: Readonly<Record<string, readonly string[]>> = {
  en: ['bout', 'cause', 'em', 'n', 'round', 'til', 'till', 'tis', 'twas', 'twere', 'twill'],
  de: german.clipped,
};

/** The quotation marks of a language, by its tag: `de-AT` has those of `de`, an unknown language the common ones. */
export function quoteMarksOf(tag: string): QuoteMarks {
  const language = primaryLanguage(tag);
  return { marks: MARKS[tag] ?? MARKS[language] ?? COMMON, clipped: CLIPPED[language] ?? [] };
}
