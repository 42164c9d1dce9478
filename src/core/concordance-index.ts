import { type Edition, type Entry, findEntry, type Side, type Unit } from './edition.ts';
import { unitsOf } from './selection.ts';
import { type Token, tokenize } from './tokens.ts';
import { forEach, once, WORDS, type Work } from './work.ts';

/** A word of a side: which unit's, and the how manieth of its words. */
export interface WordPosition {
  readonly unit: number;
  readonly word: number;
}

/** The words of one side of an edition. */
export interface SideWords {
  /** The words of each unit, in their order. */
  readonly words: readonly (readonly Token[])[];
  /** Where each form stands, in reading order; by the form in lower case. */
  readonly positions: ReadonlyMap<string, readonly WordPosition[]>;
}

/** What makes a search quick: the vocabulary of both sides, and the entries behind it. */
export interface ConcordanceIndex extends Readonly<Record<Side, SideWords>> {
  /** The entries that explain a form of the source where it stands; by the form in lower case. */
  readonly entriesOfForm: ReadonlyMap<string, ReadonlySet<string>>;
  /** The entries of each lemma and each expression as it stands, split or not; by its words, joined by spaces. */
  readonly entriesOfPhrase: ReadonlyMap<string, ReadonlySet<string>>;
  /** The units in which an entry occurs, in reading order. */
  readonly unitsOfEntry: ReadonlyMap<string, readonly number[]>;
}

/** The words of a phrase as an index knows them: in lower case, without what stands between them. */
const wordsOf = (text: string, language: string): readonly string[] =>
  tokenize(text, language)
    .filter(({ isWord }) => isWord)
    .map((token) => token.text.toLowerCase());

/** As Map.set of a list or set, with the item put to those that are there. */
function put<Key, Item>(map: Map<Key, Set<Item>>, key: Key, item: Item): void {
  const known = map.get(key);
  if (known) known.add(item);
  else map.set(key, new Set([item]));
}

function* indexSide(units: readonly Unit[], side: Side, language: string): Work<SideWords> {
  const positions = new Map<string, WordPosition[]>();
  const words: (readonly Token[])[] = [];
  yield* forEach(units, ({ [side]: text }, unit) => {
    const tokens = tokenize(text, language).filter(({ isWord }) => isWord);
    words.push(tokens);
    for (const [word, token] of tokens.entries()) {
      const form = token.text.toLowerCase();
      const known = positions.get(form);
      if (known) known.push({ unit, word });
      else positions.set(form, [{ unit, word }]);
    }
  });
  return { words, positions };
}

const BETWEEN_WORDS = /[\s…#]/u;

/** Reads the quotes of the glosses as they are written: to find their spans takes far longer, and few are asked for. */
function* indexEntries(edition: Edition, units: readonly Unit[]) {
  const { source } = edition.languages;
  const entriesOfForm = new Map<string, Set<string>>();
  const entriesOfPhrase = new Map<string, Set<string>>();
  const unitsOfEntry = new Map<string, Set<number>>();
  const putLemma = ([id, { lemma }]: readonly [string, Entry]) =>
    put(entriesOfPhrase, wordsOf(lemma, source).join(' '), id);
  yield* forEach(Object.entries(edition.glossary), putLemma, WORDS);
  yield* forEach(units, ({ glosses }, index) => {
    /** For each form, the smallest expression that holds it: that is what explains it. */
    const smallest = new Map<string, { readonly size: number; readonly entries: Set<string> }>();
    for (const { source: quote, entry } of glosses) {
      if (!findEntry(edition.glossary, entry)) continue;
      put(unitsOfEntry, entry, index);
      const forms = BETWEEN_WORDS.test(quote) ? wordsOf(quote.replace(/#\d+$/u, ''), source) : [quote.toLowerCase()];
      if (forms.length > 1) put(entriesOfPhrase, forms.join(' '), entry);
      for (const form of forms) {
        const known = smallest.get(form);
        if (!known || forms.length < known.size) smallest.set(form, { size: forms.length, entries: new Set([entry]) });
        else if (forms.length === known.size) known.entries.add(entry);
      }
    }
    for (const [form, { entries }] of smallest) for (const entry of entries) put(entriesOfForm, form, entry);
  });
  const lists = new Map(Array.from(unitsOfEntry, ([entry, indexes]) => [entry, [...indexes]] as const));
  return { entriesOfForm, entriesOfPhrase, unitsOfEntry: lists };
}

/** The index of an edition; made when it is first searched. */
export const indexConcordance = once(function* (edition: Edition): Work<ConcordanceIndex> {
  const units = unitsOf(edition);
  const { languages } = edition;
  return {
    source: yield* indexSide(units, 'source', languages.source),
    target: yield* indexSide(units, 'target', languages.target),
    ...(yield* indexEntries(edition, units)),
  };
});
