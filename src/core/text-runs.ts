import type { ResolvedGloss, UnitAnnotations } from './annotations.ts';
import { glossesAt } from './annotations.ts';
import { type Edition, findEntry, type Side } from './edition.ts';
import { noteMarks } from './note-marks.ts';
import type { Token } from './tokens.ts';

/** A token with its index on its side. */
export interface PlacedToken extends Token {
  readonly index: number;
}

/** A stretch of one side: a key term of the glossary, or what stands between two. */
export interface TextRun {
  /** The key entry's id; null for plain text. */
  readonly entry: string | null;
  /** The gloss that makes it a key term: the same one for each run of a split term. */
  readonly gloss: ResolvedGloss | null;
  readonly tokens: readonly PlacedToken[];
  /** The note mark that stands behind it, as its index in the unit: see note-marks.ts. */
  readonly mark: number | null;
}

/**
 * Cuts a side into key terms and the text between them, and behind each word that a note mark follows. Where several
 * key glosses hold a word, the smallest marks it; a term's own spaces belong to it, and a split term has several runs.
 * The target side is one plain run.
 */
export function textRuns(annotations: UnitAnnotations, side: Side, glossary: Edition['glossary']): readonly TextRun[] {
  const tokens = annotations.tokens[side].map((token, index): PlacedToken => ({ ...token, index }));
  if (side === 'target') return tokens.length > 0 ? [{ entry: null, gloss: null, tokens, mark: null }] : [];

  const keyGlosses = tokens.map((token): ResolvedGloss | null => {
    const holding = token.isWord ? glossesAt(annotations, token) : [];
    return holding.find(({ gloss }) => findEntry(glossary, gloss.entry)?.key) ?? null;
  });
  const marks = new Map(noteMarks(annotations).map(({ after }, index) => [after, index]));
  const runs: { gloss: ResolvedGloss | null; tokens: PlacedToken[]; mark: number | null }[] = [];
  for (const token of tokens) {
    const before = keyGlosses[token.index - 1] ?? null;
    const isInside = !token.isWord && before !== null && before === keyGlosses[token.index + 1];
    const gloss = isInside ? before : (keyGlosses[token.index] ?? null);
    const mark = marks.get(token.index) ?? null;
    const run = runs.at(-1);
    if (run?.gloss === gloss && run.mark === null) {
      run.tokens.push(token);
      run.mark = mark;
    } else {
      runs.push({ gloss, tokens: [token], mark });
    }
  }
  return runs.map((run) => ({ entry: run.gloss?.gloss.entry ?? null, ...run }));
}
