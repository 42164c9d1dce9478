import type { Page } from '@playwright/test';
import type { Card, Review } from '#core/vocabulary/card.ts';
import type { Item } from '#core/vocabulary/item.ts';

/** All keys and values of a store of the database, read beside the app. */
export const stored = (page: Page, store: string): Promise<{ keys: unknown[]; values: unknown[] }> =>
  page.evaluate(
    (name) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('satzspiegel');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(name);
          const [keys, values] = [transaction.objectStore(name).getAllKeys(), transaction.objectStore(name).getAll()];
          transaction.oncomplete = () => {
            opening.result.close();
            resolve({ keys: keys.result, values: values.result });
          };
        };
      }),
    store,
  );

type RecordKey = string | (string | number)[];

/** Writes into the database beside the app, which has made it, by store and key. */
export const writeRecords = (
  page: Page,
  records: readonly (readonly [store: string, key: RecordKey, value: unknown])[],
): Promise<void> =>
  page.evaluate(
    (written) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('satzspiegel');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(
            written.map(([store]) => store),
            'readwrite',
          );
          for (const [store, key, value] of written) transaction.objectStore(store).put(value, key);
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    records,
  );

/** Writes what was saved on an earlier visit. */
export const storeWords = (
  page: Page,
  items: readonly Item[],
  cards: readonly Card[] = [],
  reviews: readonly Review[] = [],
): Promise<void> =>
  writeRecords(page, [
    ...items.map((item): [string, RecordKey, Item] => ['items', item.id, item]),
    ...cards.map((card): [string, RecordKey, Card] => ['cards', [card.item, card.kind], card]),
    ...reviews.map((review): [string, RecordKey, Review] => ['reviews', [review.at, review.item, review.kind], review]),
  ]);

/** Makes the database anew as its first version left it: texts of one's own and their progress, before words were saved. */
export const makeFirstVersion = (page: Page) =>
  page.evaluate(async () => {
    const ask = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const names = ['editions', 'files', 'progress'];
    const later = await ask(indexedDB.open('satzspiegel'));
    const kept = await Promise.all(
      names.map(async (name) => {
        const store = later.transaction(name).objectStore(name);
        const [keys, values] = await Promise.all([ask(store.getAllKeys()), ask(store.getAll())]);
        return keys.map((key, index) => ({ name, key, value: values[index] }));
      }),
    );
    later.close();
    await ask(indexedDB.deleteDatabase('satzspiegel'));

    const opening = indexedDB.open('satzspiegel', 1);
    opening.onupgradeneeded = () => {
      for (const name of names) opening.result.createObjectStore(name);
      opening.result.createObjectStore('aside', { autoIncrement: true });
    };
    const first = await ask(opening);
    const transaction = first.transaction(names, 'readwrite');
    for (const { name, key, value } of kept.flat()) transaction.objectStore(name).put(value, key);
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    first.close();
  });
