import * as v from 'valibot';
import { joinRanges, type Ranges } from '#core/progress.ts';
import { readStored, setAside, writeStored } from './local-storage.ts';

const KEY = 'satzspiegel.reading-days';
const daySchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** Stretches of days by their numbers in the calendar (core/vocabulary/calendar.ts), half-open. */
const schema = v.array(v.tuple([daySchema, daySchema]));

interface StoredDays {
  readonly days: Ranges;
  /** What is stored, where it can't be read. */
  readonly damaged: string | null;
}

function read(): StoredDays {
  const stored = readStored(KEY);
  if (stored.kind !== 'found') return { days: [], damaged: null };
  try {
    return { days: joinRanges(v.parse(schema, JSON.parse(stored.text)), Number.MAX_SAFE_INTEGER), damaged: null };
  } catch {
    return { days: [], damaged: stored.text };
  }
}

/** Whether something was read on a day, as far as this device knows. */
export function readOnDay(): (day: number) => boolean {
  const { days } = read();
  return (day) => days.some(([start, end]) => start <= day && day < end);
}

/** Marks that something was read on a day. In localStorage, since a page that is left has no time for a database. */
export function markReadingDay(day: number): void {
  const { days, damaged } = read();
  if (days.some(([start, end]) => start <= day && day < end)) return;
  if (damaged !== null && !setAside(KEY, damaged)) return;
  writeStored(KEY, JSON.stringify(joinRanges([...days, [day, day + 1]], Number.MAX_SAFE_INTEGER)));
}
