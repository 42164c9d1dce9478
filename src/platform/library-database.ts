import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import * as v from 'valibot';
import type { Result } from '#core/errors.ts';
import { type KeptEdition, keptEditionSchema } from '#core/library.ts';
import { mergeProgress, type Progress, progressSchema } from '#core/progress.ts';

interface LibrarySchema extends DBSchema {
  /** What is known of the reader's own editions, checked when read: so values are whatever is there. */
  editions: { key: string; value: unknown };
  /** Their files, as they came: listing them needn't load them. */
  files: { key: string; value: unknown };
  progress: { key: string; value: unknown };
  /** Records that couldn't be read, with all that belongs to them, for whoever can. */
  aside: { key: number; value: { readonly store: string; readonly key: string; readonly values: readonly unknown[] } };
}

type Database = IDBPDatabase<LibrarySchema>;

/** What brings a database of each version to the next; the first makes it. A step that is out is never changed. */
const MIGRATIONS: readonly ((database: Database) => void)[] = [
  (database) => {
    database.createObjectStore('editions');
    database.createObjectStore('files');
    database.createObjectStore('progress');
    database.createObjectStore('aside', { autoIncrement: true });
  },
];

/** Why nothing was read or written. */
export type DatabaseFailure =
  /** There is no room left. */
  | 'full'
  /** The browser keeps nothing for this page, as in some private modes, or the database is damaged. */
  | 'blocked'
  /** A newer version of this page has made the database its own. */
  | 'newer';

/** What happens to the connection that a reader has to know of. */
export type ConnectionEvent =
  /** Another window holds an older version of the database open, and must be closed. */
  | 'waiting'
  /** Another window wants a newer version: this one has let go, and must be loaded anew. */
  | 'outdated';

interface LibraryContents {
  readonly editions: readonly KeptEdition[];
  readonly progress: readonly Progress[];
  /** How many records could not be read, and have just been put aside. */
  readonly putAside: number;
}

type Outcome<Value> = Promise<Result<Value, DatabaseFailure>>;

/** The reader's own library in IndexedDB. Whatever is written is written whole or not at all. */
export interface LibraryDatabase {
  readonly readContents: () => Outcome<LibraryContents>;
  /** The file of an edition, as it came; null where there is none. */
  readonly readFile: (id: string) => Outcome<ArrayBuffer | null>;
  /** Keeps an edition, in the place of one of that id; its file too, or the one that is there. */
  readonly keep: (edition: KeptEdition, file?: ArrayBuffer) => Outcome<void>;
  /** Gives an edition another id, with all that belongs to it. */
  readonly rename: (id: string, newId: string) => Outcome<void>;
  /** Deletes an edition, its file and how far it was read, for good. */
  readonly remove: (id: string) => Outcome<void>;
  /** Adds to what is known of how far a text was read; see mergeProgress. */
  readonly addProgress: (progress: Progress) => Outcome<void>;
}

const failureOf = (error: unknown): DatabaseFailure => {
  const name = error instanceof DOMException ? error.name : '';
  return name === 'QuotaExceededError' ? 'full' : name === 'VersionError' ? 'newer' : 'blocked';
};

const RECORDS = ['editions', 'files', 'progress'] as const;
const STORES = [...RECORDS, 'aside'] as const;
type Transaction = IDBPTransaction<LibrarySchema, typeof STORES, 'readwrite'>;

/** Writes in one transaction. Where a request fails, the transaction knows why, as that there is no room. */
async function write<Value>(database: Database, work: (transaction: Transaction) => Promise<Value>): Promise<Value> {
  const transaction = database.transaction(STORES, 'readwrite');
  const [worked, done] = await Promise.allSettled([work(transaction), transaction.done]);
  if (done.status === 'rejected') throw done.reason;
  if (worked.status === 'rejected') throw worked.reason;
  return worked.value;
}

