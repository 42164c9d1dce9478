import { resolveLinks } from './annotations.ts';
import { type ConcordanceIndex, indexConcordance } from './concordance-index.ts';
import { type Edition, otherSide, SIDES, type Side, type Unit } from './edition.ts';
import { entriesMeant, findEntries } from './find-entries.ts';
import { findForms } from './find-forms.ts';
import { parseSearchQuery, type SearchQuery } from './search-query.ts';
import { findUnit, unitsOf, type WordPlace } from './selection.ts';
import { isWithin, type Span, tokenize } from './tokens.ts';
import { finish, forEach, type Work } from './work.ts';

/** The words as typed, another form of the same word, or several words in a row. */
type HitKind = 'form' | 'lemma' | 'phrase';

/** A place that a search found. Spans are UTF-16 offsets, half-open, and hold whole words. */
export interface Hit {
  readonly unitId: string;
  readonly side: Side;
  /** All its pieces, in their order. */
  readonly spans: readonly Span[];
  readonly kind: HitKind;
}

/** Where to search. */
export const SEARCHED = ['both', ...SIDES] as const;
export type Searched = (typeof SEARCHED)[number];

export interface Concordance {
  /** In reading order; within a sentence the source comes first. */
  readonly hits: readonly Hit[];
  /** Nowhere stands the last word as typed: these are words that begin with it. */
  readonly isBeginning: boolean;
}

/** A hit by the number of its unit. */
type Find = Omit<Hit, 'unitId'> & { readonly unit: number };

/** The places of words that stand as they were typed. */
function* findWords(
  index: ConcordanceIndex,
  side: Side,
  query: SearchQuery,
  takesBeginnings: boolean,
): Work<readonly Find[]> {
  const kind = query.pieces.flat().length > 1 ? 'phrase' : 'form';
  return (yield* findForms(index[side], query, takesBeginnings)).map((place) => ({ ...place, side, kind }));
}

const holds = (spans: readonly Span[], inner: readonly Span[]): boolean => inner.every((span) => isWithin(span, spans));

/** Puts finds together: a form that lies wholly in an entry's words is the same place, and says how it was found. */
function join(forms: readonly Find[], lemmas: readonly Find[]): readonly Find[] {
  const joined = new Map<number, Find[]>();
  for (const lemma of lemmas) joined.set(lemma.unit, [...(joined.get(lemma.unit) ?? []), lemma]);
  const alone = forms.filter((form) => {
    const found = joined.get(form.unit) ?? [];
    const at = found.findIndex(({ spans }) => holds(spans, form.spans));
    const lemma = found[at];
    if (lemma) found[at] = { ...lemma, kind: form.kind };
    return !lemma;
  });
  return [...alone, ...[...joined.values()].flat()];
}

function answersOf(edition: Edition, unit: Unit, side: Side, spans: readonly Span[]): readonly Span[] {
  const { tokens, links } = resolveLinks(unit, edition.languages);
  const words = tokens[side].filter((token) => token.isWord && isWithin(token, spans));
  return links
    .filter((link) => words.some((word) => isWithin(word, link[side])))
    .flatMap((link) => link[otherSide(side)])
    .sort((one, other) => one.start - other.start);
}

/** What answers a hit on the other side, by the links that it touches; empty where nothing does. */
export function counterpartOf(edition: Edition, { unitId, side, spans }: Hit): readonly Span[] {
  const unit = findUnit(edition, unitId);
  return unit ? answersOf(edition, unit, side, spans) : [];
}

const startOf = ({ spans }: { readonly spans: readonly Span[] }): number => spans[0]?.start ?? 0;

/** The finds of all sides, in reading order; within a sentence the source comes first. */
function* findAll(edition: Edition, text: string, searched: Searched, takesBeginnings: boolean): Work<readonly Find[]> {
  const index = yield* indexConcordance(edition);
  const finds: Find[] = [];
  for (const side of searched === 'both' ? SIDES : [searched]) {
    const query = parseSearchQuery(text, edition.languages[side]);
    if (!query) continue;
    const forms = yield* findWords(index, side, query, takesBeginnings);
    const isOfLemmas = side === 'source' && !query.isVerbatim;
    const entries = isOfLemmas ? yield* entriesMeant(edition, index, query) : new Set<string>();
    const lemmas = yield* findEntries(edition, index, entries);
    const ofEntries = lemmas.map((place): Find => ({ ...place, side, kind: 'lemma' }));
    for (const find of join(forms, ofEntries)) finds.push(find);
  }
  return finds.sort(
    (one, other) =>
      one.unit - other.unit || SIDES.indexOf(one.side) - SIDES.indexOf(other.side) || startOf(one) - startOf(other),
  );
}

function* search(edition: Edition, text: string, searched: Searched): Work<Concordance> {
  const whole = yield* findAll(edition, text, searched, false);
  const finds = whole.length > 0 ? whole : yield* findAll(edition, text, searched, true);
  const units = unitsOf(edition);
  const hits: Hit[] = [];
  let inSentence: Hit[] = [];
  yield* forEach(finds, ({ unit: at, side, spans, kind }) => {
    const unit = units[at];
    if (!unit) return;
    if (inSentence[0]?.unitId !== unit.id) inSentence = [];
    const isLit = (hit: Hit) => hit.side !== side && holds(answersOf(edition, unit, hit.side, hit.spans), spans);
    // What answers a hit is lit with it, and no second hit. Beginnings are many, and on their way to something else.
    if (whole.length > 0 && inSentence.some(isLit)) return;
    const hit: Hit = { unitId: unit.id, side, spans, kind };
    inSentence.push(hit);
    hits.push(hit);
  });
  return { hits, isBeginning: whole.length === 0 && hits.length > 0 };
}

const latest = new WeakMap<Edition, { readonly key: string; readonly concordance: Concordance }>();

/**
 * Every place where a word, a lemma or a phrase stands, on one side or both. Case, accents and punctuation don't count
 * (core/fold.ts); a part of a hyphenated compound is a word. A word of the source stands for all forms of its entry,
 * split ones included, unless it is in quotation marks. `…` leaves a gap within a sentence. Where the last word stands
 * nowhere as typed, it may be the beginning of others. The last search of an edition is kept.
 */
export function* searchHits(edition: Edition, text: string, searched: Searched): Work<Concordance> {
  const key = `${searched} ${text}`;
  const known = latest.get(edition);
  if (known?.key === key) return known.concordance;
  const concordance = yield* search(edition, text, searched);
  latest.set(edition, { key, concordance });
  return concordance;
}

/** As searchHits, at a stretch. */
export const findHits = (edition: Edition, text: string, searched: Searched): Concordance =>
  finish(searchHits(edition, text, searched));

/** The first word of a hit; null where its unit is gone. */
export function wordOfHit(edition: Edition, { unitId, side, spans }: Hit): WordPlace | null {
  const unit = findUnit(edition, unitId);
  const start = spans[0]?.start;
  const index = unit ? tokenize(unit[side], edition.languages[side]).findIndex((token) => token.start === start) : -1;
  return index < 0 ? null : { unitId, side, index };
}
