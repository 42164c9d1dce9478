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
  /** How many answers there are at or after a time; they aren't looked at. */
  readonly countReviews: (from: number) => Outcome<number>;
  /** Her answers about some items. */
  readonly readReviewsOf: (items: readonly string[]) => Outcome<Read<Review>>;
  /** Makes a change, in one transaction. */
  readonly apply: (change: VocabularyChange) => Outcome<Applied>;
}

/** What came of a change. */
interface Applied {
  /** Not where a record isn't what it was before the change: then nothing is written. */
  readonly isDone: boolean;
  /** How many records could not be read, and have just been put aside. */
  readonly putAside: number;
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

/** So many requests are made at once: one after the other, those of some thousand words would take a minute. */
const AT_ONCE = 500;

/** Does something with each of a list, many at once. */
async function together<Item, Value>(
  items: readonly Item[],
  act: (item: Item) => Promise<Value>,
): Promise<readonly Value[]> {
  const done: Value[] = [];
  for (let at = 0; at < items.length; at += AT_ONCE) {
    done.push(...(await Promise.all(items.slice(at, at + AT_ONCE).map(act))));
  }
  return done;
}

async function readReviewsOf(transaction: Transaction, items: readonly string[]): Promise<Read<Review>> {
  if (items.length > AT_ONCE) {
    const wanted = new Set(items);
    const { read, putAside } = await readAll(transaction, REVIEWS);
    return { read: read.filter(({ item }) => wanted.has(item)), putAside };
  }
  const index = transaction.objectStore('reviews').index('item');
  const keys = await together(items, (item) => index.getAllKeys(item));
  const found = await together(keys.flat(), (key) => readOrPutAside(transaction, REVIEWS, key));
  return {
    read: found.flatMap(({ known }) => known ?? []),
    putAside: found.filter(({ hasPutAside }) => hasPutAside).length,
  };
}

/** Finds records by their keys; so many are read all at once. @param tell how many have been put aside */
async function finderFor<Record>(
  transaction: Transaction,
  records: KeptRecords<Record>,
  count: number,
  tell: (putAside: number) => void,
): Promise<(key: IDBValidKey) => Promise<Record | null>> {
  if (count <= AT_ONCE) {
    return async (key) => {
      const { known, hasPutAside } = await readOrPutAside(transaction, records, key);
      tell(Number(hasPutAside));
      return known;
    };
  }
  const { read, putAside } = await readAll(transaction, records);
  tell(putAside);
  const known = new Map(read.map((record) => [JSON.stringify(records.keyOf(record)), record]));
  return async (key) => known.get(JSON.stringify(key)) ?? null;
}

/** Whether each record is still as it was before the change. */
async function holds<Record>(
  transaction: Transaction,
  records: KeptRecords<Record>,
  steps: readonly Step<Record>[],
  tell: (putAside: number) => void,
): Promise<boolean> {
  const find = await finderFor(transaction, records, steps.length, tell);
  const held = await together(steps, async (step) => {
    const key = keyOfStep(records, step);
    return key === null || isEqual(await find(key), step.before);
  });
  return held.every((isHeld) => isHeld);
}

async function writeSteps<Record>(
  transaction: Transaction,
  records: KeptRecords<Record>,
  steps: readonly Step<Record>[],
): Promise<void> {
  const store = transaction.objectStore(records.store);
  await together(steps, async (step) => {
    const key = keyOfStep(records, step);
    if (key === null) return;
    if (step.after) await store.put(step.after, key);
    else await store.delete(key);
  });
}

async function apply(transaction: Transaction, { items, cards, reviews }: VocabularyChange): Promise<Applied> {
  let putAside = 0;
  const tell = (count: number): void => {
    putAside += count;
  };
  const isDone =
    (await holds(transaction, ITEMS, items, tell)) &&
    (await holds(transaction, CARDS, cards, tell)) &&
    (await holds(transaction, REVIEWS, reviews, tell));
  if (!isDone) return { isDone, putAside };
  await writeSteps(transaction, ITEMS, items);
  await writeSteps(transaction, CARDS, cards);
  await writeSteps(transaction, REVIEWS, reviews);
  return { isDone, putAside };
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
      ask((database) => write(database, STORES, (transaction) => readAll(transaction, REVIEWS, [from]))),
    countReviews: (from) => ask((database) => database.count('reviews', IDBKeyRange.lowerBound([from]))),
    readReviewsOf: (items) =>
      ask((database) => write(database, STORES, (transaction) => readReviewsOf(transaction, items))),
    apply: (change) => ask((database) => write(database, STORES, (transaction) => apply(transaction, change))),
  };
}
