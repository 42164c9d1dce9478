/** A way in which the code names messages: a key of a namespace, whole or with gaps that are filled when it runs. */
interface NamedKeys {
  readonly namespace: string;
  readonly key: RegExp;
}

/** Where a function that translates gets its name and its namespaces. */
interface Translator {
  readonly name: string;
  readonly namespaces: readonly string[];
  readonly from: number;
}

const DEFAULT_NAMESPACE = 'common';

const stringsIn = (code: string): readonly string[] =>
  Array.from(code.matchAll(/'([^'\n]*)'|"([^"\n]*)"/g), ([, single, double]) => single ?? double ?? '');

/** `const { t } = useTranslation('gloss')`, `t: TFunction<'gloss'>` and, everywhere, `i18n.t`. */
function translatorsIn(code: string): readonly Translator[] {
  const bound = [...code.matchAll(/\{([^{}]*)\}\s*=\s*useTranslation\(([^)]*)\)/g)].flatMap((match) => {
    const name = /(?:^|,)\s*t(?:\s*:\s*(\w+))?\s*(?:,|$)/.exec(match[1] ?? '');
    return name ? [{ name: name[1] ?? 't', namespaces: stringsIn(match[2] ?? ''), from: match.index }] : [];
  });
  const passed = Array.from(code.matchAll(/(\w+)\??:\s*TFunction(?:<([^>]*)>)?/g), (match) => ({
    name: match[1] ?? 't',
    namespaces: stringsIn(match[2] ?? ''),
    from: match.index,
  }));
  return [...bound, ...passed, { name: 'i18n.t', namespaces: [], from: 0 }];
}

/** The end of the string, template or bracket that begins at an offset: the offset after it. */
function endOf(code: string, start: number): number {
  const opening = code.charAt(start);
  const closing = { '(': ')', '[': ']', '{': '}' }[opening] ?? opening;
  const isText = opening === closing;
  let offset = start + 1;
  while (offset < code.length && code.charAt(offset) !== closing) {
    const character = code.charAt(offset);
    if (isText && character === '\\') offset += 2;
    else if (isText && opening === '`' && code.startsWith('${', offset)) offset = endOf(code, offset + 1);
    else if (!isText && '\'"`([{'.includes(character)) offset = endOf(code, offset);
    else offset += 1;
  }
  return offset + 1;
}

/** The strings and templates of a call's first argument, as they stand; the call's bracket opens at an offset. */
function firstArgument(code: string, open: number): readonly string[] {
  const found: string[] = [];
  let offset = open + 1;
  while (offset < code.length && !',)'.includes(code.charAt(offset))) {
    const isText = '\'"`'.includes(code.charAt(offset));
    const end = isText || '([{'.includes(code.charAt(offset)) ? endOf(code, offset) : offset + 1;
    if (isText) found.push(code.slice(offset, end));
    offset = end;
  }
  return found;
}

/** A template's text, and null for each of its gaps. */
function piecesOf(text: string): readonly (string | null)[] {
  const pieces: (string | null)[] = [''];
  for (let offset = 1; offset < text.length - 1; ) {
    const isGap = text.startsWith('`') && text.startsWith('${', offset);
    const end = isGap ? endOf(text, offset + 1) : offset + 1;
    if (isGap) pieces.push(null, '');
    else pieces.push(`${pieces.pop() ?? ''}${text.slice(offset, end)}`);
    offset = end;
  }
  return pieces;
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What a string or template names: `grammar:pos.NOUN` by its own namespace, `close` in the translator's first. */
function namedBy(text: string, namespaces: readonly string[]): NamedKeys {
  const pieces = piecesOf(text);
  const [first = ''] = pieces;
  const [, namespace, rest] = /^(\w+):(.*)$/s.exec(first ?? '') ?? [];
  const pattern = [namespace === undefined ? first : (rest ?? ''), ...pieces.slice(1)]
    .map((piece) => (piece === null ? '.+' : escapePattern(piece)))
    .join('');
  return { namespace: namespace ?? namespaces[0] ?? DEFAULT_NAMESPACE, key: new RegExp(`^${pattern}$`, 's') };
}

/**
 * The keys that a file of the code names where it translates. A call whose key is nowhere in it, `t(KEYS[state])`, may
 * name any string of the file. It reads text, not syntax: a key that only a comment names counts as named.
 */
export function keysNamedIn(code: string): readonly NamedKeys[] {
  const translators = translatorsIn(code);
  return [...new Set(translators.map(({ name }) => name))].flatMap((name) =>
    [...code.matchAll(new RegExp(`(?<![\\w.$])${escapePattern(name)}\\(`, 'g'))].flatMap((call) => {
      const translator = translators.findLast((each) => each.name === name && each.from <= call.index);
      const namespaces = translator?.namespaces ?? [];
      const texts = firstArgument(code, call.index + call[0].length - 1);
      if (texts.length > 0) return texts.map((text) => namedBy(text, namespaces));
      const anyOf = namespaces.length > 0 ? namespaces : [DEFAULT_NAMESPACE];
      return stringsIn(code).flatMap((text) => anyOf.map((namespace) => namedBy(`'${text}'`, [namespace])));
    }),
  );
}

/** Those of a namespace's keys that no code names, plurals by their base. */
export function unusedKeys(namespace: string, keys: readonly string[], named: readonly NamedKeys[]): readonly string[] {
  const patterns = named.filter((each) => each.namespace === namespace);
  const isNamed = (key: string): boolean => patterns.some((pattern) => pattern.key.test(key));
  return keys.filter((key) => !isNamed(key) && !isNamed(key.replace(/_(?:zero|one|two|few|many|other)$/, '')));
}
