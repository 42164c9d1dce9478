import * as v from 'valibot';
import type { Problem } from '../errors.ts';
import { cutJson, type JsonPiece } from '../json-cutter.ts';
import { checkShape, parseJson } from '../shape.ts';
import { forEach, type Work } from '../work.ts';
import { type Card, cardSchema, type Review, reviewSchema } from './card.ts';
import { type Item, itemSchema, timeSchema } from './item.ts';

const FORMAT = 'satzspiegel-words';
const VERSION = 1;

/** All that a learner has: her items, what is remembered of their cards, and every answer that she has given. */
export interface Backup {
  readonly items: readonly Item[];
  readonly cards: readonly Card[];
  readonly reviews: readonly Review[];
}

const SCHEMAS = { items: itemSchema, cards: cardSchema, reviews: reviewSchema } as const;
type ListName = keyof typeof SCHEMAS;
const LISTS: readonly ListName[] = ['items', 'cards', 'reviews'];

/** What a reader gets of a backup file. */
export type BackupReading =
  | {
      readonly kind: 'backup';
      readonly backup: Backup;
      /** In milliseconds since 1970; null where the file doesn't say. */
      readonly savedAt: number | null;
      /** What is wrong with the records that can't be read; their paths begin with the list and the number. */
      readonly problems: readonly Problem[];
      /** Whether the file ends before its end, as one does that wasn't saved whole. */
      readonly isCutOff: boolean;
    }
  | { readonly kind: 'refused'; readonly reason: 'not-backup' | 'edition' | 'newer' };

/** So many UTF-16 units are read between two moments to stop. */
const STRETCH = 1 << 15;
/** A record is quickly written. */
const RECORDS = { few: 500, step: 200 } as const;

/**
 * Writes everything as JSON, a record on each line, so that two backups can be compared line by line.
 * @param savedAt in milliseconds since 1970
 * @returns the file in pieces
 */
export function* writeBackup(backup: Backup, savedAt: number): Work<readonly string[]> {
  const pieces = [`{"format":${JSON.stringify(FORMAT)},"version":${VERSION},"savedAt":${savedAt}`];
  for (const list of LISTS) {
    pieces.push(`,\n"${list}":[`);
    const records: readonly unknown[] = backup[list];
    yield* forEach(
      records,
      (record, index) => pieces.push(`${index === 0 ? '\n' : ',\n'}${JSON.stringify(record)}`),
      RECORDS,
    );
    pieces.push(']');
  }
  return [...pieces, '}\n'];
}

const isList = (key: string): key is ListName => LISTS.some((list) => list === key);

/** What the file says of itself decides whether anything else of it counts. */
function judge(fields: ReadonlyMap<string, unknown>): Extract<BackupReading, { kind: 'refused' }> | null {
  if (fields.get('format') !== FORMAT) {
    return { kind: 'refused', reason: fields.has('paragraphs') ? 'edition' : 'not-backup' };
  }
  const version = fields.get('version');
  if (typeof version === 'number' && version > VERSION) return { kind: 'refused', reason: 'newer' };
  return version === VERSION ? null : { kind: 'refused', reason: 'not-backup' };
}

/**
 * Reads a backup file. A record that isn't sound is told of and left out; the others can be had back all the same, also
 * of a file that ends too early.
 */
export function* readBackup(text: string): Work<BackupReading> {
  const cutter = cutJson(...LISTS);
  // A map takes any key for a key, `__proto__` too.
  const fields = new Map<string, unknown>();
  const backup: { items: Item[]; cards: Card[]; reviews: Review[] } = { items: [], cards: [], reviews: [] };
  const problems: Problem[] = [];

  function keep<Name extends ListName>(list: Name, data: unknown, path: string): void {
    const record = checkShape<v.GenericSchema<unknown, Backup[Name][number]>>(SCHEMAS[list], data, path);
    if (record.ok) (backup[list] as Backup[Name][number][]).push(record.value);
    else problems.push(...record.error);
  }

  function take({ key, index, json }: JsonPiece): void {
    const data = parseJson(json);
    const path = index === null ? key : `${key}[${index}]`;
    if (!data.ok) problems.push({ code: 'json-invalid', path });
    else if (index === null && !isList(key)) fields.set(key, data.value);
    else if (index !== null && isList(key)) keep(key, data.value, path);
    else if (!Array.isArray(data.value)) problems.push({ code: 'shape-invalid', path });
  }

  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; at += STRETCH) {
    if (at > 1) yield;
    for (const piece of cutter.push(text.slice(at, at + STRETCH))) take(piece);
    // Of another file the rest needn't be read; its first stretch says what it is.
    if (at <= 1 && fields.has('format') && judge(fields)) break;
  }
  const savedAt = fields.get('savedAt');
  return (
    judge(fields) ?? {
      kind: 'backup',
      backup,
      savedAt: v.is(timeSchema, savedAt) ? savedAt : null,
      problems,
      isCutOff: !cutter.isWhole(),
    }
  );
}
