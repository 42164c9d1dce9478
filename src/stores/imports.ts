import { create } from 'zustand';
import type { Problem } from '#core/errors.ts';
import type { EditionSummary, FileFailure } from '#core/import-check.ts';
import { freeId, isSameFile } from '#core/library.ts';
import { now } from '#platform/clock.ts';
import type { DatabaseFailure } from '#platform/database-connection.ts';
import { type CheckedFile, checkFile } from '#platform/import-file.ts';
import { fileOf, isShipped, keepEdition, loadLibrary, ownEditions, takenIds, useLibrary } from './library.ts';
import { deleteRemoved, useRemoval } from './removal.ts';

/** An edition that is sound enough to be read, with its file. */
interface Candidate {
  readonly summary: EditionSummary;
  readonly file: ArrayBuffer;
}

type ImportStep =
  | { readonly kind: 'waiting' }
  /** `share` of the work is done, from 0 to 1. */
  | { readonly kind: 'checking'; readonly share: number }
  | { readonly kind: 'refused'; readonly failure: FileFailure | 'broken-off' }
  /** It can't be opened. */
  | { readonly kind: 'broken'; readonly problems: readonly Problem[] }
  /** It can be, but not all of it holds: the reader decides. */
  | { readonly kind: 'faulty'; readonly candidate: Candidate; readonly problems: readonly Problem[] }
  /** Its id is another edition's: the reader decides. */
  | { readonly kind: 'taken'; readonly candidate: Candidate; readonly by: 'own' | 'site'; readonly freeId: string }
  /** It is there; where the browser won't store it, until the page is left. */
  | {
      readonly kind: 'kept';
      readonly id: string;
      readonly title: EditionSummary['title'];
      readonly languages: EditionSummary['languages'];
      readonly failure: DatabaseFailure | null;
    };

/** A file that a reader has given, and what has become of it. */
export type Import = ImportStep & { readonly key: number; readonly name: string };

interface ImportsState {
  readonly imports: readonly Import[];
}

export const useImports = create<ImportsState>()(() => ({ imports: [] }));

const controllers = new Map<number, AbortController>();
let lastKey = 0;

const find = (key: number): Import | undefined => useImports.getState().imports.find((each) => each.key === key);

const step = (key: number, next: ImportStep): void =>
  useImports.setState(({ imports }) => ({
    imports: imports.map((each) => (each.key === key ? { key, name: each.name, ...next } : each)),
  }));

/** Takes a file off the list, and ends its check. */
export function dismissImport(key: number): void {
  controllers.get(key)?.abort();
  useImports.setState(({ imports }) => ({ imports: imports.filter((each) => each.key !== key) }));
}

/** Takes off the list what has been said and asks for nothing. */
export function dismissSettled(): void {
  useImports.setState(({ imports }) => ({
    imports: imports.filter(({ kind }) => kind !== 'kept' && kind !== 'refused' && kind !== 'broken'),
  }));
}

/** The one of the reader's own that is the very same file; null where there is none. */
async function findSame(file: File): Promise<string | null> {
  const alike = ownEditions(useLibrary.getState()).filter(({ size }) => size === file.size);
  // A file that can't be read is found out when it is checked.
  const content = alike.length > 0 ? await file.arrayBuffer().catch(() => null) : null;
  for (const { id } of alike) {
    const stored = await fileOf(id);
    if (stored.kind === 'whole' && content && isSameFile(stored.file, content)) return id;
  }
  return null;
}

const askWhich = (key: number, candidate: Candidate): void => {
  const { id } = candidate.summary;
  const state = useLibrary.getState();
  step(key, {
    kind: 'taken',
    candidate,
    by: isShipped(state, id) ? 'site' : 'own',
    freeId: freeId(id, takenIds(state)),
  });
};

