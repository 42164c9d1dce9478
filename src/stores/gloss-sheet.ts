import { create } from 'zustand';
import type { SheetStop } from '#core/sheet.ts';

interface GlossSheetState {
  /** How high the reader wants the sheet of a gloss, as long as she reads. */
  readonly stop: SheetStop;
}

/** In memory only. */
export const useGlossSheet = create<GlossSheetState>()(() => ({ stop: 'half' }));

export const resizeSheet = (stop: SheetStop): void => useGlossSheet.setState({ stop });
