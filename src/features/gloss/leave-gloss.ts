import { flushSync } from 'react-dom';
import { focusText } from '#platform/text-focus.ts';
import { dismissGloss } from '#stores/reader.ts';

/** Out of the gloss, back to the word. */
export function leaveGloss(): void {
  flushSync(dismissGloss);
  focusText();
}
