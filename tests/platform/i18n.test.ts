import i18n from 'i18next';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FIRST_NAMESPACES } from '#platform/first-namespaces.ts';
import {
  guessInterfaceLanguage,
  INTERFACE_LANGUAGES,
  loadInterfaceLanguage,
  nameOfLanguage,
  onInterfaceLanguage,
  showInterfaceLanguage,
  startI18n,
  wantNamespaces,
} from '#platform/i18n.ts';
import german from '../../locales/de/common.json';
import english from '../../locales/en/common.json';

test('the interface speaks the languages that locales/ has a folder for', () => {
  expect(INTERFACE_LANGUAGES).toEqual(expect.arrayContaining(['de', 'en']));
  expect(INTERFACE_LANGUAGES).toEqual([...new Set(INTERFACE_LANGUAGES)].sort());
});

describe('the interface begins in the first language that the browser asks for and that there is', () => {
  test.each<[wanted: readonly string[], available: readonly string[], guess: string]>([
    [['de'], ['de', 'en'], 'de'],
    [['de-AT', 'en'], ['de', 'en'], 'de'],
    [['DE-de'], ['de', 'en'], 'de'],
    [['fr', 'de-CH', 'en'], ['de', 'en'], 'de'],
    [['en-GB', 'de'], ['de', 'en'], 'en'],
    [['de-AT', 'de'], ['de', 'de-at', 'en'], 'de-at'],
    [['pt-BR', 'en'], ['en', 'pt', 'pt-BR'], 'pt-BR'],
    [['pt-br', 'en'], ['en', 'pt-BR'], 'pt-BR'],
    [['zh-Hant-TW', 'de'], ['de', 'en'], 'de'],
    [['fr', 'es'], ['de', 'en'], 'en'],
    [['del'], ['de', 'en'], 'en'],
    [[''], ['de', 'en'], 'en'],
    [[], ['de', 'en'], 'en'],
  ])('%j of %j: %s', (wanted, available, guess) => {
    expect(guessInterfaceLanguage(wanted, available)).toBe(guess);
  });

  test('of those in locales/ unless told otherwise', () => {
    expect(guessInterfaceLanguage(['de-AT'])).toBe('de');
  });
});

test.each([
  ['de', 'Deutsch'],
  ['en', 'English'],
  ['fr', 'Français'],
  ['es', 'Español'],
  ['ru', 'Русский'],
  ['ar', 'العربية'],
  ['ja', '日本語'],
  ['pt-BR', 'Português (Brasil)'],
])('%s is called %s by those who speak it', (language, name) => {
  expect(nameOfLanguage(language)).toBe(name);
});

describe('showing an interface language', () => {
  beforeEach(async () => {
    await startI18n();
    for (const language of INTERFACE_LANGUAGES) i18n.removeResourceBundle(language, 'common');
  });
  afterEach(() => i18n.off('languageChanged'));

  test('switches the words', async () => {
    await showInterfaceLanguage('en');
    expect(i18n.t('close')).toBe(english.close);
    await showInterfaceLanguage('de');
    expect(i18n.t('close')).toBe(german.close);
    await showInterfaceLanguage('en');
    expect(i18n.t('close')).toBe(english.close);
  });

  test('brings what the first page says, and what a part says once that is wanted', async () => {
    await showInterfaceLanguage('de');
    for (const namespace of FIRST_NAMESPACES) expect(i18n.hasResourceBundle('de', namespace), namespace).toBe(true);
    expect(i18n.hasResourceBundle('de', 'gloss')).toBe(false);
    await wantNamespaces('gloss');
    expect(i18n.hasResourceBundle('de', 'gloss')).toBe(true);
    await showInterfaceLanguage('en');
    expect(i18n.hasResourceBundle('en', 'gloss')).toBe(true);
  });

  test('shows none that is only fetched', async () => {
    await showInterfaceLanguage('en');
    await loadInterfaceLanguage('de');
    expect(i18n.language).toBe('en');
    expect(i18n.hasResourceBundle('de', 'common')).toBe(true);
  });

  test('tells the page each language in turn', async () => {
    const heard = vi.fn<(language: string) => void>();
    onInterfaceLanguage(heard);
    await showInterfaceLanguage('en');
    await showInterfaceLanguage('de');
    expect(heard.mock.calls).toEqual([['en'], ['de']]);
  });
});
