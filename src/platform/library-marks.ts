import { field, readFields } from '#core/fields.ts';
import { readStored, writeStored } from './local-storage.ts';

/** What must be known of the library before its database could say it: the first page doesn't wait for that. */
interface LibraryMarks {
  /** Whether anything has been read or kept. */
  readonly isUsed: boolean;
  /** The ids of the reader's own editions. */
  readonly kept: ReadonlySet<string>;
}

const KEY = 'satzspiegel.library';
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((text) => typeof text === 'string');
const FIELDS = { kept: field(isTexts, []) };

/** Those of this visit, which hold where nothing can be stored. */
let ofThisVisit: LibraryMarks = { isUsed: false, kept: new Set() };

function readStoredMarks(): LibraryMarks {
  const stored = readStored(KEY);
  if (stored.kind !== 'found') return { isUsed: false, kept: new Set() };
  try {
    return { isUsed: true, kept: new Set(readFields(FIELDS, JSON.parse(stored.text))?.kept) };
  } catch {
    // Only a hint: the database knows, and it is written anew.
    return { isUsed: true, kept: new Set() };
  }
}

export function readLibraryMarks(): LibraryMarks {
  const stored = readStoredMarks();
  return { isUsed: stored.isUsed || ofThisVisit.isUsed, kept: new Set([...stored.kept, ...ofThisVisit.kept]) };
}

/** Marks the library as used, and which editions are kept in it. */
export function markLibrary(kept: Iterable<string>): void {
  ofThisVisit = { isUsed: true, kept: new Set(kept) };
  writeStored(KEY, JSON.stringify({ kept: [...ofThisVisit.kept] }));
}

/** Marks that something has been read. */
export function markUsed(): void {
  const { isUsed, kept } = readLibraryMarks();
  if (!isUsed) markLibrary(kept);
}
