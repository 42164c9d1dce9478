import { create } from 'zustand';
import { type ConnectionEvent, connectDatabase, type DatabaseFailure } from '#platform/database-connection.ts';
import { dismissNotice, notify } from './notices.ts';

interface DatabaseState {
  /** Whether another window, with an older version of the page, keeps it from being opened. */
  readonly isWaiting: boolean;
}

export const useDatabase = create<DatabaseState>()(() => ({ isWaiting: false }));

function hearConnection(event: ConnectionEvent): void {
  if (event === 'outdated') notify('library-newer');
  if (event === 'opened') dismissNotice('library-waiting');
  if (event === 'waiting') notify('library-waiting');
  useDatabase.setState({ isWaiting: event === 'waiting' });
}

/** The site's one database: texts and how far they were read, and what has been saved of them. */
export const askDatabase = connectDatabase('satzspiegel', hearConnection);

const toldOf = new Set<DatabaseFailure>();

/** Tells of a fault of the database, once a visit: reading goes on, and every sentence would bring it again. */
export function tellFailure(failure: DatabaseFailure): void {
  if (toldOf.has(failure)) return;
  toldOf.add(failure);
  notify(`library-${failure}`);
}
