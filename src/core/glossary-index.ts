import { quoteSpans, resolveGlosses } from './annotations.ts';
import type { Edition, Entry, Gloss, Localized, Unit } from './edition.ts';
import { findEntry } from './edition.ts';
import { sortKey } from './headword.ts';
import { piecesOf } from './quotes.ts';
import { unitsOf } from './selection.ts';
import type { Span } from './tokens.ts';
import { finish, forEach, once, type Work } from './work.ts';

/** A place where an entry stands in the text. */
interface Occurrence {
  /** The words in the unit's source: UTF-16 offsets, half-open. */
  readonly spans: readonly Span[];
  readonly gloss: Gloss;
}

/**
 * An entry and where it stands, as the quotes of its glosses say. To find the words themselves takes far longer, and
 * few sentences of a book are looked at: see sentencesOf.
 */
export interface IndexedEntry {
  readonly id: string;
  readonly entry: Entry;
  /** What it is sorted and found by. */
  readonly sortKey: string;
  /** The numbers of its units in the text, from 0, each once; none for an entry that the text doesn't use. */
  readonly units: readonly number[];
  /** The paragraph that it first stands in, from 1. */
  readonly paragraph: number | null;
  /** Its words as they stand, `…` for the gaps, each once. */
  readonly quotes: readonly string[];
  /** The senses that it has in the text, each once. */
  readonly senses: readonly Localized[];
}

/** A sentence with all places in it where an entry stands. */
export interface EntrySentence {
  readonly unit: Unit;
  /** The unit's number in the text, from 1. */
  readonly position: number;
  /** In order, without overlaps. */
  readonly spans: readonly Span[];
  /** What the entry means there and in which form, with the words as they stand, each once. */
  readonly readings: readonly { readonly quote: string; readonly gloss: Gloss }[];
}

/** Entries under one heading: a letter, or the number of a paragraph. */
export interface EntryGroup<Heading> {
  /** null for what begins with no letter, or stands in no paragraph. */
  readonly heading: Heading | null;
  readonly entries: readonly IndexedEntry[];
}

/** All entries of an edition, twice. */
export interface GlossaryIndex {
  readonly size: number;
  /** As a dictionary of the source language sorts them, by their first letters. */
  readonly alphabetical: readonly EntryGroup<string>[];
  /** As the text brings them, by the paragraphs in which they first stand; last those that it doesn't use. */
  readonly byAppearance: readonly EntryGroup<number>[];
}

/** What the text has of an entry. */
interface Uses {
  readonly units: number[];
  readonly paragraph: number;
  readonly quotes: Set<string>;
  /** By what they say. */
  readonly senses: Map<string, Localized>;
}

/** All entries in the order in which they first appear. */
function* entriesInOrder(edition: Edition): Work<readonly IndexedEntry[]> {
  const uses = new Map<string, Uses>();
  const paragraphs = edition.paragraphs.flatMap(({ units }, index) => units.map(() => index + 1));
  yield* forEach(unitsOf(edition), (unit, index) => {
    for (const { source, entry, sense } of unit.glosses) {
      const pieces = piecesOf(source);
      // One that can't stand there is left out; that another fails for a reason of its own is seen when it is shown.
      if (!pieces.every((piece) => unit.source.includes(piece))) continue;
      const known = uses.get(entry);
      const use: Uses = known ?? { units: [], paragraph: paragraphs[index] ?? 1, quotes: new Set(), senses: new Map() };
      if (!known) uses.set(entry, use);
      if (use.units.at(-1) !== index) use.units.push(index);
      use.quotes.add(pieces.join(' … '));
      if (sense) use.senses.set(JSON.stringify(sense), sense);
    }
  });
  const ids = new Set([...uses.keys(), ...Object.keys(edition.glossary)]);
  return [...ids].flatMap((id): readonly IndexedEntry[] => {
    const entry = findEntry(edition.glossary, id);
    const key = entry && sortKey(entry.lemma, edition.languages.source);
    if (!entry || !key) return [];
    const { units = [], paragraph = null, quotes = [], senses } = uses.get(id) ?? {};
    return [{ id, entry, sortKey: key, units, paragraph, quotes: [...quotes], senses: [...(senses?.values() ?? [])] }];
  });
}

