import { linkAt, type ResolvedLink, type UnitAnnotations } from './annotations.ts';
import type { Edition, Side, Unit } from './edition.ts';
import { readingsOf } from './lookup.ts';
import { noteMarks } from './note-marks.ts';
import { findUnit, type NotePlace, type WordOrPhrase } from './selection.ts';
import { annotateShown } from './shown-text.ts';
import { isWithin, type Span, type Token } from './tokens.ts';

/** What lights up round a word: itself, and its link with all pieces on both sides. */
export interface LitWord {
  readonly word: Token;
  /** What was asked for: the word, or all pieces of its phrase on its side. */
  readonly marked: readonly Span[];
  /** null for a word that belongs to no link. */
  readonly link: ResolvedLink | null;
}

/** Spans in the order of their text, those between which no word stands as one. */
export function spansJoined(spans: readonly Span[], tokens: readonly Token[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    const isApart = !last || tokens.some(({ isWord, start, end }) => isWord && last.end <= start && end <= span.start);
    if (isApart) joined.push(span);
    else joined.splice(-1, 1, { start: last.start, end: Math.max(last.end, span.end) });
  }
  return joined;
}

/** The links that have a word of some spans of the source. */
export function linksIn({ tokens, links }: UnitAnnotations, spans: readonly Span[]): readonly ResolvedLink[] {
  const words = tokens.source.filter((token) => token.isWord && isWithin(token, spans));
  return links.filter((link) => words.some((word) => isWithin(word, link.source)));
}

/** The phrase of a word on both sides: its link, the fixed expression it stands in, and every link that has a word of it. */
function phraseOf(edition: Edition, unit: Unit, annotations: UnitAnnotations, side: Side, word: Token): ResolvedLink {
  const expression = readingsOf(edition, unit, side, word).at(-1)?.spans ?? [];
  const own = [...expression, ...(linkAt(annotations, side, word)?.source ?? [])];
  const links = linksIn(annotations, own);
  const source = [...own, ...links.flatMap((link) => link.source)];
  const target = links.flatMap((link) => link.target);
  return {
    source: spansJoined(source, annotations.tokens.source),
    target: spansJoined(target, annotations.tokens.target),
  };
}

/** The word at a place and its link, or its phrase; null where there is no such word. */
export function litWord(edition: Edition, place: WordOrPhrase): LitWord | null {
  const unit = findUnit(edition, place.unitId);
  const annotations = unit && annotateShown(edition, unit);
  const word = annotations?.tokens[place.side][place.index];
  if (!unit || !annotations || !word?.isWord) return null;
  if (place.scope !== 'phrase') return { word, marked: [word], link: linkAt(annotations, place.side, word) };
  const phrase = phraseOf(edition, unit, annotations, place.side, word);
  const own = phrase[place.side];
  return { word, marked: own.length > 0 ? own : [word], link: phrase };
}

/** The phrases of the notes at a place, and all that the other side answers to their words; null where there is no mark. */
export function litNote(edition: Edition, place: NotePlace): ResolvedLink | null {
  const unit = findUnit(edition, place.unitId);
  const annotations = unit && annotateShown(edition, unit);
  const mark = annotations && noteMarks(annotations)[place.index];
  if (!annotations || !mark) return null;
  const { tokens } = annotations;
  const source = spansJoined(
    mark.notes.flatMap(({ spans }) => spans),
    tokens.source,
  );
  const target = spansJoined(
    linksIn(annotations, source).flatMap((link) => link.target),
    tokens.target,
  );
  return { source, target };
}
