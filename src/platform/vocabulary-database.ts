import * as v from 'valibot';
import { isEqual } from '#core/equal.ts';
import { type Card, cardSchema, type Review, reviewSchema } from '#core/vocabulary/card.ts';
import type { Step, VocabularyChange } from '#core/vocabulary/change.ts';
import { type Item, itemSchema } from '#core/vocabulary/item.ts';
import { type CheckedRecords, readAll, readOrPutAside, type Transaction, write } from './checked-records.ts';
import type { AskDatabase, CheckedStore, Outcome } from './database-connection.ts';

/** What came of reading all of a kind. */
interface Read<Record> {
  readonly read: readonly Record[];
  /** How many records could not be read, and have just been put aside. */
  readonly putAside: number;
}

/** What a learner has saved, in IndexedDB. Whatever is written is written whole or not at all. */
export interface VocabularyDatabase {
  readonly readVocabulary: () => Outcome<{
    readonly items: readonly Item[];
    readonly cards: readonly Card[];
    readonly putAside: number;
  }>;
  /** Her answers at or after a time, in its order. */
  readonly readReviews: (from: number) => Outcome<Read<Review>>;
  /** Her answers about some items. */
  readonly readReviewsOf: (items: readonly string[]) => Outcome<Read<Review>>;
  /**
   * Makes a change, in one transaction.
   * @returns false where a record isn't what it was before the change: then nothing is written
   */
  readonly apply: (change: VocabularyChange) => Outcome<boolean>;
}

interface KeptRecords<Record> extends CheckedRecords<Record> {
  readonly keyOf: (record: Record) => IDBValidKey;
}

const keptRecords = <Record>(
  store: CheckedStore,
  schema: v.GenericSchema<unknown, Record>,
  keyOf: (record: Record) => IDBValidKey,
): KeptRecords<Record> => ({
  store,
  keyOf,
  parse: (key, value) => {
    const parsed = v.safeParse(schema, value);
    return parsed.success && isEqual(keyOf(parsed.output), key) ? parsed.output : null;
  },
});

const ITEMS = keptRecords('items', itemSchema, ({ id }) => id);
const CARDS = keptRecords('cards', cardSchema, ({ item, kind }) => [item, kind]);
const REVIEWS = keptRecords('reviews', reviewSchema, ({ at, item, kind }) => [at, item, kind]);
const STORES = ['items', 'cards', 'reviews'] as const;

const keyOfStep = <Record>({ keyOf }: KeptRecords<Record>, { before, after }: Step<Record>): IDBValidKey | null => {
  const record = before ?? after;
  return record && keyOf(record);
};

async function readReviewsOf(transaction: Transaction, items: readonly string[]): Promise<Read<Review>> {
  const index = transaction.objectStore('reviews').index('item');
  const keys = await Promise.all(items.map((item) => index.getAllKeys(item)));
  const read: Review[] = [];
  let putAside = 0;
  for (const key of keys.flat()) {
    const { known, hasPutAside } = await readOrPutAside(transaction, REVIEWS, key);
    if (known) read.push(known);
    if (hasPutAside) putAside += 1;
  }
  return { read, putAside };
}

/** Whether each record is still as it was before the change. */
async function holds<Record>(
  transaction: Transaction,
  records: KeptRecords<Record>,
  steps: readonly Step<Record>[],
): Promise<boolean> {
  for (const step of steps) {
    const key = keyOfStep(records, step);
    if (key === null) continue;
    const { known } = await readOrPutAside(transaction, records, key);
    if (!isEqual(known, step.before)) return false;
  }
  return true;
}

async function writeSteps<Record>(
  transaction: Transaction,
  records: KeptRecords<Record>,
  steps: readonly Step<Record>[],
): Promise<void> {
  const store = transaction.objectStore(records.store);
  for (const step of steps) {
    const key = keyOfStep(records, step);
    if (key === null) continue;
    if (step.after) await store.put(step.after, key);
    else await store.delete(key);
  }
}

async function apply(transaction: Transaction, { items, cards, reviews }: VocabularyChange): Promise<boolean> {
  const doesHold =
    (await holds(transaction, ITEMS, items)) &&
    (await holds(transaction, CARDS, cards)) &&
    (await holds(transaction, REVIEWS, reviews));
  if (!doesHold) return false;
  await writeSteps(transaction, ITEMS, items);
  await writeSteps(transaction, CARDS, cards);
  await writeSteps(transaction, REVIEWS, reviews);
  return true;
}

export function openVocabularyDatabase(ask: AskDatabase): VocabularyDatabase {
  return {
    readVocabulary: () =>
      ask((database) =>
        write(database, STORES, async (transaction) => {
          const items = await readAll(transaction, ITEMS);
          const cards = await readAll(transaction, CARDS);
          return { items: items.read, cards: cards.read, putAside: items.putAside + cards.putAside };
        }),
      ),
    readReviews: (from) =>
      ask((database) =>
        write(database, STORES, (transaction) => readAll(transaction, REVIEWS, IDBKeyRange.lowerBound([from]))),
      ),
    readReviewsOf: (items) =>
      ask((database) => write(database, STORES, (transaction) => readReviewsOf(transaction, items))),
    apply: (change) => ask((database) => write(database, STORES, (transaction) => apply(transaction, change))),
  };
}
