import { expect, test } from 'vitest';
import { write } from '#platform/checked-records.ts';
import type { Database } from '#platform/database-connection.ts';

/** As much of a database as `write` sees of it; in a browser it is tried with a real one. */
function handDatabase() {
  let end: { readonly commit: () => void; readonly fail: (reason: unknown) => void };
  let isAborted = false;
  const done = new Promise<void>((resolve, reject) => {
    end = { commit: resolve, fail: reject };
  });
  const transaction = {
    done,
    abort: () => {
      isAborted = true;
      end.fail(new DOMException('', 'AbortError'));
    },
  };
  return {
    database: { transaction: () => transaction } as unknown as Database,
    commit: () => end.commit(),
    fail: (reason: unknown) => end.fail(reason),
    isAborted: () => isAborted,
  };
}

test('work that fails by a fault of ours writes nothing, and says why', async () => {
  const fault = new TypeError('a fault');
  const { database, isAborted } = handDatabase();
  await expect(write(database, ['items'], () => Promise.reject(fault))).rejects.toBe(fault);
  expect(isAborted()).toBe(true);
});

test('a transaction that the browser ends says why, where its requests only say that it was ended', async () => {
  const full = new DOMException('', 'QuotaExceededError');
  const { database, fail } = handDatabase();
  const writing = write(database, ['items'], () => Promise.reject(new DOMException('', 'AbortError')));
  fail(full);
  await expect(writing).rejects.toBe(full);
});

test('what is written counts only once it is kept', async () => {
  const full = new DOMException('', 'QuotaExceededError');
  const one = handDatabase();
  const failing = write(one.database, ['items'], async () => 1);
  one.fail(full);
  await expect(failing).rejects.toBe(full);
  const other = handDatabase();
  const writing = write(other.database, ['items'], async () => 1);
  other.commit();
  expect(await writing).toBe(1);
});
