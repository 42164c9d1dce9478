import { create } from 'zustand';
import type { Languages } from '#core/edition.ts';
import { type BackupReading, readBackup } from '#core/vocabulary/backup.ts';
import { isNoChange, type VocabularyChange } from '#core/vocabulary/change.ts';
import { type FileKind, tellKind } from '#core/vocabulary/file-kind.ts';
import { mergeBackup } from '#core/vocabulary/merge-backup.ts';
import { type Counts, planTerms } from '#core/vocabulary/merge-terms.ts';
import { type ForeignTerm, type LineProblem, readTerms } from '#core/vocabulary/term-reading.ts';
import { now } from '#platform/clock.ts';
import { readTextFile, type TextFile } from '#platform/text-file.ts';
import { doInSlices } from '#platform/work-in-slices.ts';
import { noteBackup } from './backup-reminder.ts';
import { loadVocabulary, readAllReviews, useVocabulary } from './vocabulary.ts';
import { doChange, undoLast, useUndo } from './vocabulary-undo.ts';

/** What a file holds that can be brought back. */
type Source =
  | Extract<BackupReading, { kind: 'backup' }>
  | {
      readonly kind: 'terms';
      readonly terms: readonly ForeignTerm[];
      readonly problems: readonly LineProblem[];
      /** The language that the translations are in, as the learner says. */
      readonly target: string;
    };

/** What it would change. */
export interface BringBackPlan {
  readonly change: VocabularyChange;
  readonly counts: Counts;
  /** How many answers it has that weren't there. */
  readonly reviews: number;
  /** Whether there is anything to change. */
  readonly isWorthwhile: boolean;
}

type Refusal =
  | Extract<TextFile, { kind: 'refused' }>['reason']
  | Extract<FileKind, { kind: 'refused' }>['reason']
  | Extract<BackupReading, { kind: 'refused' }>['reason'];

/** The learner decides. */
export interface PlannedStep {
  readonly kind: 'planned';
  readonly source: Source;
  readonly plan: BringBackPlan;
  /** Whether her words have changed since it was first shown. */
  readonly isRenewed: boolean;
}

type BringBackStep =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly reason: Refusal }
  | PlannedStep
  | { readonly kind: 'storing' }
  | { readonly kind: 'done'; readonly plan: BringBackPlan; readonly canTakeBack: boolean }
  | { readonly kind: 'undone'; readonly outcome: 'undone' | 'conflict' };

interface BringBack {
  /** The name of the file. */
  readonly name: string;
  readonly step: BringBackStep;
}

const IDLE: BringBack = { name: '', step: { kind: 'idle' } };

/** A file that is brought back: one at a time. */
export const useBringBack = create<BringBack>()(() => IDLE);

let controller = new AbortController();

const setStep = (step: BringBackStep): void => useBringBack.setState({ step });

/** Gives up what is under way; what has been stored stays. */
export function dismissBringBack(): void {
  controller.abort();
  useBringBack.setState(IDLE);
}

/** @returns null where the answers that are there can't be read: cards can't be made of some of them */
async function makePlan(source: Source, signal: AbortSignal): Promise<BringBackPlan | null> {
  await loadVocabulary();
  const reviews = source.kind === 'backup' ? await readAllReviews() : [];
  if (!reviews) return null;
  const vocabulary = useVocabulary.getState().vocabulary ?? { items: new Map(), cards: new Map() };
  const work =
    source.kind === 'backup'
      ? mergeBackup(vocabulary, reviews, source.backup)
      : planTerms(vocabulary, source.terms, source.target, now());
  const made = await doInSlices<{ change: VocabularyChange; counts: Counts; reviews?: number }>(work, signal);
  return { ...made, reviews: made.reviews ?? 0, isWorthwhile: !isNoChange(made.change) };
}

async function readSource(
  text: string,
  { source, target }: Languages,
  signal: AbortSignal,
): Promise<Source | Extract<FileKind | BackupReading, { kind: 'refused' }>> {
  const file = tellKind(text);
  if (file.kind === 'refused') return file;
  if (file.kind === 'backup') return doInSlices(readBackup(text), signal);
  return { kind: 'terms', target, ...(await doInSlices(readTerms(text, file, source), signal)) };
}

/** Does something with the file unless it is given up meanwhile. */
async function proceed(act: (signal: AbortSignal) => Promise<void>): Promise<void> {
  controller.abort();
  controller = new AbortController();
  const { signal } = controller;
  setStep({ kind: 'reading' });
  try {
    await act(signal);
  } catch (error) {
    if (!signal.aborted) {
      setStep({ kind: 'refused', reason: 'unreadable' });
      throw error;
    }
  }
}

async function plan(source: Source, signal: AbortSignal, isRenewed = false): Promise<void> {
  const made = await makePlan(source, signal);
  signal.throwIfAborted();
  if (made) setStep({ kind: 'planned', source, plan: made, isRenewed });
  else useBringBack.setState(IDLE);
}

/**
 * Reads a file and shows what it would change.
 * @param usual the languages of another program's terms, where it doesn't say them
 */
export async function bringBack(file: File, usual: Languages): Promise<void> {
  // What is being stored can't be given up.
  if (useBringBack.getState().step.kind === 'storing') return;
  useBringBack.setState({ name: file.name });
  await proceed(async (signal) => {
    const read = await readTextFile(file, signal);
    const source = read.kind === 'text' ? await readSource(read.text, usual, signal) : read;
    signal.throwIfAborted();
    if (source.kind === 'refused') setStep({ kind: 'refused', reason: source.reason });
    else await plan(source, signal);
  });
}

/** Takes the translations of a planned file for those of another language. */
export async function chooseTarget(target: string): Promise<void> {
  const { step } = useBringBack.getState();
  if (step.kind !== 'planned' || step.source.kind !== 'terms') return;
  const source = { ...step.source, target };
  await proceed((signal) => plan(source, signal));
}

/** Does what is planned, in one transaction; where her words have changed meanwhile, it is planned anew and shown. */
export async function carryOut(): Promise<void> {
  const { step } = useBringBack.getState();
  if (step.kind !== 'planned') return;
  const { source, plan: planned } = step;
  const wasEmpty = useVocabulary.getState().vocabulary?.items.size === 0;
  setStep({ kind: 'storing' });
  const { change } = planned;
  const outcome = await doChange(() => ({ kind: 'imported', count: change.items.length, change })).catch((error) => {
    // A bug of ours must not hold the file fast.
    setStep(step);
    throw error;
  });
  if (outcome === 'conflict') {
    await proceed((signal) => plan(source, signal, true));
    return;
  }
  // What came from a file into an empty place is in that file.
  if (wasEmpty && source.kind === 'backup' && source.savedAt !== null) noteBackup(source.savedAt);
  setStep({ kind: 'done', plan: planned, canTakeBack: true });
}

// Here or in another window: what is shown is what would happen now.
useVocabulary.subscribe(({ vocabulary }, before) => {
  const { step } = useBringBack.getState();
  if (step.kind === 'planned' && vocabulary !== before.vocabulary)
    void proceed((signal) => plan(step.source, signal, true));
});

useUndo.subscribe(({ last }) => {
  const { step } = useBringBack.getState();
  // Something else was done since, or it has been undone elsewhere on the page.
  if (step.kind === 'done' && step.canTakeBack && last?.change !== step.plan.change)
    setStep({ ...step, canTakeBack: false });
});

/** Undoes what was brought back. */
export async function takeBack(): Promise<void> {
  const outcome = await undoLast(false);
  if (outcome) setStep({ kind: 'undone', outcome });
}
