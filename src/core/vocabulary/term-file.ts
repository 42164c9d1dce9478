import type { Work } from '../work.ts';
import { guard, writeRow } from './csv.ts';
import { type Item, STATUSES } from './item.ts';
import { englishName } from './language-names.ts';
import { writeMarked } from './marked-sentence.ts';
import { onOneLine } from './one-line.ts';
import { meaningOf, type Taking, writeEach } from './taking.ts';
import { stageOf } from './term-status.ts';

/** Of LWT and Lute, which list terms: words and expressions of a few words. */
const isTerm = ({ kind }: Item): boolean => kind !== 'sentence';

/** In LWT an empty translation is a star. */
const NO_TRANSLATION = '*';
const LWT_STATUS = { W: '99', I: '98' } as const;

/** Neither program takes a tag with a space or a comma in it. */
const tagIn = (tag: string): string => tag.replace(/[\s,]+/gu, '_');

/**
 * The tab-separated list that LWT (Learning with Texts) exports and imports: term, translation, sentence with the term
 * in braces, romanization, status, language, number, tags; no heads, no quotation marks. LWT numbers its words itself, so
 * the number stays empty.
 */
export function* writeLwt({ items, cards, interfaceLanguage }: Taking): Work<readonly string[]> {
  return yield* writeEach('', items.filter(isTerm), (item) => {
    const { context, entry, languages, lemma, tags, status } = item;
    const stage = stageOf(status, cards.get(item.id) ?? []);
    const cells = [
      lemma,
      meaningOf(item, interfaceLanguage) || NO_TRANSLATION,
      context ? writeMarked({ text: context.source, words: context.words }) : '',
      entry?.ipa ?? '',
      stage === 'W' || stage === 'I' ? LWT_STATUS[stage] : stage,
      englishName(languages.source),
      '',
      tags.map(tagIn).join(' '),
    ];
    return `${cells.map(onOneLine).join('\t')}\r\n`;
  });
}

/** Lute takes a term for the same whatever its capitals are, and refuses a file that has one twice. */
const lutesKey = ({ languages, lemma }: Item): string => `${languages.source} ${onOneLine(lemma).toLowerCase()}`;

/** The items that Lute takes for one term, which it has in one sense. */
function groupForLute(items: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items.filter(isTerm)) {
    const key = lutesKey(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)].filter((text) => text !== '');

/** What divides several meanings of a term. */
export const BETWEEN_MEANINGS = '; ';

/**
 * The table of terms that Lute v3 imports, with commas and heads. Several senses of a word become one term, as well known
 * as the least of them.
 */
export function* writeLute({ items, cards, interfaceLanguage }: Taking): Work<readonly string[]> {
  const groups = groupForLute(items);
  const head = writeRow(['language', 'term', 'translation', 'parent', 'status', 'tags', 'pronunciation']);
  const firsts = [...groups.values()].flatMap((group) => group.slice(0, 1));
  return yield* writeEach(head, firsts, (first) => {
    const group = groups.get(lutesKey(first)) ?? [first];
    const byStatus = group.toSorted((one, other) => STATUSES.indexOf(one.status) - STATUSES.indexOf(other.status));
    const { status } = byStatus[0] ?? first;
    const learnt = group.filter((item) => item.status === status).flatMap(({ id }) => cards.get(id) ?? []);
    const cells = [
      englishName(first.languages.source),
      onOneLine(first.lemma),
      unique(group.map((item) => onOneLine(meaningOf(item, interfaceLanguage)))).join(BETWEEN_MEANINGS),
      '',
      stageOf(status, learnt),
      unique(group.flatMap(({ tags }) => tags.map(tagIn))).join(', '),
      first.entry?.ipa ?? '',
    ];
    // A spreadsheet opens it, too.
    return writeRow(cells.map(guard));
  });
}
