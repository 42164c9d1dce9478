import { describe, expect, test } from 'vitest';
import { PROBLEM_CODES } from '#core/errors.ts';
import { FEATURES, PARTS_OF_SPEECH } from '#core/morphology.ts';
import { NOTE_TOPICS } from '#core/topics.ts';
import { LOCALES, messagesOf } from './message-files.ts';

const english = [...(LOCALES.get('en') ?? [])];
const PLURAL = /_(?:zero|one|two|few|many|other)$/;

/** The keys that a language needs for the English ones: a plural has one for each of the language's own categories. */
function keysFor(language: string, messages: ReadonlyMap<string, unknown>): readonly string[] {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const keys = [...messages.keys()].flatMap((key) => {
    const base = key.replace(PLURAL, '');
    return messages.has(`${base}_other`) ? pluralCategories.map((category) => `${base}_${category}`) : [key];
  });
  return [...new Set(keys)].sort();
}

/** The names in `{{…}}` of each message, its plurals taken together: "one sentence" needs no number. */
function placeholdersOf(messages: ReadonlyMap<string, unknown>): ReadonlyMap<string, readonly string[]> {
  const placeholders = new Map<string, readonly string[]>();
  for (const [key, message] of messages) {
    const base = key.replace(PLURAL, '');
    const names = Array.from(String(message).matchAll(/\{\{\s*([^},\s]+)/g), ([, name = '']) => name);
    placeholders.set(base, [...new Set([...(placeholders.get(base) ?? []), ...names])].sort());
  }
  return placeholders;
}

test('English and German are there', () => {
  expect([...LOCALES.keys()]).toEqual(expect.arrayContaining(['de', 'en']));
});

describe.each([...LOCALES.keys()])('the interface in %s', (language) => {
  test('has the files of the English one', () => {
    expect([...(LOCALES.get(language)?.keys() ?? [])].sort()).toEqual(english.map(([namespace]) => namespace).sort());
  });

  test.each(english)('says in %s.json what the English one says, in the plurals of its own', (namespace, messages) => {
    expect([...messagesOf(language, namespace).keys()].sort()).toEqual(keysFor(language, messages));
  });

  test.each(english)('leaves the same places open in %s.json', (namespace, messages) => {
    expect(placeholdersOf(messagesOf(language, namespace))).toEqual(placeholdersOf(messages));
  });

  test.each(english)('says something in each message of %s.json', (namespace) => {
    const silent = [...messagesOf(language, namespace)].filter(
      ([, message]) => typeof message !== 'string' || message.trim() === '',
    );
    expect(silent).toEqual([]);
  });

  test('explains every problem that an edition can have', () => {
    expect([...messagesOf(language, 'problems').keys()]).toEqual(
      expect.arrayContaining(PROBLEM_CODES.map((code) => `problem.${code}`)),
    );
  });

  test('has words for all grammar that an edition can name', () => {
    const features = Object.entries(FEATURES).flatMap(([name, values]) =>
      values.map((value) => `feature.${name}.${value}`),
    );
    expect([...messagesOf(language, 'grammar').keys()]).toEqual(
      expect.arrayContaining([
        ...features,
        ...PARTS_OF_SPEECH.map((pos) => `pos.${pos}`),
        ...NOTE_TOPICS.map((topic) => `topic.${topic}`),
      ]),
    );
  });

  // What stands between <ex> and </ex> is in the language that is learned.
  test.each(NOTE_TOPICS)('explains the topic %s with examples marked as such', (topic) => {
    const explanation = String(messagesOf(language, 'topics').get(`explanation.${topic}`) ?? '');
    expect(explanation).toMatch(/^(?:[^<>]|<ex>[^<>]+<\/ex>)+$/u);
    expect(explanation).toContain('<ex>');
  });
});
