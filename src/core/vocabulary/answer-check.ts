import { articleOf, sortKey } from '../headword.ts';
import { findSourceLanguage } from '../languages/registry.ts';
import { type Alignment, alignLetters } from '../letter-alignment.ts';
import type { CardKind } from './card.ts';
import type { Item } from './item.ts';
import { piecesOf } from './marked-sentence.ts';

/** How what was typed stands to what was asked for. It is shown; the learner decides what it is worth. */
export interface AnswerCheck {
  /**
   * `spelled-out`: letters of the language are written with two others, as `ä` with `ae`; `near`: a slip or two;
   * `other`: another word, or another form of it.
   */
  readonly kind: 'equal' | 'spelled-out' | 'near' | 'other';
  /** Of what would have been right, what comes nearest. */
  readonly expected: string;
  /** Letter by letter, what was typed against what was expected. */
  readonly letters: readonly Alignment[];
}

/** So many letters have room for one slip; there are never more than three. */
const LETTERS_PER_SLIP = 4;
const MOST_SLIPS = 3;

/** What is typed differently without being different: kinds of space, hyphen and apostrophe, and what marks a gap. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/…|\.{3}/gu, ' ')
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/[\u2018\u02bc]/gu, '\u2019')
    .replace(/'/gu, '\u2019')
    .replace(/\s+/gu, ' ')
    .trim();

/** The letters of a language that are also written with two others, and those. */
function pairsOf(language: string): readonly (readonly [letter: string, pair: string])[] {
  const small = Object.entries(findSourceLanguage(language)?.expansions ?? {});
  const capital = small
    .filter(([letter]) => letter.toUpperCase().length === 1)
    .map(([letter, pair]) => [letter.toUpperCase(), pair.charAt(0).toUpperCase() + pair.slice(1)] as const);
  return [...small, ...capital, ['ẞ', 'SS']];
}

/** A text with every such letter written with two others. */
const spellOut = (text: string, language: string): string =>
  pairsOf(language).reduce((spelled, [letter, pair]) => spelled.replaceAll(letter, pair), text);

/** A text with every such two letters as the one that they may stand for. */
const draw = (text: string, language: string): string =>
  pairsOf(language).reduce((drawn, [letter, pair]) => drawn.replaceAll(pair, letter), text);

/** What answers the item's words in the translation of its sentence; null where nothing does. */
export function wordsInTranslation({ context }: Item): string | null {
  if (!context || context.link.target.length === 0) return null;
  return piecesOf(context.target, context.link.target);
}

/** The item's own words as they stand in its sentence; null where it has none. */
export function wordsInSentence({ context }: Item): string | null {
  if (!context || context.words.length === 0) return null;
  return piecesOf(context.source, context.words);
}

/** A word that is capital only because it begins its sentence may be typed small. */
function small(words: string, lemma: string): string {
  const [first = ''] = lemma;
  return first === first.toLowerCase() ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/**
 * All that is right: the form in the sentence, the lemma, with its article or without what dictionaries overlook. What
 * was heard is the form alone.
 */
function rightAnswers(item: Item, kind: CardKind): readonly string[] {
  const { lemma, entry, languages } = item;
  const words = wordsInSentence(item);
  const article = entry && articleOf(entry, languages);
  const forms = words === null ? [] : [words, small(words, lemma)];
  if (kind === 'listen' && forms.length > 0) return [...new Set(forms)];
  const answers = [...forms, lemma, ...(article ? [`${article} ${lemma}`] : []), sortKey(lemma, languages.source)];
  return [...new Set(answers)];
}

const slipsIn = (letters: readonly Alignment[]): number => letters.filter(({ kind }) => kind !== 'same').length;

/** What was typed against one of the right answers. */
function compare(given: string, expected: string, language: string): AnswerCheck {
  const right = plain(expected);
  const room = Math.min(MOST_SLIPS, Math.max(1, Math.floor(right.length / LETTERS_PER_SLIP)));
  // Who types `ae` for `ä` is told of the other slips only.
  const [letters = []] = [given, draw(given, language)]
    .map((text) => alignLetters(text, right))
    .toSorted((one, other) => slipsIn(one) - slipsIn(other));
  const isSpelledOut = spellOut(given, language) === spellOut(right, language);
  const distant = slipsIn(letters) <= room ? 'near' : 'other';
  return { kind: given === right ? 'equal' : isSpelledOut ? 'spelled-out' : distant, expected, letters };
}

const KINDS: readonly AnswerCheck['kind'][] = ['equal', 'spelled-out', 'near', 'other'];

/** Compares what was typed with all that is right; null where nothing was. */
export function checkAnswer(typed: string, item: Item, kind: CardKind): AnswerCheck | null {
  const given = plain(typed);
  if (given === '') return null;
  const [best = null] = rightAnswers(item, kind)
    .map((expected) => compare(given, expected, item.languages.source))
    .toSorted(
      (one, other) =>
        KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) || slipsIn(one.letters) - slipsIn(other.letters),
    );
  return best;
}
