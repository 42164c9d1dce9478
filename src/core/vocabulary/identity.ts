import type { Entry, Gloss, Languages } from '../edition.ts';
import { primaryLanguage } from '../languages/primary-language.ts';
import { localizedTexts } from '../localized.ts';
import { tidy } from './one-line.ts';

/** What makes two saved things the same: their lemma alone isn't enough, for `aus` and `geben` aren't `ausgeben`. */
export interface Identity {
  readonly languages: Languages;
  readonly lemma: string;
  /** The entry that the lemma has; null for a sentence or a word without a gloss. */
  readonly entry: Pick<Entry, 'pos' | 'meaning'> | null;
  readonly sense?: Gloss['sense'] | null;
}

/** The sense as the edition's translation would say it: of an entry in several languages, one counts. */
const senseOf = ({ entry, sense, languages }: Identity): string => {
  const texts = sense ?? entry?.meaning;
  return texts ? (localizedTexts(texts, languages.target, languages.target)[0]?.text ?? '') : '';
};

/** FNV-1a of the UTF-16 units (Fowler, Noll, Vo 1991), in 32 bits. */
function fnv(text: string, basis: number): number {
  let hash = basis;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    // A unit is 16 bits wide: the higher byte goes in as one of its own.
    hash = Math.imul(hash ^ (text.charCodeAt(index) >>> 8), 0x01000193);
  }
  return hash >>> 0;
}

/**
 * The id under which something is saved: the same for the same lemma in the same sense, in whatever text and on whatever
 * device it is met, so that copies from two devices find together. 64 bits, in base 36.
 */
export function itemIdOf(identity: Identity): string {
  const { languages, lemma, entry } = identity;
  const said = JSON.stringify(
    [primaryLanguage(languages.source), lemma, entry?.pos ?? '', senseOf(identity)].map(tidy),
  );
  return [0x811c9dc5, 0x9e3779b9].map((basis) => fnv(said, basis).toString(36).padStart(7, '0')).join('');
}

/** What is the same in every sense of a word: its language and its lemma. */
export const lemmaKeyOf = ({ languages, lemma }: Pick<Identity, 'languages' | 'lemma'>): string =>
  `${primaryLanguage(languages.source)} ${tidy(lemma)}`;
