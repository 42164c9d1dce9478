import * as v from 'valibot';
import type { Catalogue } from './catalogue.ts';
import { idSchema, languagesSchema, titleSchema } from './edition-schema.ts';
import { countSchema, type Progress, shareRead } from './progress.ts';

export const keptEditionSchema = v.strictObject({
  /** The id by which it is opened here; its file may say another, where that was taken. */
  id: idSchema,
  languages: languagesSchema,
  title: titleSchema,
  /** The name of the file that it came in. */
  fileName: v.string(),
  /** In bytes. */
  size: countSchema,
  units: countSchema,
  /** In milliseconds since 1970. */
  addedAt: v.number(),
  /** When the reader removed it, where she may still change her mind. */
  removedAt: v.optional(v.number()),
});

/** What is known of an edition that a reader has opened herself, beside its file. */
export type KeptEdition = v.InferOutput<typeof keptEditionSchema>;

/** One text of the library: an edition of the site or one of the reader's own, and how far it has been read. */
export interface ShelfItem {
  readonly id: string;
  readonly title: KeptEdition['title'];
  readonly languages: KeptEdition['languages'];
  /** What is known of the reader's own; null for an edition of the site. */
  readonly kept: KeptEdition | null;
  /** null where it hasn't been read. */
  readonly reading: { readonly unit: string | null; readonly share: number; readonly usedAt: number } | null;
}

/** When a text was last used: read or, the reader's own, added. What nobody has used stands at the end. */
const lastUse = ({ reading, kept }: ShelfItem): number =>
  Math.max(reading?.usedAt ?? Number.NEGATIVE_INFINITY, kept?.addedAt ?? Number.NEGATIVE_INFINITY);

/**
 * The texts of the site and the reader's own, with what has been read of each: what was used last first, and what nobody
 * has used in the order of the catalogue. An id stands once; the site's edition comes before one of the reader's.
 */
export function fillShelf(
  catalogue: Catalogue['editions'],
  kept: readonly KeptEdition[],
  progress: readonly Progress[],
): readonly ShelfItem[] {
  const progressOf = new Map(progress.map((each) => [each.id, each]));
  const readingOf = (id: string): ShelfItem['reading'] => {
    const known = progressOf.get(id);
    return known ? { unit: known.unit, share: shareRead(known), usedAt: known.usedAt } : null;
  };
  const items = new Map<string, ShelfItem>();
  for (const { id, title, languages } of catalogue)
    items.set(id, { id, title, languages, kept: null, reading: readingOf(id) });
  for (const own of kept) {
    const { id, title, languages, removedAt } = own;
    if (removedAt === undefined && !items.has(id))
      items.set(id, { id, title, languages, kept: own, reading: readingOf(id) });
  }
  return [...items.values()].sort((one, other) => {
    const [first, second] = [lastUse(one), lastUse(other)];
    // Infinity less itself is no number; equals keep their order.
    return first === second ? 0 : second - first;
  });
}

/** The id itself where nobody has it, else `<id>-2`, `<id>-3`, … */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let number = 2; ; number += 1) {
    const candidate = `${id}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** Whether two files are the same, byte for byte. */
export function isSameFile(one: ArrayBuffer, other: ArrayBuffer): boolean {
  if (one.byteLength !== other.byteLength) return false;
  const [bytes, others] = [new Uint8Array(one), new Uint8Array(other)];
  return bytes.every((byte, index) => byte === others[index]);
}
