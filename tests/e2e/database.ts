import type { Page } from '@playwright/test';

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

/** Writes into the database beside the app, by store and key. */
export const damage = (page: Page, records: readonly (readonly [store: string, key: string, value: unknown])[]) =>
  page.evaluate(
    (written) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('satzspiegel');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(
            written.map(([store]) => store),
            'readwrite',
          );
          for (const [store, key, value] of written) transaction.objectStore(store).put(value, key);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    records,
  );
