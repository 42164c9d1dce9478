import * as v from 'valibot';
import { nameOfRecord } from '#core/aside-text.ts';
import type { AsideRecord, Database } from './database-connection.ts';

/** What is known of a record that was put aside, without its file, which may be large. */
export interface AsideSummary {
  readonly number: number;
  readonly store: AsideRecord['store'];
  readonly key: IDBValidKey;
  /** What a person would know it by; null where that can't be told. */
  readonly name: string | null;
  /** The name of its file, where that is still there; else null. */
  readonly fileName: string | null;
}

const named = v.object({ fileName: v.pipe(v.string(), v.nonEmpty()) });

/** The file of an edition whose record was put aside; null where there is none. */
export function fileAside({ store, key, values: [value, file] }: AsideRecord): File | null {
  if (store !== 'editions' || !(file instanceof ArrayBuffer) || file.byteLength === 0) return null;
  const parsed = v.safeParse(named, value);
  return new File([file], parsed.success ? parsed.output.fileName : `${key}.json`, { type: 'application/json' });
}

/** Goes through them one by one: no two files are in memory at a time. */
export async function listAside(database: Database): Promise<readonly AsideSummary[]> {
  const summaries: AsideSummary[] = [];
  const transaction = database.transaction('aside');
  for (let cursor = await transaction.store.openCursor(); cursor; cursor = await cursor.continue()) {
    const { store, key } = cursor.value;
    const name = nameOfRecord(cursor.value);
    summaries.push({ number: cursor.key, store, key, name, fileName: fileAside(cursor.value)?.name ?? null });
  }
  return summaries;
}