/** Puts neighbours with the same heading together. */
function grouped<Heading>(
  entries: readonly IndexedEntry[],
  headingOf: (entry: IndexedEntry) => Heading | null,
): readonly EntryGroup<Heading>[] {
  const groups: { heading: Heading | null; entries: IndexedEntry[] }[] = [];
  for (const entry of entries) {
    const heading = headingOf(entry);
    const last = groups.at(-1);
    if (last && last.heading === heading) last.entries.push(entry);
    else groups.push({ heading, entries: [entry] });
  }
  return groups;
}

/** The letter that a word stands under: its first, without an accent where the language sorts it with the bare one. */
function letterOf(word: string, base: Intl.Collator, language: string): string | null {
  const [letter = ''] = word.normalize('NFC');
  if (!/\p{L}/u.test(letter)) return null;
  const bare = letter.normalize('NFD').charAt(0);
  return (base.compare(letter, bare) === 0 ? bare : letter).toLocaleUpperCase(language);
}

/** The glossary of an edition in both its orders; made once. */
export const indexGlossary = once(function* (edition: Edition): Work<GlossaryIndex> {
  const { source } = edition.languages;
  const inOrder = yield* entriesInOrder(edition);
  const collator = new Intl.Collator(source, { numeric: true });
  const base = new Intl.Collator(source, { sensitivity: 'base' });
  // What has no letter goes first, wherever the collation would put it, so that each heading comes once.
  const lettered = inOrder.map((entry) => ({ entry, letter: letterOf(entry.sortKey, base, source) }));
  lettered.sort(
    (a, b) =>
      Number(a.letter !== null) - Number(b.letter !== null) ||
      collator.compare(a.letter ?? '', b.letter ?? '') ||
      collator.compare(a.entry.sortKey, b.entry.sortKey) ||
      collator.compare(a.entry.entry.lemma, b.entry.entry.lemma),
  );
  const letters = new Map(lettered.map(({ entry, letter }) => [entry, letter]));
  return {
    size: inOrder.length,
    alphabetical: grouped([...letters.keys()], (entry) => letters.get(entry) ?? null),
    byAppearance: grouped(inOrder, ({ paragraph }) => paragraph),
  };
});

/** As indexGlossary, at a stretch. */
export const glossaryIndex = (edition: Edition): GlossaryIndex => finish(indexGlossary(edition));

type EntryReading = EntrySentence['readings'][number];

const isSameReading = (one: EntryReading, other: EntryReading): boolean =>
  one.quote === other.quote &&
  one.gloss.form === other.gloss.form &&
  JSON.stringify(one.gloss.sense) === JSON.stringify(other.gloss.sense);

/** Where an entry stands in a unit; what fails is left out. */
const occurrencesIn = (edition: Edition, unit: Unit, { id }: IndexedEntry): readonly Occurrence[] =>
  resolveGlosses(unit, edition.languages).filter(({ gloss }) => gloss.entry === id);

/** The sentences in which an entry stands, each once, one after another as they are asked for. */
export function* sentencesOf(edition: Edition, indexed: IndexedEntry): Generator<EntrySentence> {
  const units = unitsOf(edition);
  for (const index of indexed.units) {
    const unit = units[index];
    const places = unit ? occurrencesIn(edition, unit, indexed) : [];
    if (!unit || places.length === 0) continue;
    yield {
      unit,
      position: index + 1,
      spans: places
        .flatMap(({ spans }) => spans)
        .sort((a, b) => a.start - b.start)
        .filter((span, at, spans) => at === 0 || span.start >= (spans[at - 1]?.end ?? 0)),
      readings: places
        .map(({ gloss, spans }): EntryReading => ({ gloss, quote: quoteSpans(unit.source, spans) }))
        .filter((reading, at, readings) => readings.findIndex((other) => isSameReading(reading, other)) === at),
    };
  }
}
