import * as v from 'valibot';
import { mergeProgress, type Progress, progressSchema } from '#core/progress.ts';
import { readStored, removeStored, writeStored } from './local-storage.ts';

const KEY = 'satzspiegel.progress';
const schema = v.record(v.string(), progressSchema);

function readPending(): Readonly<Record<string, Progress>> {
  const stored = readStored(KEY);
  if (stored.kind !== 'found') return {};
  try {
    return v.parse(schema, JSON.parse(stored.text));
  } catch {
    // The last second of a visit, and damaged: nothing to be had of it.
    return {};
  }
}

/**
 * Leaves for the next visit how far a text has been read: a page that goes away has no time for a database, but for
 * localStorage it has.
 */
export function leavePending(progress: Progress): void {
  const pending = readPending();
  const known = pending[progress.id];
  writeStored(KEY, JSON.stringify({ ...pending, [progress.id]: known ? mergeProgress(known, progress) : progress }));
}

/** What was left so, to be kept now; it isn't there a second time. */
export function takePending(): readonly Progress[] {
  const pending = Object.values(readPending());
  removeStored(KEY);
  return pending;
}
