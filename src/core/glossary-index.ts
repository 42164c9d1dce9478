import { annotate, quoteSpans } from './annotations.ts';
import type { Edition, Entry, Gloss, Unit } from './edition.ts';
import { findEntry } from './edition.ts';
import { sortKey } from './headword.ts';
import type { Span } from './tokens.ts';

/** A place where an entry stands in the text. */
interface Occurrence {
  readonly unit: Unit;
  /** The unit's number in the text, from 1. */
  readonly position: number;
  /** The paragraph's number in the text, from 1. */
  readonly paragraph: number;
  /** The words in the unit's source: UTF-16 offsets, half-open. */
  readonly spans: readonly Span[];
  readonly gloss: Gloss;
}

/** An entry with all places where it stands, in the order of the text. */
export interface IndexedEntry {
  readonly id: string;
  readonly entry: Entry;
  /** What it is sorted and found by. */
  readonly sortKey: string;
  /** Empty for an entry that the text doesn't use. */
  readonly occurrences: readonly Occurrence[];
}

/** A sentence with all places in it where an entry stands. */
export interface EntrySentence {
  readonly unit: Unit;
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

/** All entries in the order in which they first appear. */
function entriesInOrder(edition: Edition): readonly IndexedEntry[] {
  const occurrences = new Map<string, Occurrence[]>();
  let position = 0;
  for (const [index, { units }] of edition.paragraphs.entries()) {
    for (const unit of units) {
      position += 1;
      for (const { gloss, spans } of annotate(unit, edition.languages).glosses) {
        const places = occurrences.get(gloss.entry) ?? [];
        occurrences.set(gloss.entry, places);
        places.push({ unit, position, paragraph: index + 1, spans, gloss });
      }
    }
  }
  const ids = new Set([...occurrences.keys(), ...Object.keys(edition.glossary)]);
  return [...ids].flatMap((id): readonly IndexedEntry[] => {
    const entry = findEntry(edition.glossary, id);
    const key = entry && sortKey(entry.lemma, edition.languages.source);
    return entry && key ? [{ id, entry, sortKey: key, occurrences: occurrences.get(id) ?? [] }] : [];
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

const indexes = new WeakMap<Edition, GlossaryIndex>();

/** The glossary of an edition in both its orders; made once. */
export function indexGlossary(edition: Edition): GlossaryIndex {
  const known = indexes.get(edition);
  if (known) return known;
  const { source } = edition.languages;
  const inOrder = entriesInOrder(edition);
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
  const made: GlossaryIndex = {
    size: inOrder.length,
    alphabetical: grouped([...letters.keys()], (entry) => letters.get(entry) ?? null),
    byAppearance: grouped(inOrder, ({ occurrences }) => occurrences[0]?.paragraph ?? null),
  };
  indexes.set(edition, made);
  return made;
}

type EntryReading = EntrySentence['readings'][number];

const isSameReading = (one: EntryReading, other: EntryReading): boolean =>
  one.quote === other.quote &&
  one.gloss.form === other.gloss.form &&
  JSON.stringify(one.gloss.sense) === JSON.stringify(other.gloss.sense);

/** The sentences in which an entry stands, each once. */
export function sentencesOf({ occurrences }: IndexedEntry): readonly EntrySentence[] {
  const byUnit = new Map<Unit, Occurrence[]>();
  for (const occurrence of occurrences) {
    byUnit.set(occurrence.unit, [...(byUnit.get(occurrence.unit) ?? []), occurrence]);
  }
  return [...byUnit].map(([unit, places]) => ({
    unit,
    position: places[0]?.position ?? 0,
    spans: places
      .flatMap(({ spans }) => spans)
      .sort((a, b) => a.start - b.start)
      .filter((span, index, spans) => index === 0 || span.start >= (spans[index - 1]?.end ?? 0)),
    readings: places
      .map(({ gloss, spans }): EntryReading => ({ gloss, quote: quoteSpans(unit.source, spans) }))
      .filter((reading, index, readings) => readings.findIndex((other) => isSameReading(reading, other)) === index),
  }));
}
