import { create } from 'zustand';
import { invertChange, type VocabularyChange } from '#core/vocabulary/change.ts';
import { changeVocabulary } from './vocabulary.ts';

/** What was done, as `undo.*` of `locales/<lng>/words.json` says it. */
export interface Deed {
  readonly kind: 'saved' | 'removed' | 'status' | 'tags' | 'edited' | 'reset' | 'sense' | 'imported';
  /** How many items it concerned. */
  readonly count: number;
}

interface Done extends Deed {
  readonly change: VocabularyChange;
}

interface UndoState {
  /** What was done last and can be undone; null for nothing. */
  readonly last: Done | null;
  /** What came of the last undoing; or of what was to be done, where another window has changed it. */
  readonly outcome: 'undone' | 'conflict' | null;
}

/** Until the page is left. */
export const useUndo = create<UndoState>()(() => ({ last: null, outcome: null }));

/** Makes a change that can be undone. @returns as changeVocabulary */
export async function doChange(deed: Deed, change: VocabularyChange): ReturnType<typeof changeVocabulary> {
  const outcome = await changeVocabulary(change);
  useUndo.setState(outcome === 'conflict' ? { last: null, outcome } : { last: { ...deed, change }, outcome: null });
  return outcome;
}

/** Undoes what was done last, unless another window has changed it since. */
export async function undoLast(): Promise<void> {
  const { last } = useUndo.getState();
  if (!last) return;
  useUndo.setState({ last: null });
  const outcome = await changeVocabulary(invertChange(last.change));
  useUndo.setState({ outcome: outcome === 'conflict' ? 'conflict' : 'undone' });
}

/** Lets go of what could be undone. */
export function forgetLast(): void {
  useUndo.setState({ last: null, outcome: null });
}