/** @returns the id by which it can be opened now; null where the reader has to be told, or asked, something first */
async function keepAs(key: number, id: string, candidate: Candidate, mayReplace: boolean): Promise<string | null> {
  const { title, languages, units } = candidate.summary;
  const fileName = find(key)?.name ?? `${id}.json`;
  const edition = { id, title, languages, units, fileName, size: candidate.file.byteLength, addedAt: now() };
  // A large file takes its time, and isn't to be kept twice.
  step(key, { kind: 'checking', share: 1 });
  const failure = await keepEdition(edition, candidate.file, mayReplace);
  if (failure === 'taken') askWhich(key, candidate);
  else step(key, { kind: 'kept', id, title, languages, failure });
  // Called off while it was being stored, it is on the list of texts, but isn't opened.
  return failure === null && find(key) ? id : null;
}

/** Keeps an edition, unless it is there or its id is taken. */
async function keep(key: number, candidate: Candidate): Promise<string | null> {
  const { id } = candidate.summary;
  // What was removed and comes back comes anew.
  if (useRemoval.getState().removed?.id === id) await deleteRemoved();
  if (!takenIds(useLibrary.getState()).has(id)) return keepAs(key, id, candidate, false);
  askWhich(key, candidate);
  return null;
}

async function check(key: number, file: File): Promise<CheckedFile | null> {
  const controller = new AbortController();
  controllers.set(key, controller);
  step(key, { kind: 'checking', share: 0 });
  try {
    return await checkFile(file, (share) => step(key, { kind: 'checking', share }), controller.signal);
  } catch {
    // Called off by the reader, and off the list then, or by the machine.
    step(key, { kind: 'refused', failure: 'broken-off' });
    return null;
  } finally {
    controllers.delete(key);
  }
}

async function importFile(key: number, file: File): Promise<string | null> {
  if (!find(key)) return null;
  const same = await findSame(file);
  if (same !== null) {
    dismissImport(key);
    return same;
  }
  const found = await check(key, file);
  if (!found || !find(key)) return null;
  const { checked, file: bytes } = found;
  if (checked.kind === 'refused') step(key, { kind: 'refused', failure: checked.failure });
  if (checked.kind === 'broken') step(key, { kind: 'broken', problems: checked.problems });
  if (checked.kind !== 'readable') return null;
  const candidate = { summary: checked.summary, file: bytes };
  if (checked.problems.length === 0) return keep(key, candidate);
  step(key, { kind: 'faulty', candidate, problems: checked.problems });
  return null;
}

/**
 * Checks files one after another and keeps what is sound.
 * @returns the id of the text to be opened, where it was a single one and nothing stood in its way; else null
 */
export async function importFiles(files: readonly File[]): Promise<string | null> {
  dismissSettled();
  const queue = files.map((file) => {
    lastKey += 1;
    return { key: lastKey, file };
  });
  useImports.setState(({ imports }) => ({
    imports: [...imports, ...queue.map(({ key, file }) => ({ kind: 'waiting', key, name: file.name }) as const)],
  }));
  const { catalogue, kept } = useLibrary.getState();
  if (!catalogue || !kept) await loadLibrary();
  const ids: (string | null)[] = [];
  for (const { key, file } of queue) ids.push(await importFile(key, file));
  return ids.length === 1 ? (ids[0] ?? null) : null;
}

/** Keeps an edition though not all of it holds. @returns as importFiles */
export async function keepFaulty(key: number): Promise<string | null> {
  const faulty = find(key);
  return faulty?.kind === 'faulty' ? keep(key, faulty.candidate) : null;
}

/** Keeps an edition whose id is taken, in the place of the other one or beside it. @returns as importFiles */
export async function keepTaken(key: number, way: 'replace' | 'both'): Promise<string | null> {
  const taken = find(key);
  if (taken?.kind !== 'taken') return null;
  const isReplacing = way === 'replace' && taken.by === 'own';
  // Another window may have taken the free one meanwhile.
  const id = isReplacing ? taken.candidate.summary.id : freeId(taken.freeId, takenIds(useLibrary.getState()));
  return keepAs(key, id, taken.candidate, isReplacing);
}
