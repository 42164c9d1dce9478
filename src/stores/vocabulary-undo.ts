import { create } from 'zustand';
import { takeTurns } from '#core/turns.ts';
import { invertChange, isNoChange, type VocabularyChange } from '#core/vocabulary/change.ts';
import { type ChangeOutcome, changeVocabulary } from './vocabulary.ts';

/** Something that is done and can be undone. */
export interface Deed {
  /** As `undo.*` of `locales/<lng>/words.json` says it. */
  readonly kind: 'saved' | 'removed' | 'status' | 'tags' | 'edited' | 'reset' | 'sense' | 'imported';
  /** How many items it concerns. */
  readonly count: number;
  readonly change: VocabularyChange;
}

interface UndoState {
  /** What was done last and can be undone; null for nothing. */
  readonly last: Deed | null;
  /** What came of the last undoing; or of what was to be done, where another window has changed it. */
  readonly outcome: 'undone' | 'conflict' | null;
}

/** Until the page is left. */
export const useUndo = create<UndoState>()(() => ({ last: null, outcome: null }));

const inTurn = takeTurns();

/**
 * Makes a change that can be undone.
 * @param make says what is done, when all that was asked for before is; null for nothing
 * @returns as changeVocabulary; null where there was nothing to do
 */
export const doChange = (make: () => Deed | null | Promise<Deed | null>): Promise<ChangeOutcome | null> =>
  inTurn(async () => {
    const deed = await make();
    // What changes nothing leaves what can be undone as it was.
    if (!deed || isNoChange(deed.change)) return null;
    const outcome = await changeVocabulary(deed.change);
    useUndo.setState(outcome === 'conflict' ? { last: null, outcome } : { last: deed, outcome: null });
    return outcome;
  });

/**
 * Undoes what was done last, unless another window has changed it since.
 * @param isTold false where whoever asks tells what came of it, and nobody else
 * @returns what came of it; null where there was nothing to undo
 */
export const undoLast = (isTold = true): Promise<UndoState['outcome']> =>
  inTurn(async () => {
    const { last } = useUndo.getState();
    if (!last) return null;
    const outcome = (await changeVocabulary(invertChange(last.change))) === 'conflict' ? 'conflict' : 'undone';
    useUndo.setState({ last: null, outcome: isTold ? outcome : null });
    return outcome;
  });

/** Lets go of what could be undone. */
export function forgetLast(): void {
  useUndo.setState({ last: null, outcome: null });
}
