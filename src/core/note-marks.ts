import type { ResolvedNote, UnitAnnotations } from './annotations.ts';
import { isWithin } from './tokens.ts';

/** A sign in the text that there is a note: it stands behind the last word of a phrase, once for all that end there. */
export interface NoteMark {
  /** The index of the source token that it follows. */
  readonly after: number;
  /** The notes that it opens, in the order of the edition. */
  readonly notes: readonly ResolvedNote[];
}

/** What tells a note from the others of its unit, which can have the same topic and quote: no two have the same words. */
export const noteKey = ({ spans }: Pick<ResolvedNote, 'spans'>): string =>
  spans.map(({ start, end }) => `${start}-${end}`).join(' ');

/** What a mark can hang over: a space, or a sign that stays on the line. */
const LOW = /^[\s,.;:…‚„]/u;

/** Whether what follows a mark reaches as high as it: a closing quotation mark, say. */
export function isBeforeTallSign({ tokens }: UnitAnnotations, { after }: NoteMark): boolean {
  const next = tokens.source[after + 1];
  return next !== undefined && !LOW.test(next.text);
}

/** The marks of a unit's source, in the order of the text. */
export function noteMarks({ tokens, notes }: UnitAnnotations): readonly NoteMark[] {
  const marks = new Map<number, readonly ResolvedNote[]>();
  for (const note of notes) {
    const after = tokens.source.findLastIndex((token) => token.isWord && isWithin(token, note.spans));
    marks.set(after, [...(marks.get(after) ?? []), note]);
  }
  return [...marks].map(([after, held]) => ({ after, notes: held })).sort((a, b) => a.after - b.after);
}
