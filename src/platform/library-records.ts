import * as v from 'valibot';
import { type KeptEdition, keptEditionSchema } from '#core/library.ts';
import { mergeProgress, type Progress, progressSchema } from '#core/progress.ts';
import { type CheckedRecords, readAll, readOrPutAside, type Transaction } from './checked-records.ts';
import type { Database } from './database-connection.ts';

/** The stores of the library. */
export const LIBRARY_STORES = ['editions', 'files', 'progress'] as const;

const parsedBy =
  <Record extends { readonly id: string }>(schema: v.GenericSchema<unknown, Record>) =>
  (key: IDBValidKey, value: unknown): Record | null => {
    const parsed = v.safeParse(schema, value);
    return parsed.success && parsed.output.id === key ? parsed.output : null;
  };

const EDITIONS: CheckedRecords<KeptEdition> = {
  store: 'editions',
  parse: parsedBy(keptEditionSchema),
  belongings: ['files'],
};
const PROGRESS: CheckedRecords<Progress> = { store: 'progress', parse: parsedBy(progressSchema) };

export interface LibraryContents {
  readonly editions: readonly KeptEdition[];
  readonly progress: readonly Progress[];
  /** How many records could not be read, and have just been put aside. */
  readonly putAside: number;
}

export async function readContents(transaction: Transaction): Promise<LibraryContents> {
  const editions = await readAll(transaction, EDITIONS);
  const progress = await readAll(transaction, PROGRESS);
  return {
    editions: editions.read,
    progress: progress.read,
    putAside: editions.putAside + progress.putAside,
  };
}

/** What is stored of an edition's file. */
export type StoredFile =
  | { readonly kind: 'whole'; readonly file: ArrayBuffer }
  /** There is no such edition. */
  | { readonly kind: 'none' }
  /** The edition is there, but its file isn't, or is no file. */
  | { readonly kind: 'damaged' };

export async function readFile(database: Database, id: string): Promise<StoredFile> {
  const transaction = database.transaction(['editions', 'files']);
  const [file, key] = await Promise.all([
    transaction.objectStore('files').get(id),
    transaction.objectStore('editions').getKey(id),
  ]);
  if (file instanceof ArrayBuffer) return { kind: 'whole', file };
  return { kind: file === undefined && key === undefined ? 'none' : 'damaged' };
}

/** @returns false where another has its id and may not be replaced: then nothing is written */
export async function keep(
  transaction: Transaction,
  edition: KeptEdition,
  file: ArrayBuffer,
  mayReplace: boolean,
): Promise<boolean> {
  const { known } = await readOrPutAside(transaction, EDITIONS, edition.id);
  if (known && !mayReplace) return false;
  await transaction.objectStore('files').put(file, edition.id);
  await transaction.objectStore('editions').put(edition, edition.id);
  return true;
}

/** Whether an edition is the one that is kept under its id, and not another that has come in its place. */
async function findSame(transaction: Transaction, { id, addedAt }: KeptEdition): Promise<KeptEdition | null> {
  const known = EDITIONS.parse(id, await transaction.objectStore('editions').get(id));
  return known?.addedAt === addedAt ? known : null;
}

/** @returns false where another has come in its place */
export async function update(transaction: Transaction, edition: KeptEdition): Promise<boolean> {
  const isThere = (await findSame(transaction, edition)) !== null;
  if (isThere) await transaction.objectStore('editions').put(edition, edition.id);
  return isThere;
}

/** @returns false where it has been had back, or another has come in its place */
export async function remove(transaction: Transaction, edition: KeptEdition): Promise<boolean> {
  const known = await findSame(transaction, edition);
  if (known?.removedAt === undefined || known.removedAt !== edition.removedAt) return false;
  await Promise.all(LIBRARY_STORES.map((store) => transaction.objectStore(store).delete(edition.id)));
  return true;
}

/** @returns false where there is none of that id any more, or the new one is taken */
export async function rename(transaction: Transaction, id: string, newId: string): Promise<boolean> {
  const editions = transaction.objectStore('editions');
  if ((await editions.getKey(id)) === undefined || (await editions.getKey(newId)) !== undefined) return false;
  for (const name of LIBRARY_STORES) {
    const store = transaction.objectStore(name);
    const value = await store.get(id);
    if (value === undefined) continue;
    const isRecord = typeof value === 'object' && value !== null && 'id' in value;
    await store.put(isRecord ? { ...value, id: newId } : value, newId);
    await store.delete(id);
  }
  return true;
}

/** @returns whether what was known couldn't be read, and has been put aside */
export async function addProgress(transaction: Transaction, progress: Progress): Promise<boolean> {
  const { known, hasPutAside } = await readOrPutAside(transaction, PROGRESS, progress.id);
  await transaction.objectStore('progress').put(known ? mergeProgress(known, progress) : progress, progress.id);
  return hasPutAside;
}
