/** A piece of a JSON object that is read as it comes. */
export interface JsonPiece {
  /** The key of the field. */
  readonly key: string;
  /** Which item of the list it is, where the field is one whose list is cut; null where it is a whole value, as an empty list. */
  readonly index: number | null;
  /** The value, as JSON. Whether it is sound is for JSON.parse to say. */
  readonly json: string;
}

export interface JsonCutter {
  /** Takes the next stretch of the text, which may end anywhere; returns the pieces that are whole now. */
  readonly push: (text: string) => readonly JsonPiece[];
  /** Whether the object has come to its end, with nothing but space round it. */
  readonly isWhole: () => boolean;
}

/** A string, perhaps one whose end hasn't come yet, or a sign that divides. */
const STRUCTURE = /"[^"\\]*(?:\\[\s\S]?[^"\\]*)*("?)|[{}[\],:]/g;

const isBlank = (text: string): boolean => /^[ \t\r\n]*$/.test(text);

function readKey(json: string): string | null {
  try {
    const key: unknown = JSON.parse(json);
    return typeof key === 'string' ? key : null;
  } catch {
    return null;
  }
}

/**
 * Cuts the text of a JSON object into its fields, and the lists of some of them into their items, while the text is still on
 * its way: the first page of a book needn't wait for the last. It follows strings and brackets, and no more. Text of
 * which JSON.parse takes every piece is JSON; a text that isn't an object, or has a key twice, never becomes whole.
 */
export function cutJson(...listKeys: readonly string[]): JsonCutter {
  /** What has come and isn't used up; the scan goes on at `at`, the piece being read begins at `start`. */
  let rest = '';
  let at = 0;
  let start = 0;
  let depth = 0;
  let key: string | null = null;
  const keys = new Set<string>();
  /** The item being read while inside the list; null outside, and after its end 'ended' until the field is over. */
  let item: number | 'ended' | null = null;
  let state: 'reading' | 'whole' | 'failed' = 'reading';

  const fail = (): void => {
    state = 'failed';
  };

  function takeKey(json: string): void {
    key = readKey(json);
    if (key === null || keys.has(key)) fail();
    else keys.add(key);
  }

  /** The piece that ends before a comma or a closing bracket; none where nothing stands. */
  function* finish(json: string, isClosing: boolean): Generator<JsonPiece> {
    if (item === 'ended') {
      if (!isBlank(json)) fail();
    } else if (key === null) {
      // `{}` has no field; after a comma there must be one.
      if (!isClosing || !isBlank(json) || keys.size > 0) fail();
    } else if (item === 0 && isClosing && isBlank(json)) {
      yield { key, index: null, json: '[]' };
    } else {
      yield { key, index: item, json };
    }
  }

  function* take(sign: string, place: number): Generator<JsonPiece> {
    const before = () => rest.slice(start, place);
    const isInList = typeof item === 'number';
    const level = isInList ? 2 : 1;
    const opens = sign === '{' || sign === '[';
    if (depth === 0) {
      if (state === 'whole' || sign !== '{' || !isBlank(before())) return fail();
      depth = 1;
    } else if (depth === 1 && sign === ':' && key === null) {
      takeKey(before());
    } else if (
      depth === 1 &&
      sign === '[' &&
      key !== null &&
      listKeys.includes(key) &&
      item === null &&
      isBlank(before())
    ) {
      item = 0;
      depth = 2;
    } else if (depth === level && sign === ',') {
      yield* finish(before(), false);
      if (typeof item === 'number') item += 1;
      else [key, item] = [null, null];
    } else if (depth === level && (sign === '}' || sign === ']')) {
      if ((sign === ']') !== isInList) return fail();
      yield* finish(before(), true);
      depth -= 1;
      if (isInList) item = 'ended';
      else if (state !== 'failed') state = 'whole';
    } else {
      if (opens) depth += 1;
      else if (sign === '}' || sign === ']') depth -= 1;
      return;
    }
    start = place + 1;
  }

  return {
    push: (text) => {
      rest += text;
      const pieces: JsonPiece[] = [];
      STRUCTURE.lastIndex = at;
      for (let match = STRUCTURE.exec(rest); match && state !== 'failed'; match = STRUCTURE.exec(rest)) {
        const [found, closingQuote] = match;
        if (closingQuote === '') {
          at = match.index;
          break;
        }
        if (closingQuote === undefined) pieces.push(...take(found, match.index));
        at = match.index + found.length;
        STRUCTURE.lastIndex = at;
      }
      rest = rest.slice(start);
      at -= start;
      start = 0;
      return pieces;
    },
    isWhole: () => state === 'whole' && isBlank(rest),
  };
}
