import { describe, expect, test } from 'vitest';
import { LOCALES } from './message-files.ts';

/** The quotation marks and apostrophes that a language sets: CLDR's, the outer pair first; those of a language that isn't here go unchecked. */
const MARKS: Readonly<Record<string, string>> = {
  ar: '«»“”',
  de: '„“‚‘’',
  en: '“”‘’',
  es: '«»“”',
  fr: '«»“”’',
  tr: '“”‘’',
  uk: '«»„“’',
};

const ALL_MARKS = '«»‹›„“”‚‘’';

/** Words that are the same in English, by language; whatever else is the same has been left in English by mistake. */
const ALSO_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  de: ['Normal', 'Original', 'Plural', 'Sepia', 'Text'],
  es: ['no', 'Normal', 'numeral', 'Original', 'plural', 'Sepia', 'singular'],
  fr: ['Article', 'article', 'interjection', 'Normal', 'page', 'pages', 'Pause', 'Sans serif', 'Serif', 'Solutions'],
  tr: ['Normal'],
};

/** What no language translates: the name of the site, German examples, the caps of keys, a size of paper. */
const NEVER_TRANSLATED = ['Satzspiegel', 'um … zu', 'Esc', 'Enter', 'Home', 'End', 'Letter'];

/** A message without what is filled in. */
const wordsOf = (message: string): string => message.replace(/\{\{[^}]*\}\}/g, '').trim();

/** A message without its German examples and its placeholders: what the language itself sets. */
const ownText = (message: string): string =>
  message.replace(/<ex>.*?<\/ex>|\{\{.*?\}\}/gs, 'x').replace(/<[^>]*>/g, '');

interface Message {
  readonly name: string;
  readonly text: string;
}

const messagesIn = (language: string): readonly Message[] =>
  [...(LOCALES.get(language) ?? [])].flatMap(([namespace, messages]) =>
    Array.from(messages, ([key, text]) => ({ name: `${namespace}:${key}`, text: String(text) })),
  );

/** The messages, by name, in which a pattern occurs. */
const where = (language: string, pattern: RegExp): readonly string[] =>
  messagesIn(language)
    .filter(({ text }) => text.length > 1 && pattern.test(ownText(text)))
    .map(({ name, text }) => `${name}: ${text}`);

describe.each([...LOCALES.keys()])('the interface in %s', (language) => {
  test('sets its own quotation marks, an apostrophe as such and an ellipsis in one', () => {
    expect(where(language, /["']|\.{3}/)).toEqual([]);
    const own = MARKS[language] ?? ALL_MARKS;
    const foreign = [...ALL_MARKS].filter((mark) => !own.includes(mark));
    expect(where(language, new RegExp(`[${foreign.join('')}]`)), `none but ${own}`).toEqual([]);
  });

  test('closes each quotation that it opens', () => {
    const [open = '', close = ''] = MARKS[language] ?? '';
    const count = (text: string, mark: string): number => text.split(mark).length;
    const uneven = messagesIn(language).filter(({ text }) => count(text, open) !== count(text, close));
    expect(uneven).toEqual([]);
  });

  test('puts no space at an end, nor two together', () => {
    expect(where(language, /^\s|\s$|\s\s/)).toEqual([]);
  });
});

test.each([...LOCALES.keys()].filter((language) => language !== 'en'))(
  'nothing in %s is left in English',
  (language) => {
    const english = new Map(messagesIn('en').map(({ name, text }) => [name, text]));
    const same = [...NEVER_TRANSLATED, ...(ALSO_ENGLISH[language] ?? [])];
    const left = messagesIn(language).filter(
      ({ name, text }) =>
        english.get(name) === text && /\p{L}{2}/u.test(wordsOf(text)) && !same.includes(wordsOf(text)),
    );
    expect(left).toEqual([]);
  },
);

test('French stands off ; : ! ? and guillemets by a narrow space that no line breaks at', () => {
  expect(where('fr', /[^\u202f][;:!?»]|«[^\u202f]/)).toEqual([]);
});

test('Arabic sets its own comma, semicolon and question mark', () => {
  expect(where('ar', /[,;?]/)).toEqual([]);
});

test('Arabic keeps what is filled in apart from its own direction, by isolates, unless it is a number', () => {
  const open = messagesIn('ar').filter(({ text }) => /(?<!\u2068)\{\{\w+\}\}|\{\{\w+\}\}(?!\u2069)/.test(text));
  expect(open).toEqual([]);
});
