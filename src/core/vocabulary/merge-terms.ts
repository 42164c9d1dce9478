import type { Localized } from '../edition.ts';
import { isOneWord } from '../headword.ts';
import { forEach, type Work } from '../work.ts';
import type { Vocabulary, VocabularyChange } from './change.ts';
import { itemIdOf, lemmaKeyOf } from './identity.ts';
import type { Item } from './item.ts';
import { changeTime } from './item-edit.ts';
import { tidy } from './one-line.ts';
import type { ForeignTerm } from './term-reading.ts';

/** What becomes of the items of a file that is brought back. */
export interface Counts {
  readonly added: number;
  /** There already, and told something more or newer. */
  readonly changed: number;
  /** There already, and left as they are. */
  readonly known: number;
}

export interface TermsPlan {
  readonly change: VocabularyChange;
  readonly counts: Counts;
}

const alike = (text: string): string => tidy(text).toLowerCase();

const sayingsOf = ({ ownMeaning, sense, entry }: Item): readonly string[] => [
  ...(ownMeaning === undefined ? [] : [ownMeaning]),
  ...Object.values<string>(sense ?? entry?.meaning ?? {}),
];

/** Whether an item is said to mean something, by itself or among others: `yield` where a file has `return; yield`. */
function says(item: Item, meaning: string): boolean {
  const wanted = new Set([meaning, ...meaning.split(/[;\n]/)].map(alike));
  return sayingsOf(item).some((text) => wanted.has(alike(text)));
}

function contextOf({ sentence }: ForeignTerm): Item['context'] {
  if (!sentence) return null;
  const { text, words, translation } = sentence;
  return { source: text, target: translation, words, link: { source: [], target: [] }, place: null };
}

function itemOf(term: ForeignTerm, usualTarget: string, now: number): Item {
  const said = term.target ?? usualTarget;
  // A meaning may be said in the word's own language; no sentence is translated into that.
  const languages = { source: term.language, target: said === term.language ? usualTarget : said };
  const sense: Localized | null = term.meaning === null ? null : { [said]: term.meaning };
  return {
    id: term.id ?? itemIdOf({ languages, lemma: term.lemma, entry: null, ...(sense && { sense }) }),
    kind: term.kind ?? (isOneWord(term.lemma, term.language) ? 'word' : 'phrase'),
    languages,
    lemma: term.lemma,
    entry: null,
    sense,
    tags: term.tags,
    status: term.status,
    context: contextOf(term),
    ...(term.remark === null ? {} : { remark: term.remark }),
    savedAt: now,
    changedAt: now,
  };
}

/** The item that a term is, among those of its lemma: of the same meaning, or of none; a term without one is any. */
const sameAmong = (others: readonly Item[], { meaning }: ForeignTerm): Item | undefined =>
  meaning === null
    ? others[0]
    : (others.find((item) => says(item, meaning)) ?? others.find((item) => sayingsOf(item).length === 0));

/** What a term says of an item that nobody has said yet; what has been said stays. */
function complete(item: Item, term: ForeignTerm, usualTarget: string, now: number): Item {
  const { meaning } = term;
  const sense =
    meaning !== null && sayingsOf(item).length === 0 ? { [term.target ?? usualTarget]: meaning } : item.sense;
  const context = item.context ?? contextOf(term);
  return sense === item.sense && context === item.context
    ? item
    : { ...item, sense, context, changedAt: changeTime(item, now) };
}

/**
 * What terms of another program change in a vocabulary. One that is there already is never written over: it gets a
 * meaning or a sentence where it had none. The same file a second time changes nothing.
 * @param target the language that translations are in, where their file doesn't say it
 */
export function* planTerms(
  { items }: Pick<Vocabulary, 'items'>,
  terms: readonly ForeignTerm[],
  target: string,
  now: number,
): Work<TermsPlan> {
  const byLemma = new Map<string, Map<string, Item>>();
  const after = new Map<string, Item>();
  const place = (item: Item): void => {
    const key = lemmaKeyOf(item);
    const others = byLemma.get(key) ?? new Map<string, Item>();
    byLemma.set(key, others.set(item.id, item));
  };
  yield* forEach([...items.values()], place);
  let [added, known] = [0, 0];
  yield* forEach(terms, (term) => {
    const candidate = itemOf(term, target, now);
    const others = byLemma.get(lemmaKeyOf(candidate));
    const there = after.get(candidate.id) ?? items.get(candidate.id) ?? sameAmong([...(others?.values() ?? [])], term);
    if (!there) added += 1;
    const made = there ? complete(there, term, target, now) : candidate;
    if (made === there) {
      known += 1;
      return;
    }
    after.set(made.id, made);
    place(made);
  });
  const steps = [...after.values()].map((item) => ({ before: items.get(item.id) ?? null, after: item }));
  return {
    change: { items: steps, cards: [], reviews: [] },
    counts: { added, changed: steps.length - added, known },
  };
}
