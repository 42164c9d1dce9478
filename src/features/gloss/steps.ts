import { flushSync } from 'react-dom';
import { keepLines } from '#platform/steady-lines.ts';
import {
  explainNextUnit,
  explainPreviousUnit,
  goToNextNote,
  goToNextWord,
  goToPreviousNote,
  goToPreviousWord,
} from '#stores/reader.ts';

/** What a gloss is open for. */
export type GlossKind = 'word' | 'note';

const STEPS = {
  word: { next: goToNextWord, previous: goToPreviousWord },
  unit: { next: explainNextUnit, previous: explainPreviousUnit },
  note: { next: goToNextNote, previous: goToPreviousNote },
} as const;

/** On to a neighbour with the gloss open; no line of the text moves. */
export const goOn = (to: keyof typeof STEPS, where: 'next' | 'previous'): void =>
  keepLines(() => flushSync(STEPS[to][where]));
