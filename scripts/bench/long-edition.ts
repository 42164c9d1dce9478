import { annotate } from '#core/annotations.ts';
import type { Edition, Entry, Paragraph, Unit } from '#core/edition.ts';
import { tokenize } from '#core/tokens.ts';
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

/** Mulberry32: numbers from 0 up to 1, the same for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

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

/** Zipf's law with Mandelbrot's shift: how far down the list the n-th share of all words reaches. */
function zipfPicker<Item>(items: readonly Item[], random: () => number): () => Item {
  const sums: number[] = [];
  let sum = 0;
  for (const rank of items.keys()) {
    sum += 1 / (rank + 2.7);
    sums.push(sum);
  }
  return () => {
    const wanted = random() * sum;
    let low = 0;
    let high = items.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    const item = items[low];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  };
}

/** Puts other nouns into a sentence and into all that names its words. */
function fill({ unit, slots }: Template, nouns: readonly Noun[], id: string): Unit {
  const replaceIn = (text: string, side: keyof Slot): string =>
    slots.reduce((changed, slot, index) => changed.replace(slot[side], nouns[index]?.[side] ?? ''), text);
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
  const pickNoun = zipfPicker(compounds(random), random);

  const used = new Map<string, Entry>();
  const paragraphs: Paragraph[] = [];
  let unitCount = 0;
  let wordCount = 0;
  while (wordCount < words) {
    const units: Unit[] = [];
    const length = 1 + Math.floor(random() * LONGEST_PARAGRAPH);
    while (units.length < length) {
      const chosen = pick(random() < SHARE_OF_SHORT ? short : long);
      const nouns = chosen.slots.map(pickNoun);
      for (const { id, entry } of nouns) used.set(id, entry);
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
    glossary: { ...from.glossary, ...SHORT_GLOSSARY, ...Object.fromEntries(used) },
  };
}
