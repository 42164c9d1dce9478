import type { IDBPTransaction } from 'idb';
import * as v from 'valibot';
import { type KeptEdition, keptEditionSchema } from '#core/library.ts';
import { mergeProgress, type Progress, progressSchema } from '#core/progress.ts';
import type { Database, LibrarySchema } from './library-connection.ts';

const RECORDS = ['editions', 'files', 'progress'] as const;
const STORES = [...RECORDS, 'aside'] as const;
type Transaction = IDBPTransaction<LibrarySchema, typeof STORES, 'readwrite'>;

/** Writes in one transaction. Where a request fails, the transaction knows why, as that there is no room. */
export async function write<Value>(
  database: Database,
  work: (transaction: Transaction) => Promise<Value>,
): Promise<Value> {
  const transaction = database.transaction(STORES, 'readwrite');
  const [worked, done] = await Promise.allSettled([work(transaction), transaction.done]);
  if (done.status === 'rejected') throw done.reason;
  if (worked.status === 'rejected') throw worked.reason;
  return worked.value;
}

const SCHEMAS = { editions: keptEditionSchema, progress: progressSchema } as const;
/** What lies under the same key and goes where its record goes. */
const BELONGINGS = { editions: ['files'], progress: [] } as const;
type Store = keyof typeof SCHEMAS;
type RecordOf = { readonly editions: KeptEdition; readonly progress: Progress };

/** A record as it should be, under its own id; null where it isn't. */
function parse<Name extends Store>(store: Name, key: IDBValidKey, value: unknown): RecordOf[Name] | null {
  const parsed = v.safeParse(SCHEMAS[store], value);
  return parsed.success && parsed.output.id === key ? (parsed.output as RecordOf[Name]) : null;
}

async function putAside(transaction: Transaction, store: Store, key: string, value: unknown): Promise<void> {
  const values = [value];
  for (const other of BELONGINGS[store]) values.push(await transaction.objectStore(other).get(key));
  await transaction.objectStore('aside').add({ store, key, values });
  for (const each of [store, ...BELONGINGS[store]]) await transaction.objectStore(each).delete(key);
}

/** Reads a record that is to be changed. Nothing is written over because it couldn't be read: that is put aside before. */
async function readOrPutAside<Name extends Store>(
  transaction: Transaction,
  store: Name,
  id: string,
): Promise<{ readonly known: RecordOf[Name] | null; readonly hasPutAside: boolean }> {
  const value = await transaction.objectStore(store).get(id);
  const known = value === undefined ? null : parse(store, id, value);
  const hasPutAside = value !== undefined && !known;
  if (hasPutAside) await putAside(transaction, store, id, value);
  return { known, hasPutAside };
}

async function readAll<Name extends Store>(transaction: Transaction, store: Name) {
  const read: RecordOf[Name][] = [];
  let putAsideCount = 0;
  const [keys, values] = await Promise.all([
    transaction.objectStore(store).getAllKeys(),
    transaction.objectStore(store).getAll(),
  ]);
  for (const [index, key] of keys.entries()) {
    const record = parse(store, key, values[index]);
    if (record) read.push(record);
    else {
      putAsideCount += 1;
      await putAside(transaction, store, key, values[index]);
    }
  }
  return { read, putAsideCount };
}

export interface LibraryContents {
  readonly editions: readonly KeptEdition[];
  readonly progress: readonly Progress[];
  /** How many records could not be read, and have just been put aside. */
  readonly putAside: number;
}

export async function readContents(transaction: Transaction): Promise<LibraryContents> {
  const editions = await readAll(transaction, 'editions');
  const progress = await readAll(transaction, 'progress');
  return {
    editions: editions.read,
    progress: progress.read,
    putAside: editions.putAsideCount + progress.putAsideCount,
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
  const { known } = await readOrPutAside(transaction, 'editions', edition.id);
  if (known && !mayReplace) return false;
  await transaction.objectStore('files').put(file, edition.id);
  await transaction.objectStore('editions').put(edition, edition.id);
  return true;
}

/** Whether an edition is the one that is kept under its id, and not another that has come in its place. */
async function findSame(transaction: Transaction, { id, addedAt }: KeptEdition): Promise<KeptEdition | null> {
  const known = parse('editions', id, await transaction.objectStore('editions').get(id));
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
  await Promise.all(RECORDS.map((store) => transaction.objectStore(store).delete(edition.id)));
  return true;
}

/** @returns false where there is none of that id any more, or the new one is taken */
export async function rename(transaction: Transaction, id: string, newId: string): Promise<boolean> {
  const editions = transaction.objectStore('editions');
  if ((await editions.getKey(id)) === undefined || (await editions.getKey(newId)) !== undefined) return false;
  for (const name of RECORDS) {
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
  const { known, hasPutAside } = await readOrPutAside(transaction, 'progress', progress.id);
  await transaction.objectStore('progress').put(known ? mergeProgress(known, progress) : progress, progress.id);
  return hasPutAside;
}
