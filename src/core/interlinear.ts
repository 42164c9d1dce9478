import { linkAt, quoteSpans, type ResolvedLink, type UnitAnnotations } from './annotations.ts';
import type { PlacedToken } from './text-runs.ts';

/** A stretch of the source with what is set under it: a linked phrase, or a piece of one, or a word without a link. */
export interface InterlinearPiece {
  /** Signs before the first word, such as an opening quotation mark. */
  readonly opening: string;
  /** From the first word to the last. */
  readonly tokens: readonly PlacedToken[];
  /** Signs after the last word. */
  readonly closing: string;
  /** The space that follows, where a line may break. */
  readonly space: string;
  readonly answer: Answer;
}

/**
 * What stands under a piece: the counterpart of its link; nothing but a sign that it continues a phrase which was
 * answered under its first piece; or nothing, where nothing answers.
 */
type Answer = { readonly kind: 'phrase'; readonly text: string } | { readonly kind: 'continued' | 'none' };

/**
 * Cuts a source side into linked phrases, each with its counterpart (the layout of the Leipzig Glossing Rules, rule 1,
 * by phrases instead of morphemes). Joining opening, tokens, closing and space of all pieces gives back the text; a text
 * without words has no pieces.
 */
export function interlinearPieces(annotations: UnitAnnotations): readonly InterlinearPiece[] {
  const pieces: { opening: string; tokens: PlacedToken[]; closing: string; space: string; answer: Answer }[] = [];
  const target = annotations.tokens.target.map(({ text }) => text).join('');
  const answered = new Set<ResolvedLink>();
  const answerOf = (link: ResolvedLink | null): Answer => {
    if (!link || link.target.length === 0) return { kind: 'none' };
    if (answered.has(link)) return { kind: 'continued' };
    answered.add(link);
    return { kind: 'phrase', text: quoteSpans(target, link.target) };
  };

  let latest: ResolvedLink | null = null;
  let between: PlacedToken | null = null;
  for (const [index, token] of annotations.tokens.source.entries()) {
    const placed: PlacedToken = { ...token, index };
    if (!token.isWord) {
      between = placed;
      continue;
    }
    const link = linkAt(annotations, 'source', token);
    const piece = pieces.at(-1);
    if (piece && link !== null && link === latest) {
      piece.tokens.push(...(between ? [between] : []), placed);
    } else {
      const signs = splitSigns(between?.text ?? '', piece === undefined);
      if (piece) Object.assign(piece, { closing: signs.closing, space: signs.space });
      pieces.push({ opening: signs.opening, tokens: [placed], closing: '', space: '', answer: answerOf(link) });
    }
    latest = link;
    between = null;
  }
  const last = pieces.at(-1);
  if (last && between) last.closing = between.text;
  return pieces;
}

/** What stands between two words: signs that belong to the first, the space, signs that belong to the second. */
function splitSigns(text: string, isBeginning: boolean): { closing: string; space: string; opening: string } {
  const [, closing = '', space = '', opening = ''] = /^(\S*)(\s*)([\s\S]*)$/.exec(text) ?? [];
  return isBeginning ? { closing: '', space: '', opening: text } : { closing, space, opening };
}
