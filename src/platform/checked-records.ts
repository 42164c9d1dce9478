import type { IDBPTransaction } from 'idb';
import type { CheckedStore, Database, SiteSchema } from './database-connection.ts';

export type StoreName = CheckedStore | 'files' | 'aside';
export type Transaction = IDBPTransaction<SiteSchema, StoreName[], 'readwrite'>;

/** A store whose records are checked when they are read. */
export interface CheckedRecords<Record> {
  readonly store: CheckedStore;
  /** A record as it should be, under its own key; null where it isn't. */
  readonly parse: (key: IDBValidKey, value: unknown) => Record | null;
  /** What lies under the same key in other stores and goes where the record goes. */
  readonly belongings?: readonly 'files'[];
}

const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

/** Takes back what work that failed has written so far: a fault of ours would else leave half of it. */
function abandon(transaction: Transaction): void {
  try {
    transaction.abort();
  } catch {
    // It is over.
  }
}

/**
 * Writes in one transaction: all that the work writes, or nothing. Where the browser ends it, the transaction knows why,
 * as that there is no room; its requests only say that it was ended.
 */
export async function write<Value>(
  database: Database,
  stores: readonly StoreName[],
  work: (transaction: Transaction) => Promise<Value>,
): Promise<Value> {
  const names: StoreName[] = [...stores, 'aside'];
  const transaction = database.transaction(names, 'readwrite');
  const working = work(transaction).catch((error: unknown) => {
    if (!isAbort(error)) abandon(transaction);
    throw error;
  });
  const [worked, done] = await Promise.allSettled([working, transaction.done]);
  if (worked.status === 'rejected' && !isAbort(worked.reason)) throw worked.reason;
  if (done.status === 'rejected') throw done.reason;
  if (worked.status === 'rejected') throw worked.reason;
  return worked.value;
}

async function putAside(
  transaction: Transaction,
  { store, belongings = [] }: CheckedRecords<unknown>,
  key: IDBValidKey,
  value: unknown,
): Promise<void> {
  const values = [value];
  for (const other of belongings) values.push(await transaction.objectStore(other).get(key));
  await transaction.objectStore('aside').add({ store, key, values });
  for (const each of [store, ...belongings]) await transaction.objectStore(each).delete(key);
}

/** Reads a record that is to be changed. Nothing is written over because it couldn't be read: that is put aside before. */
export async function readOrPutAside<Record>(
  transaction: Transaction,
  records: CheckedRecords<Record>,
  key: IDBValidKey,
): Promise<{ readonly known: Record | null; readonly hasPutAside: boolean }> {
  const value = await transaction.objectStore(records.store).get(key);
  const known = value === undefined ? null : records.parse(key, value);
  const hasPutAside = value !== undefined && !known;
  if (hasPutAside) await putAside(transaction, records, key, value);
  return { known, hasPutAside };
}

/** So many records are read and checked at once: more would hold up the page. */
const PAGE = 500;

/** All records of a store, or those from a key on; what can't be read is put aside, and counted. */
export async function readAll<Record>(
  transaction: Transaction,
  records: CheckedRecords<Record>,
  from?: IDBValidKey,
): Promise<{ readonly read: readonly Record[]; readonly putAside: number }> {
  const store = transaction.objectStore(records.store);
  const read: Record[] = [];
  let found = 0;
  let range = from === undefined ? undefined : IDBKeyRange.lowerBound(from);
  while (true) {
    const [keys, values] = await Promise.all([store.getAllKeys(range, PAGE), store.getAll(range, PAGE)]);
    for (const [index, key] of keys.entries()) {
      const record = records.parse(key, values[index]);
      if (record) read.push(record);
      else await putAside(transaction, records, key, values[index]);
    }
    found += keys.length;
    const last = keys.at(-1);
    if (last === undefined || keys.length < PAGE) return { read, putAside: found - read.length };
    range = IDBKeyRange.lowerBound(last, true);
  }
}
