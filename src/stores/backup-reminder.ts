import { create } from 'zustand';
import { field } from '#core/fields.ts';
import { now } from '#platform/clock.ts';
import { keepFields } from './kept-fields.ts';
import { numberOfReviews } from './vocabulary.ts';

/** After so many reviews it is time for another backup. */
const HUNDRED = 100;

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

/** Kept in localStorage: when everything was last in a file, and from how many reviews on to be reminded of it. */
const useBackups = keepFields('satzspiegel.backup', 1, {
  savedAt: field(isCount, 0),
  remindFrom: field(isCount, HUNDRED),
});

interface Reminder {
  /** The reviews since the last backup, where it is time for another one; else null. */
  readonly reviews: number | null;
}

export const useBackupReminder = create<Reminder>()(() => ({ reviews: null }));

/** Looks whether it is time for a backup. */
export async function countReviews(): Promise<void> {
  const { savedAt, remindFrom } = useBackups.getState();
  const reviews = await numberOfReviews(savedAt);
  useBackupReminder.setState({ reviews: reviews >= remindFrom ? reviews : null });
}

/** Notes that everything is in a file. @param savedAt in milliseconds since 1970; where that is still to come, now */
export function noteBackup(savedAt: number): void {
  const latest = Math.max(Math.floor(savedAt), useBackups.getState().savedAt);
  useBackups.setState({ savedAt: Math.min(latest, now()), remindFrom: HUNDRED });
  useBackupReminder.setState({ reviews: null });
}

/** Says nothing more until another hundred reviews are done. */
export function dismissReminder(): void {
  const { reviews } = useBackupReminder.getState();
  if (reviews === null) return;
  useBackups.setState({ remindFrom: (Math.floor(reviews / HUNDRED) + 1) * HUNDRED });
  useBackupReminder.setState({ reviews: null });
}
