import { linkAt, type ResolvedLink } from './annotations.ts';
import type { Edition } from './edition.ts';
import { noteMarks } from './note-marks.ts';
import { findUnit, type NotePlace, type WordPlace } from './selection.ts';
import { annotateShown } from './shown-text.ts';
import { isWithin, type Span, type Token } from './tokens.ts';

/** What lights up round a word: itself, and its link with all pieces on both sides. */
export interface LitWord {
  readonly word: Token;
  /** null for a word that belongs to no link. */
  readonly link: ResolvedLink | null;
}

/** The word at a place and its link; null where there is no such word. */
export function litWord(edition: Edition, place: WordPlace): LitWord | null {
  const unit = findUnit(edition, place.unitId);
  const annotations = unit && annotateShown(edition, unit);
  const word = annotations?.tokens[place.side][place.index];
  return annotations && word?.isWord ? { word, link: linkAt(annotations, place.side, word) } : null;
}

/** Spans in the order of their text, those between which no word stands as one. */
function joinSpans(spans: readonly Span[], tokens: readonly Token[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    const isApart = !last || tokens.some(({ isWord, start, end }) => isWord && last.end <= start && end <= span.start);
    if (isApart) joined.push(span);
    else joined.splice(-1, 1, { start: last.start, end: Math.max(last.end, span.end) });
  }
  return joined;
}

/** The phrases of the notes at a place, and all that the other side answers to their words; null where there is no mark. */
export function litNote(edition: Edition, place: NotePlace): ResolvedLink | null {
  const unit = findUnit(edition, place.unitId);
  const annotations = unit && annotateShown(edition, unit);
  const mark = annotations && noteMarks(annotations)[place.index];
  if (!annotations || !mark) return null;
  const { tokens } = annotations;
  const source = joinSpans(
    mark.notes.flatMap(({ spans }) => spans),
    tokens.source,
  );
  const words = tokens.source.filter((token) => token.isWord && isWithin(token, source));
  const answers = annotations.links.filter((link) => words.some((word) => isWithin(word, link.source)));
  const target = joinSpans(
    answers.flatMap((link) => link.target),
    tokens.target,
  );
  return { source, target };
}
