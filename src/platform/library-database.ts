import type { KeptEdition } from '#core/library.ts';
import type { Progress } from '#core/progress.ts';
import { write } from './checked-records.ts';
import type { AsideRecord, AskDatabase, Outcome } from './database-connection.ts';
import { type AsideSummary, listAside } from './library-aside.ts';
import {
  addProgress,
  keep,
  LIBRARY_STORES,
  type LibraryContents,
  readContents,
  readFile,
  remove,
  rename,
  type StoredFile,
  update,
} from './library-records.ts';

/** The reader's own library in IndexedDB. Whatever is written is written whole or not at all. */
export interface LibraryDatabase {
  readonly readContents: () => Outcome<LibraryContents>;
  /** The file of an edition, as it came. */
  readonly readFile: (id: string) => Outcome<StoredFile>;
  /**
   * Keeps a new edition with its file.
   * @param mayReplace whether it takes the place of one of that id
   * @returns false where it may not, and there is one: then nothing is written
   */
  readonly keep: (edition: KeptEdition, file: ArrayBuffer, mayReplace: boolean) => Outcome<boolean>;
  /** Writes anew what is known of an edition beside its file. @returns false where another has come in its place */
  readonly update: (edition: KeptEdition) => Outcome<boolean>;
  /** Gives an edition another id, with all that belongs to it. @returns false where it is gone, or the id is taken */
  readonly rename: (id: string, newId: string) => Outcome<boolean>;
  /**
   * Deletes an edition that was removed, its file and how far it was read, for good.
   * @returns false where it has been had back, or another has come in its place
   */
  readonly remove: (edition: KeptEdition) => Outcome<boolean>;
  /**
   * Adds to what is known of how far a text was read; see mergeProgress.
   * @returns whether what was known couldn't be read, and has been put aside
   */
  readonly addProgress: (progress: Progress) => Outcome<boolean>;
  /** What has been put aside. */
  readonly listAside: () => Outcome<readonly AsideSummary[]>;
  /** A record that was put aside, by its number; undefined where it is there no more. */
  readonly readAside: (number: number) => Outcome<AsideRecord | undefined>;
  /** Deletes records that were put aside, for good. */
  readonly removeAside: (numbers: readonly number[]) => Outcome<void>;
}

export function openLibraryDatabase(ask: AskDatabase): LibraryDatabase {
  return {
    readContents: () => ask((database) => write(database, LIBRARY_STORES, readContents)),
    readFile: (id) => ask((database) => readFile(database, id)),
    keep: (edition, file, mayReplace) =>
      ask((database) => write(database, LIBRARY_STORES, (transaction) => keep(transaction, edition, file, mayReplace))),
    update: (edition) =>
      ask((database) => write(database, LIBRARY_STORES, (transaction) => update(transaction, edition))),
    rename: (id, newId) =>
      ask((database) => write(database, LIBRARY_STORES, (transaction) => rename(transaction, id, newId))),
    remove: (edition) =>
      ask((database) => write(database, LIBRARY_STORES, (transaction) => remove(transaction, edition))),
    addProgress: (progress) =>
      ask((database) => write(database, LIBRARY_STORES, (transaction) => addProgress(transaction, progress))),
    listAside: () => ask(listAside),
    readAside: (number) => ask((database) => database.get('aside', number)),
    removeAside: (numbers) =>
      ask((database) =>
        write(database, LIBRARY_STORES, async (transaction) => {
          await Promise.all(numbers.map((number) => transaction.objectStore('aside').delete(number)));
        }),
      ),
  };
}
