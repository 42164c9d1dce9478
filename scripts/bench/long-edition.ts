import { annotate } from '#core/annotations.ts';
import type { Edition, Entry, Paragraph, Unit } from '#core/edition.ts';
import { tokenize } from '#core/tokens.ts';
import { randomNumbers, zipfPicker } from './random.ts';
import { SHORT_GLOSSARY, SHORT_SENTENCES } from './short-sentences.ts';
import { HEADS, MODIFIERS } from './word-parts.ts';

interface Options {
  /** The edition whose sentences are taken, with all that is known of them. */
  readonly from: Edition;
  /** How many source words at the least; the last paragraph is finished. */
  readonly words: number;
  readonly seed: number;
}

/** A noun of a sentence that another can stand for: the only one of its spelling, and its counterpart too. */
interface Slot {
  readonly source: string;
  readonly target: string;
}

interface Template {
  readonly unit: Unit;
  readonly slots: readonly Slot[];
  readonly wordCount: number;
}

interface Noun {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly entry: Entry;
}

const SHARE_OF_SHORT = 0.35;
const SHARE_OF_KEY_WORDS = 0.15;
const LONGEST_PARAGRAPH = 8;

const occursOnce = (text: string, words: string): boolean => text.split(words).length === 2;

function slotsOf(unit: Unit, { languages, glossary }: Edition): readonly Slot[] {
  const { tokens } = annotate(unit, languages);
  const nouns = unit.glosses.filter(({ entry }) => glossary[entry]?.pos === 'NOUN').map(({ source }) => source);
  return unit.links.flatMap(({ source, target }) => {
    const isOneWord = tokens.source.some(({ text, isWord }) => isWord && text === source);
    if (target === null || target.includes('…') || !isOneWord || !nouns.includes(source)) return [];
    return occursOnce(unit.source, source) && occursOnce(unit.target, target) ? [{ source, target }] : [];
  });
}

const countWords = (text: string, language: string): number =>
  tokenize(text, language).filter(({ isWord }) => isWord).length;

const spell = (id: string): string =>
  id.toLowerCase().replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter] ?? letter);

/** Every compound of the word parts once, in an order of the seed: the first are the commonest. */
function compounds(random: () => number): readonly Noun[] {
  return MODIFIERS.flatMap((modifier) =>
    HEADS.map((head) => {
      const source = `${modifier.source}${head.source}`;
      const target = `${modifier.target} ${head.target}`;
      const key = random() < SHARE_OF_KEY_WORDS;
      const entry: Entry = { lemma: source, key, pos: 'NOUN', gender: head.gender, meaning: { en: target } };
      return { noun: { id: spell(source), source, target, entry }, place: random() };
    }),
  )
    .sort((a, b) => a.place - b.place)
    .map(({ noun }) => noun);
}

/** Several items, no two the same: a sentence that has a word twice would need to say which of them a quote means. */
function pickDifferent<Item>(count: number, pick: () => Item): readonly Item[] {
  const picked = new Set<Item>();
  while (picked.size < count) picked.add(pick());
  return [...picked];
}

const entriesOf = (nouns: readonly Noun[]): Edition['glossary'] =>
  Object.fromEntries(nouns.map(({ id, entry }) => [id, entry]));

/** The entries that a gloss of the text names. */
function usedOf(glossary: Edition['glossary'], paragraphs: readonly Paragraph[]): Edition['glossary'] {
  const used = new Set(
    paragraphs.flatMap(({ units }) => units.flatMap(({ glosses }) => glosses.map(({ entry }) => entry))),
  );
  return Object.fromEntries(Object.entries(glossary).filter(([id]) => used.has(id)));
}

/** Puts other nouns into a sentence and into all that names its words. */
function fill({ unit, slots }: Template, nouns: readonly Noun[], id: string): Unit {
  // All at once: a noun that has been put in may hold the words of the next.
  const replaceIn = (text: string, side: keyof Slot): string =>
    text
      .split(new RegExp(`(${slots.map((slot) => slot[side]).join('|')})`))
      .map((piece) => {
        const index = slots.findIndex((slot) => slot[side] === piece);
        return nouns[index]?.[side] ?? piece;
      })
      .join('');
  const entryOf = (source: string, entry: string): string => {
    const index = slots.findIndex((slot) => slot.source === source);
    return nouns[index]?.id ?? entry;
  };
  const { notes, ...rest } = unit;
  return {
    ...rest,
    id,
    source: replaceIn(unit.source, 'source'),
    target: replaceIn(unit.target, 'target'),
    links: unit.links.map(({ source, target }) => ({
      source: replaceIn(source, 'source'),
      target: target === null ? null : replaceIn(target, 'target'),
    })),
    glosses: unit.glosses.map(({ source, entry, form, sense }) => {
      const isReplaced = entryOf(source, entry) !== entry;
      const gloss = { source: replaceIn(source, 'source'), entry: entryOf(source, entry) };
      return { ...gloss, ...(form === undefined ? {} : { form }), ...(sense && !isReplaced ? { sense } : {}) };
    }),
    ...(notes ? { notes: notes.map((note) => ({ ...note, source: replaceIn(note.source, 'source') })) } : {}),
  };
}

/**
 * An edition of any length, the same for the same seed: the sentences of another in a new order, between short ones, with
 * their nouns exchanged for compounds. How often a word comes follows Zipf's law, as in prose; what a sentence means
 * doesn't matter, that every link and gloss is in its place does.
 */
export function longEdition({ from, words, seed }: Options): Edition {
  const random = randomNumbers(seed);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  };
  const template = (unit: Unit, slots: readonly Slot[]): Template => ({
    unit,
    slots,
    wordCount: countWords(unit.source, from.languages.source),
  });
  const long = from.paragraphs.flatMap(({ units }) => units.map((unit) => template(unit, slotsOf(unit, from))));
  const short = SHORT_SENTENCES.map(({ unit, slots }) => template(unit, slots));
  const nounList = compounds(random);
  const pickNoun = zipfPicker(nounList, random);

  const paragraphs: Paragraph[] = [];
  let unitCount = 0;
  let wordCount = 0;
  while (wordCount < words) {
    const units: Unit[] = [];
    const length = 1 + Math.floor(random() * LONGEST_PARAGRAPH);
    while (units.length < length) {
      const chosen = pick(random() < SHARE_OF_SHORT ? short : long);
      const nouns = pickDifferent(chosen.slots.length, pickNoun);
      unitCount += 1;
      wordCount += chosen.wordCount;
      units.push(fill(chosen, nouns, `s${unitCount}`));
    }
    paragraphs.push({ id: `p${paragraphs.length + 1}`, units });
  }
  return {
    ...from,
    id: `long-${words}`,
    title: { source: `Ein Text von ${wordCount} Wörtern`, target: `A text of ${wordCount} words` },
    paragraphs,
    glossary: usedOf({ ...from.glossary, ...SHORT_GLOSSARY, ...entriesOf(nounList) }, paragraphs),
  };
}
