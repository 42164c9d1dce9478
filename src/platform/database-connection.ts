import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Result } from '#core/errors.ts';

/** The stores whose records are checked when they are read. */
export type CheckedStore = 'editions' | 'progress' | 'items' | 'cards' | 'reviews';

/** A record that couldn't be read, with all that belongs to it. */
export interface AsideRecord {
  /** Where it stood, and under which key. */
  readonly store: CheckedStore;
  readonly key: IDBValidKey;
  /** The record, then the file of an edition. */
  readonly values: readonly unknown[];
}

/** Records are checked when they are read: so values are whatever is there. */
export interface SiteSchema extends DBSchema {
  /** What is known of the reader's own editions, by id. */
  editions: { key: IDBValidKey; value: unknown };
  /** Their files, as they came: listing them needn't load them. */
  files: { key: IDBValidKey; value: unknown };
  /** How far each text has been read, by the edition's id. */
  progress: { key: IDBValidKey; value: unknown };
  /** What a learner has saved, by id. */
  items: { key: IDBValidKey; value: unknown };
  /** What is remembered of each question, by item and kind. */
  cards: { key: IDBValidKey; value: unknown };
  /** Her answers, by time, item and kind. */
  reviews: { key: IDBValidKey; value: unknown; indexes: { item: string } };
  /** What couldn't be read, for whoever can. */
  aside: { key: number; value: AsideRecord };
}

export type Database = IDBPDatabase<SiteSchema>;

/**
 * What brings a database of each version to the next; the first makes it. A step that is out is never changed. A record
 * with a new field is a new version too: a page of the one before, still open, would put it aside as unreadable.
 */
const MIGRATIONS: readonly ((database: Database) => void)[] = [
  (database) => {
    database.createObjectStore('editions');
    database.createObjectStore('files');
    database.createObjectStore('progress');
    database.createObjectStore('aside', { autoIncrement: true });
  },
  (database) => {
    database.createObjectStore('items');
    database.createObjectStore('cards');
    database.createObjectStore('reviews').createIndex('item', 'item');
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
  /** It has been. */
  | 'opened'
  /** Another window wants a newer version: this one has let go, and must be loaded anew. */
  | 'outdated';

export type Outcome<Value> = Promise<Result<Value, DatabaseFailure>>;

/** Does some work with the database, which is opened when it is first used, and again where the browser has closed it. */
export type AskDatabase = <Value>(work: (database: Database) => Promise<Value>) => Outcome<Value>;

const failureOf = (error: unknown): DatabaseFailure => {
  const name = error instanceof DOMException ? error.name : '';
  return name === 'QuotaExceededError' ? 'full' : name === 'VersionError' ? 'newer' : 'blocked';
};

export function connectDatabase(name: string, onEvent: (event: ConnectionEvent) => void): AskDatabase {
  let opening: Promise<Database> | null = null;
  const forget = (): void => {
    opening = null;
  };
  const open = async (): Promise<Database> => {
    let isWaiting = false;
    const database = await openDB<SiteSchema>(name, MIGRATIONS.length, {
      upgrade: (older, oldVersion) => {
        for (const migrate of MIGRATIONS.slice(oldVersion)) migrate(older);
      },
      blocked: () => {
        isWaiting = true;
        onEvent('waiting');
      },
      blocking: (_current, _wanted, { target }) => {
        if (target instanceof IDBDatabase) target.close();
        forget();
        onEvent('outdated');
      },
      terminated: forget,
    });
    if (isWaiting) onEvent('opened');
    return database;
  };
  return async (work) => {
    let database: Database;
    try {
      opening ??= open();
      database = await opening;
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
}
