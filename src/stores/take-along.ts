import { create } from 'zustand';
import { writeAnki } from '#core/vocabulary/anki-text.ts';
import { writeBackup } from '#core/vocabulary/backup.ts';
import { cardsByItem } from '#core/vocabulary/card.ts';
import type { Taking } from '#core/vocabulary/taking.ts';
import { writeLute, writeLwt } from '#core/vocabulary/term-file.ts';
import { writeTable } from '#core/vocabulary/words-table.ts';
import type { Work } from '#core/work.ts';
import { now } from '#platform/clock.ts';
import { saveFile } from '#platform/save-file.ts';
import { siteAddress } from '#platform/site-address.ts';
import { doInSlices } from '#platform/work-in-slices.ts';
import { noteBackup } from './backup-reminder.ts';
import { loadVocabulary, readAllReviews, useVocabulary } from './vocabulary.ts';

interface Format {
  /** What stands before the date in the name of the file, and after it. */
  readonly name: readonly [before: string, after: string];
  readonly type: string;
  readonly write: (taking: Taking) => Work<readonly string[]>;
}

/** Files for other programs. */
const FORMATS = {
  anki: { name: ['satzspiegel-anki', 'txt'], type: 'text/plain', write: writeAnki },
  csv: { name: ['satzspiegel-words', 'csv'], type: 'text/csv', write: writeTable },
  lwt: { name: ['satzspiegel-lwt', 'txt'], type: 'text/plain', write: writeLwt },
  lute: { name: ['satzspiegel-lute', 'csv'], type: 'text/csv', write: writeLute },
} as const satisfies Record<string, Format>;

export type ProgramFormat = keyof typeof FORMATS;
export const PROGRAM_FORMATS = Object.keys(FORMATS) as readonly ProgramFormat[];

interface TakeAlong {
  readonly step:
    | { readonly kind: 'idle' }
    | { readonly kind: 'writing'; readonly format: ProgramFormat | 'backup' }
    | { readonly kind: 'saved'; readonly format: ProgramFormat | 'backup'; readonly name: string };
}

export const useTakeAlong = create<TakeAlong>()(() => ({ step: { kind: 'idle' } }));

/** The day of the learner's calendar, as ISO 8601 has it. */
function dayOf(moment: number): string {
  const date = new Date(moment);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => `${part}`.padStart(2, '0')).join('-');
}

/** @returns whether there is a file: not while another is being written, nor where not everything can be read */
async function save(
  format: ProgramFormat | 'backup',
  [before, after]: Format['name'],
  type: string,
  write: () => Promise<Work<readonly string[]> | null>,
): Promise<boolean> {
  if (useTakeAlong.getState().step.kind === 'writing') return false;
  useTakeAlong.setState({ step: { kind: 'writing', format } });
  try {
    await loadVocabulary();
    const work = await write();
    if (!work) {
      useTakeAlong.setState({ step: { kind: 'idle' } });
      return false;
    }
    const pieces = await doInSlices(work);
    const name = `${before}-${dayOf(now())}.${after}`;
    saveFile(name, new Blob([...pieces]), type);
    useTakeAlong.setState({ step: { kind: 'saved', format, name } });
    return true;
  } catch (error) {
    useTakeAlong.setState({ step: { kind: 'idle' } });
    throw error;
  }
}

const known = () => useVocabulary.getState().vocabulary ?? { items: new Map(), cards: new Map() };

/** Saves everything in a file from which it can be had back. @returns whether it is in one */
export async function saveBackup(): Promise<boolean> {
  const savedAt = now();
  const isSaved = await save('backup', ['satzspiegel-words', 'json'], 'application/json', async () => {
    const reviews = await readAllReviews();
    const { items, cards } = known();
    return reviews && writeBackup({ items: [...items.values()], cards: [...cards.values()], reviews }, savedAt);
  });
  if (isSaved) noteBackup(savedAt);
  return isSaved;
}

/** Saves what has been saved as a file of another program. */
export async function takeAlong(
  format: ProgramFormat,
  { interfaceLanguage, grammarOf }: Pick<Taking, 'interfaceLanguage' | 'grammarOf'>,
): Promise<void> {
  const { name, type, write } = FORMATS[format];
  await save(format, name, type, async () => {
    const { items, cards } = known();
    return write({
      items: [...items.values()],
      cards: cardsByItem(cards.values()),
      interfaceLanguage,
      site: siteAddress(),
      grammarOf,
      dateOf: (moment) => new Date(moment).toISOString(),
    });
  });
}

/** Lets go of what was said of the last file. */
export function dismissSaved(): void {
  if (useTakeAlong.getState().step.kind === 'saved') useTakeAlong.setState({ step: { kind: 'idle' } });
}
