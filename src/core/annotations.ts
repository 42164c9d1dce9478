import type { Gloss, Languages, Note, Side, Unit } from './edition.ts';
import type { Problem } from './errors.ts';
import type { QuoteRules } from './quotes.ts';
import { resolveQuotes, wordsIn } from './quotes.ts';
import { rememberRecent } from './recent.ts';
import type { Span, Token } from './tokens.ts';
import { isWithin, tokenize } from './tokens.ts';

/** A link with both its phrases found; `target` is empty where nothing answers. */
export interface ResolvedLink {
  readonly source: readonly Span[];
  readonly target: readonly Span[];
}

/** A gloss with its words found. */
export interface ResolvedGloss {
  readonly gloss: Gloss;
  readonly spans: readonly Span[];
}

/** A note with its phrase found. */
export interface ResolvedNote {
  readonly note: Note;
  readonly spans: readonly Span[];
}

/** All that is known of one unit, with offsets into its two sides. */
export interface UnitAnnotations {
  readonly tokens: { readonly [S in Side]: readonly Token[] };
  readonly links: readonly ResolvedLink[];
  readonly glosses: readonly ResolvedGloss[];
  readonly notes: readonly ResolvedNote[];
  /** The quotes that failed; `path` starts at the unit (`links[0].target`). */
  readonly problems: readonly Problem[];
}

const LINK_SOURCE: QuoteRules = { ordered: true, exclusive: 'words' };
const LINK_TARGET: QuoteRules = { ordered: false, exclusive: 'words' };
const GLOSS: QuoteRules = { ordered: true, exclusive: 'span' };

/** Resolves every quote of a unit. One that fails is left out and named in `problems`; the rest still serves. */
export function resolveUnit(unit: Unit, languages: Languages): UnitAnnotations {
  const tokens = { source: tokenize(unit.source, languages.source), target: tokenize(unit.target, languages.target) };
  const problems: Problem[] = [];

  /** The spans of each quote of a list, null where there is no quote or it failed; a failure becomes a problem. */
  const resolve = (
    list: string,
    side: Side,
    quotes: readonly (string | null)[],
    rules: QuoteRules,
  ): readonly (readonly Span[] | null)[] => {
    const matches = resolveQuotes(
      quotes.filter((quote) => quote !== null),
      tokens[side],
      rules,
    ).values();
    return quotes.map((quote, index) => {
      const match = quote === null ? undefined : matches.next().value;
      if (quote === null || !match) return null;
      if (match.ok) return match.spans;
      problems.push({ code: match.failure, path: `${list}[${index}].${side}`, unit: unit.id, side, quote });
      return null;
    });
  };
  /** Pairs each item with its spans; those without are left out. */
  const placed = <Item>(items: readonly Item[], found: readonly (readonly Span[] | null)[]) =>
    items.flatMap((item, index) => {
      const spans = found[index];
      return spans ? [{ item, spans }] : [];
    });

  const notes = unit.notes ?? [];
  const linkSources = resolve(
    'links',
    'source',
    unit.links.map((link) => link.source),
    LINK_SOURCE,
  );
  const linkTargets = resolve(
    'links',
    'target',
    unit.links.map((link) => link.target),
    LINK_TARGET,
  );
  const glossSpans = resolve(
    'glosses',
    'source',
    unit.glosses.map((gloss) => gloss.source),
    GLOSS,
  );
  const noteSpans = resolve(
    'notes',
    'source',
    notes.map((note) => note.source),
    GLOSS,
  );

  return {
    tokens,
    links: linkSources.flatMap((source, index) => (source ? [{ source, target: linkTargets[index] ?? [] }] : [])),
    glosses: placed(unit.glosses, glossSpans).map(({ item: gloss, spans }) => ({ gloss, spans })),
    notes: placed(notes, noteSpans).map(({ item: note, spans }) => ({ note, spans })),
    problems,
  };
}

/** Enough for what is on the page and round it; a book's would take more room than the book. */
const annotated = rememberRecent<Unit, UnitAnnotations>(1000);

/** As resolveUnit, once for each unit in a while: links are resolved when a unit is first touched. */
export const annotate = (unit: Unit, languages: Languages): UnitAnnotations =>
  annotated.of(unit, () => resolveUnit(unit, languages));

/** The links of a unit alone, as resolveUnit finds them, and its tokens. */
export const resolveLinks = ({ id, source, target, links }: Unit, languages: Languages): UnitAnnotations =>
  resolveUnit({ id, source, target, links, glosses: [] }, languages);

/** Those of some remarks on the source whose quotes are found. */
function resolveRemarks<Remark extends { readonly source: string }>(
  { source }: Unit,
  remarks: readonly Remark[],
  languages: Languages,
): readonly { readonly remark: Remark; readonly spans: readonly Span[] }[] {
  if (remarks.length === 0) return [];
  const quotes = remarks.map((remark) => remark.source);
  const matches = resolveQuotes(quotes, tokenize(source, languages.source), GLOSS);
  return remarks.flatMap((remark, index) => {
    const match = matches[index];
    return match?.ok ? [{ remark, spans: match.spans }] : [];
  });
}

/** The glosses of a unit alone, for lists of many sentences: a third of what annotate takes, and nothing is kept. */
export const resolveGlosses = (unit: Unit, languages: Languages): readonly ResolvedGloss[] =>
  resolveRemarks(unit, unit.glosses, languages).map(({ remark, spans }) => ({ gloss: remark, spans }));

/** The notes of a unit alone. */
export const resolveNotes = (unit: Unit, languages: Languages): readonly ResolvedNote[] =>
  resolveRemarks(unit, unit.notes ?? [], languages).map(({ remark, spans }) => ({ note: remark, spans }));

/** The link that a word of either side belongs to; null where it has none. */
export const linkAt = (annotations: UnitAnnotations, side: Side, token: Token): ResolvedLink | null =>
  annotations.links.find((link) => isWithin(token, link[side])) ?? null;

/** The glosses that hold a source word: the smallest first, then the expressions round it. */
export function glossesAt(annotations: UnitAnnotations, token: Token): readonly ResolvedGloss[] {
  const size = ({ spans }: ResolvedGloss): number => wordsIn(annotations.tokens.source, spans).length;
  return annotations.glosses.filter(({ spans }) => isWithin(token, spans)).sort((a, b) => size(a) - size(b));
}

/** The notes on a phrase that holds a source word. */
export const notesAt = (annotations: UnitAnnotations, token: Token): readonly ResolvedNote[] =>
  annotations.notes.filter(({ spans }) => isWithin(token, spans));

/** A phrase as a reader quotes it: its pieces as they stand, `…` for the gaps. */
export const quoteSpans = (text: string, spans: readonly Span[]): string =>
  spans.map((span) => text.slice(span.start, span.end)).join(' … ');
