/** A record that couldn't be read, and what belongs to it, as stored. */
export interface UnreadRecord {
  /** Where it stood, and under which key. */
  readonly store: string;
  readonly key: unknown;
  readonly values: readonly unknown[];
}

/** So many bytes are written at a time: a function takes no more arguments than some ten thousand. */
const STRETCH = 1 << 13;

function base64Of(bytes: Uint8Array): string {
  let signs = '';
  for (let at = 0; at < bytes.length; at += STRETCH) signs += String.fromCharCode(...bytes.subarray(at, at + STRETCH));
  return btoa(signs);
}

/** Bytes as the text that they are in UTF-8, to the last of them, else in Base64. */
function bytesInWords(bytes: Uint8Array): unknown {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { base64: base64Of(bytes) };
  }
}

/** Of what is neither plain nor a list (a date, a picture) it is said what it is. */
const isPlain = (value: object): boolean => Object.prototype.toString.call(value) === '[object Object]';

/** What a browser can store and JSON can't say, in words; `within` are the objects round it. */
function inWords(value: unknown, within: readonly object[]): unknown {
  if (value instanceof ArrayBuffer) return bytesInWords(new Uint8Array(value));
  if (ArrayBuffer.isView(value)) return bytesInWords(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (typeof value === 'bigint') return String(value);
  if (value === undefined) return null;
  if (typeof value !== 'object' || value === null) return value;
  if (within.includes(value)) return '…';
  const tell = (part: unknown): unknown => inWords(part, [...within, value]);
  if (Array.isArray(value)) return value.map(tell);
  if (value instanceof Map || value instanceof Set) return [...value].map(tell);
  if (!isPlain(value)) return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, tell(part)]));
}

const isName = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const fieldOf = (value: unknown, field: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;

/** What a person would know a record by, as far as that can still be told: a word, a title, the name of a file. */
export function nameOfRecord({ store, key, values: [value] }: UnreadRecord): string | null {
  const names = [fieldOf(value, 'lemma'), fieldOf(fieldOf(value, 'title'), 'source'), fieldOf(value, 'fileName')];
  // A text's id is made of words; that of a word isn't.
  const isText = store === 'editions' || store === 'progress';
  return names.find(isName) ?? (isText && isName(key) ? key : null);
}

/** A record as JSON, for a person to read and to mend. */
export const textOfRecord = ({ store, key, values }: UnreadRecord): string =>
  JSON.stringify(inWords({ store, key, values }, []), null, 2);
