/** A file's messages by their full keys, as i18next names them: `feature.Case.Acc`. */
type Messages = ReadonlyMap<string, unknown>;

function flatten(messages: object, prefix = ''): Messages {
  return new Map(
    Object.entries(messages).flatMap(([key, value]): (readonly [string, unknown])[] =>
      typeof value === 'object' && value !== null
        ? [...flatten(value, `${prefix}${key}.`)]
        : [[`${prefix}${key}`, value]],
    ),
  );
}

const files = import.meta.glob<object>('../../locales/*/*.json', { eager: true, import: 'default' });

/** The messages of each language by their namespace. */
export const LOCALES = new Map<string, Map<string, Messages>>();
for (const [path, messages] of Object.entries(files)) {
  const [, language = '', namespace = ''] = /locales\/([^/]+)\/([^/]+)\.json$/.exec(path) ?? [];
  const namespaces = LOCALES.get(language) ?? new Map<string, Messages>();
  LOCALES.set(language, namespaces.set(namespace, flatten(messages)));
}

/** @throws when a language lacks a file */
export function messagesOf(language: string, namespace: string): Messages {
  const messages = LOCALES.get(language)?.get(namespace);
  if (!messages) throw new Error(`locales/${language}/${namespace}.json is missing`);
  return messages;
}