/** Reads the records of a store; those that can't be read move to `aside`, and what lies in `more` under their key with them. */
async function readRecords<Schema extends v.GenericSchema>(
  transaction: Transaction,
  store: 'editions' | 'progress',
  schema: Schema,
  more: readonly 'files'[],
): Promise<{ readonly read: readonly v.InferOutput<Schema>[]; readonly putAside: number }> {
  const read: v.InferOutput<Schema>[] = [];
  let putAside = 0;
  const records = transaction.objectStore(store);
  const [keys, all] = await Promise.all([records.getAllKeys(), records.getAll()]);
  for (const [index, key] of keys.entries()) {
    const value = all[index];
    const parsed = v.safeParse(schema, value);
    if (parsed.success) {
      read.push(parsed.output);
      continue;
    }
    putAside += 1;
    const values = [value];
    for (const other of more) values.push(await transaction.objectStore(other).get(key));
    await transaction.objectStore('aside').add({ store, key, values });
    for (const each of [store, ...more]) await transaction.objectStore(each).delete(key);
  }
  return { read, putAside };
}

async function readContents(transaction: Transaction): Promise<LibraryContents> {
  const editions = await readRecords(transaction, 'editions', keptEditionSchema, ['files']);
  const progress = await readRecords(transaction, 'progress', progressSchema, []);
  return { editions: editions.read, progress: progress.read, putAside: editions.putAside + progress.putAside };
}

async function rename(transaction: Transaction, id: string, newId: string): Promise<void> {
  for (const name of RECORDS) {
    const store = transaction.objectStore(name);
    const value = await store.get(id);
    if (value === undefined) continue;
    const isRecord = typeof value === 'object' && value !== null && 'id' in value;
    await store.put(isRecord ? { ...value, id: newId } : value, newId);
    await store.delete(id);
  }
}

async function addProgress(transaction: Transaction, progress: Progress): Promise<void> {
  const store = transaction.objectStore('progress');
  const known = v.safeParse(progressSchema, await store.get(progress.id));
  await store.put(known.success ? mergeProgress(known.output, progress) : progress, progress.id);
}

/** Opens the database when it is first used, and again where the browser has closed it. */
export function openLibraryDatabase(name: string, onEvent: (event: ConnectionEvent) => void): LibraryDatabase {
  let opening: Promise<Database> | null = null;
  const forget = (): void => {
    opening = null;
  };
  const connect = async (): Promise<Database> => {
    opening ??= openDB<LibrarySchema>(name, MIGRATIONS.length, {
      upgrade: (database, oldVersion) => {
        for (const migrate of MIGRATIONS.slice(oldVersion)) migrate(database);
      },
      blocked: () => onEvent('waiting'),
      blocking: (_current, _wanted, { target }) => {
        if (target instanceof IDBDatabase) target.close();
        forget();
        onEvent('outdated');
      },
      terminated: forget,
    });
    return opening;
  };
  const ask = async <Value>(work: (database: Database) => Promise<Value>): Outcome<Value> => {
    let database: Database;
    try {
      database = await connect();
    } catch (error) {
      forget();
      return { ok: false, error: failureOf(error) };
    }
    try {
      return { ok: true, value: await work(database) };
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      return { ok: false, error: failureOf(error) };
    }
  };

  return {
    readContents: () => ask((database) => write(database, readContents)),
    readFile: (id) =>
      ask(async (database) => {
        const file = await database.get('files', id);
        return file instanceof ArrayBuffer ? file : null;
      }),
    keep: (edition, file) =>
      ask((database) =>
        write(database, async (transaction) => {
          if (file) await transaction.objectStore('files').put(file, edition.id);
          await transaction.objectStore('editions').put(edition, edition.id);
        }),
      ),
    rename: (id, newId) => ask((database) => write(database, (transaction) => rename(transaction, id, newId))),
    remove: (id) =>
      ask((database) =>
        write(database, async (transaction) => {
          await Promise.all(RECORDS.map((store) => transaction.objectStore(store).delete(id)));
        }),
      ),
    addProgress: (progress) => ask((database) => write(database, (transaction) => addProgress(transaction, progress))),
  };
}
