/** What stands under a key of localStorage. */
export type Stored =
  | { readonly kind: 'found'; readonly text: string }
  | { readonly kind: 'empty' }
  /** Reading is forbidden, as in some private modes. */
  | { readonly kind: 'blocked' };

export function readStored(key: string): Stored {
  try {
    const text = localStorage.getItem(key);
    return text === null ? { kind: 'empty' } : { kind: 'found', text };
  } catch {
    return { kind: 'blocked' };
  }
}

/** @returns false when the store is blocked or full; what stood there before still stands */
export function writeStored(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

export function removeStored(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Blocked: nothing stands there.
  }
}

/**
 * Keeps a copy of a value that can't be read, under a key of its own that nothing else writes: `<key>.aside.1`, and so
 * on. A copy that is there already isn't made twice.
 * @returns false when there was no room for it: then the value itself must not be written over
 */
export function setAside(key: string, text: string): boolean {
  for (let number = 1; ; number += 1) {
    const copy = `${key}.aside.${number}`;
    const stored = readStored(copy);
    if (stored.kind === 'blocked') return false;
    if (stored.kind === 'empty') return writeStored(copy, text);
    if (stored.text === text) return true;
  }
}

const COPY = /^satzspiegel\..+\.aside\.\d+$/;

/** The keys of all copies that setAside has made; none where reading is forbidden. */
export function copiesAside(): readonly string[] {
  try {
    return Object.keys(localStorage).filter((key) => COPY.test(key));
  } catch {
    return [];
  }
}
