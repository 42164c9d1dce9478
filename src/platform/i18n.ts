import i18n from 'i18next';
import { initReactI18next } from 'react-i18next';
import { FIRST_NAMESPACES } from './first-namespaces.ts';

export type Messages = Record<string, unknown>;
export type MessageFiles = Readonly<Record<string, () => Promise<Messages>>>;

/**
 * FIRST_NAMESPACES of each language, one chunk a language: see vite.config.ts. Where the other files are is not known at
 * first: that alone is as much as a small part of the app.
 */
const firstFiles: MessageFiles = import.meta.glob<Messages>('../../locales/*/{common,errors,reader}.json', {
  import: 'default',
});

const parsePath = (path: string): { language: string; namespace: string } => {
  const [, language = '', namespace = ''] = /\/([^/]+)\/([^/]+)\.json$/.exec(path) ?? [];
  return { language, namespace };
};

/** The interface languages there are: one folder of `locales/` each. */
export const INTERFACE_LANGUAGES: readonly string[] = [
  ...new Set(Object.keys(firstFiles).map((path) => parsePath(path).language)),
].sort();

/** The first language a reader's browser asks for that the interface has; English where there is none. */
export function guessInterfaceLanguage(wanted: readonly string[], available = INTERFACE_LANGUAGES): string {
  const candidates = wanted.flatMap((tag) => [tag, tag.replace(/-.*/, '')]).map((tag) => tag.toLowerCase());
  const match = candidates.find((tag) => available.some((language) => language.toLowerCase() === tag));
  return available.find((language) => language.toLowerCase() === match) ?? 'en';
}

/** Every text of a list asks for its languages' names, and Intl takes its time. */
const namesIn = new Map<string, Intl.DisplayNames>();

/** A language as another one calls it within a sentence. */
export function languageIn(language: string, other: string): string {
  const names = namesIn.get(other) ?? new Intl.DisplayNames([other], { type: 'language' });
  namesIn.set(other, names);
  return names.of(language) ?? language;
}

/** A language as its own speakers call it. */
export function nameOfLanguage(language: string): string {
  const name = languageIn(language, language);
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** Sets i18next up without a word in it; showInterfaceLanguage brings them. */
export async function startI18n(): Promise<void> {
  await i18n.use(initReactI18next).init({
    fallbackLng: false,
    defaultNS: 'common',
    resources: {},
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
}

/** Calls back with each language that is shown from now on. */
export function onInterfaceLanguage(listener: (language: string) => void): void {
  i18n.on('languageChanged', listener);
}

/** The namespaces that the parts of the app drawn so far speak with. */
const wanted = new Set(FIRST_NAMESPACES);

const isOnlyFirst = (): boolean => wanted.size === FIRST_NAMESPACES.length;

async function missingOf(language: string) {
  const files = isOnlyFirst() ? firstFiles : (await import('./all-messages.ts')).allFiles;
  return Object.entries(files)
    .map(([path, load]) => ({ ...parsePath(path), load }))
    .filter((file) => file.language === language && wanted.has(file.namespace))
    .filter(({ namespace }) => !i18n.hasResourceBundle(language, namespace));
}

/**
 * Fetches a language's messages, once: those that are wanted, and those that come to be wanted meanwhile.
 * @throws when a file can't be fetched
 */
export async function loadInterfaceLanguage(language: string): Promise<void> {
  for (let missing = await missingOf(language); missing.length > 0; missing = await missingOf(language)) {
    const loaded = await Promise.all(missing.map(({ load }) => load()));
    for (const [index, { namespace }] of missing.entries()) {
      i18n.addResourceBundle(language, namespace, loaded[index]);
    }
  }
}

/** Whether the messages of a namespace are there in the language that is shown. */
export const hasMessages = (namespace: string): boolean => i18n.hasResourceBundle(i18n.language, namespace);

/**
 * Calls back whenever more messages are there.
 * @returns how to stop
 */
export function onMessages(listener: () => void): () => void {
  i18n.store.on('added', listener);
  return () => i18n.store.off('added', listener);
}

/**
 * Fetches what a part of the app says, in the language that is shown; from now on, other languages bring it with them.
 * @throws when a file can't be fetched
 */
export async function wantNamespaces(...namespaces: readonly string[]): Promise<void> {
  for (const namespace of namespaces) wanted.add(namespace);
  let language: string | undefined;
  while (i18n.language !== language) {
    language = i18n.language;
    await loadInterfaceLanguage(language);
  }
}

/**
 * Switches to a language, fetching its messages first where they aren't there yet.
 * @throws when a file can't be fetched; the language shown so far stays
 */
export async function showInterfaceLanguage(language: string): Promise<void> {
  await loadInterfaceLanguage(language);
  await i18n.changeLanguage(language);
}
