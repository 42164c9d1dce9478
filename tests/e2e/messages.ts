import { readdirSync, readFileSync } from 'node:fs';
import commonDe from '../../locales/de/common.json' with { type: 'json' };
import errorsDe from '../../locales/de/errors.json' with { type: 'json' };
import helpDe from '../../locales/de/help.json' with { type: 'json' };
import libraryDe from '../../locales/de/library.json' with { type: 'json' };
import offlineDe from '../../locales/de/offline.json' with { type: 'json' };
import problemsDe from '../../locales/de/problems.json' with { type: 'json' };
import readerDe from '../../locales/de/reader.json' with { type: 'json' };
import settingsDe from '../../locales/de/settings.json' with { type: 'json' };
import soundDe from '../../locales/de/sound.json' with { type: 'json' };
import commonEn from '../../locales/en/common.json' with { type: 'json' };
import errorsEn from '../../locales/en/errors.json' with { type: 'json' };
import helpEn from '../../locales/en/help.json' with { type: 'json' };
import libraryEn from '../../locales/en/library.json' with { type: 'json' };
import offlineEn from '../../locales/en/offline.json' with { type: 'json' };
import problemsEn from '../../locales/en/problems.json' with { type: 'json' };
import readerEn from '../../locales/en/reader.json' with { type: 'json' };
import settingsEn from '../../locales/en/settings.json' with { type: 'json' };
import soundEn from '../../locales/en/sound.json' with { type: 'json' };

/** What the interface says, by its language: the tests ask that it is said, not how. */
export const MESSAGES = {
  en: {
    common: commonEn,
    errors: errorsEn,
    help: helpEn,
    library: libraryEn,
    offline: offlineEn,
    problems: problemsEn,
    reader: readerEn,
    settings: settingsEn,
    sound: soundEn,
  },
  de: {
    common: commonDe,
    errors: errorsDe,
    help: helpDe,
    library: libraryDe,
    offline: offlineDe,
    problems: problemsDe,
    reader: readerDe,
    settings: settingsDe,
    sound: soundDe,
  },
} as const;

export type InterfaceLanguage = keyof typeof MESSAGES;
export const INTERFACE_LANGUAGES = ['en', 'de'] as const satisfies readonly InterfaceLanguage[];

const LOCALES = new URL('../../locales/', import.meta.url);

/** Every language that the interface speaks. */
export const ALL_LANGUAGES: readonly string[] = readdirSync(LOCALES);

/** A message without placeholders as any of the languages says it, to find by. */
export function inAnyLanguage(namespace: string, key: string): RegExp {
  const said = ALL_LANGUAGES.map((language): string => {
    const messages: unknown = JSON.parse(readFileSync(new URL(`${language}/${namespace}.json`, LOCALES), 'utf8'));
    const message = typeof messages === 'object' && messages !== null && Reflect.get(messages, key);
    if (typeof message !== 'string') throw new Error(`locales/${language}/${namespace}.json doesn’t say ${key}.`);
    return message.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^(?:${said.join('|')})$`);
}

/** A message with its places filled in. */
export const fill = (message: string, values: Readonly<Record<string, string | number>>): string =>
  message.replace(/\{\{(\w+)(?:, number(?:\([^)]*\))?)?\}\}/g, (_, name: string) => String(values[name] ?? ''));
