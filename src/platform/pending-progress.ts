import * as v from 'valibot';
import { mergeProgress, type Progress, progressSchema } from '#core/progress.ts';
import { readStored, removeStored, setAside, writeStored } from './local-storage.ts';

const KEY = 'satzspiegel.progress';
const schema = v.record(v.string(), v.unknown());

interface Pending {
  /** What could be read, by the id of its edition. */
  readonly records: ReadonlyMap<string, Progress>;
  /** The whole, as it is stored, where something in it couldn't be read. */
  readonly damaged: string | null;
}

/** What is stored; a damaged record doesn't take the others with it. */
function read(): Pending {
  const stored = readStored(KEY);
  const records = new Map<string, Progress>();
  if (stored.kind !== 'found') return { records, damaged: null };
  try {
    const values = Object.entries(v.parse(schema, JSON.parse(stored.text)));
    for (const [id, value] of values) {
      const parsed = v.safeParse(progressSchema, value);
      if (parsed.success && parsed.output.id === id) records.set(id, parsed.output);
    }
    return { records, damaged: records.size < values.length ? stored.text : null };
  } catch {
    return { records, damaged: stored.text };
  }
}

function write(records: ReadonlyMap<string, Progress>): void {
  if (records.size === 0) removeStored(KEY);
  else writeStored(KEY, JSON.stringify(Object.fromEntries(records)));
}

/** Puts aside what can't be read. @returns whether it may now be written over */
const isSafe = ({ damaged }: Pending): boolean => damaged === null || setAside(KEY, damaged);

/**
 * Leaves for the next visit how far a text has been read: a page that goes away has no time for a database, but for
 * localStorage it has.
 */
export function leavePending(progress: Progress): void {
  const pending = read();
  if (!isSafe(pending)) return;
  const known = pending.records.get(progress.id);
  write(new Map([...pending.records, [progress.id, known ? mergeProgress(known, progress) : progress]]));
}

/** What was left so, to be kept now, and whether something of it couldn't be read and has just been put aside. */
export function readPending(): { readonly pending: readonly Progress[]; readonly hasPutAside: boolean } {
  const found = read();
  const hasPutAside = found.damaged !== null && isSafe(found);
  if (hasPutAside) write(found.records);
  return { pending: [...found.records.values()], hasPutAside };
}

/** Forgets what has been kept by now, unless more has been left of that text since. */
export function forgetPending(progress: Progress): void {
  const { records, damaged } = read();
  const left = records.get(progress.id);
  if (damaged !== null || left?.usedAt !== progress.usedAt) return;
  if (JSON.stringify(left.seen) !== JSON.stringify(progress.seen)) return;
  write(new Map([...records].filter(([id]) => id !== progress.id)));
}
