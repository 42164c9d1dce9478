import { type Edition, findEntry, SIDES, type Side, type Unit } from './edition.ts';
import { unitsOf } from './selection.ts';
import { type Token, tokenize } from './tokens.ts';

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

function indexSide(units: readonly Unit[], side: Side, language: string): SideWords {
  const positions = new Map<string, WordPosition[]>();
  const words = units.map((unit) => tokenize(unit[side], language).filter(({ isWord }) => isWord));
  for (const [unit, tokens] of words.entries()) {
    for (const [word, { text }] of tokens.entries()) {
      const form = text.toLowerCase();
      const known = positions.get(form);
      if (known) known.push({ unit, word });
      else positions.set(form, [{ unit, word }]);
    }
  }
  return { words, positions };
}

const BETWEEN_WORDS = /[\s…#]/u;

/** Reads the quotes of the glosses as they are written: to find their spans takes far longer, and few are asked for. */
function indexEntries(edition: Edition, units: readonly Unit[]) {
  const { source } = edition.languages;
  const entriesOfForm = new Map<string, Set<string>>();
  const entriesOfPhrase = new Map<string, Set<string>>();
  const unitsOfEntry = new Map<string, Set<number>>();
  for (const [id, { lemma }] of Object.entries(edition.glossary)) {
    put(entriesOfPhrase, wordsOf(lemma, source).join(' '), id);
  }
  for (const [index, { glosses }] of units.entries()) {
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
  }
  const lists = new Map(Array.from(unitsOfEntry, ([entry, indexes]) => [entry, [...indexes]] as const));
  return { entriesOfForm, entriesOfPhrase, unitsOfEntry: lists };
}

const indexes = new WeakMap<Edition, ConcordanceIndex>();

/** The index of an edition; made when it is first searched. */
export function concordanceIndex(edition: Edition): ConcordanceIndex {
  const known = indexes.get(edition);
  if (known) return known;
  const units = unitsOf(edition);
  const [source, target] = SIDES.map((side) => indexSide(units, side, edition.languages[side]));
  if (!source || !target) throw new Error('An edition has two sides.');
  const made = { source, target, ...indexEntries(edition, units) };
  indexes.set(edition, made);
  return made;
}
