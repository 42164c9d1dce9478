import { type FoldedQuery, foldQuery } from '../fold.ts';
import { articleOf, formsOf, sortKey } from '../headword.ts';
import type { LocalizedText } from '../localized.ts';
import { ENTRIES, forEach, type Work } from '../work.ts';
import type { ITEM_KINDS, Item, Status } from './item.ts';
import { meaningsOf } from './meaning.ts';

/** Which items are wanted; null where any will do. */
export interface ItemFilter {
  readonly query: string;
  readonly status: Status | null;
  readonly kind: (typeof ITEM_KINDS)[number] | null;
  /** The id of the text that it was met in. */
  readonly edition: string | null;
  readonly tag: string | null;
}

/** What an item is found by: the word and its meaning, then all that stands beside it. */
interface Texts {
  readonly interfaceLanguage: string;
  readonly head: readonly LocalizedText[];
  readonly beside: readonly LocalizedText[];
}

/** An item never changes, so what it is found by is put together once. */
const known = new WeakMap<Item, Texts>();

function textsOf(item: Item, interfaceLanguage: string): Texts {
  const before = known.get(item);
  if (before?.interfaceLanguage === interfaceLanguage) return before;
  const { lemma, entry, languages, context, tags, remark } = item;
  const inSource = (text: string): LocalizedText => ({ language: languages.source, text });
  const article = entry && articleOf(entry, languages);
  const glossed = meaningsOf({ ...item, ownMeaning: undefined }, interfaceLanguage);
  const texts: Texts = {
    interfaceLanguage,
    head: [inSource(article ? `${article} ${lemma}` : lemma), ...meaningsOf(item, interfaceLanguage)],
    beside: [
      ...(entry ? formsOf(entry).map(inSource) : []),
      ...(item.ownMeaning === undefined ? [] : glossed),
      ...(context ? [inSource(context.source), { language: languages.target, text: context.target }] : []),
      ...[...(remark === undefined ? [] : [remark]), ...tags].map((text) => ({ language: interfaceLanguage, text })),
    ],
  };
  known.set(item, texts);
  return texts;
}

/** How well an item answers what was typed, the best first; null where it doesn't. */
type Rank = 0 | 1 | 2 | null;

/** Puts together, once for each language, what tells how well an item answers. */
function rankBy(query: string, interfaceLanguage: string): (item: Item) => Rank {
  const words = query.trim().split(/\s+/u);
  const folded = new Map<string, FoldedQuery | null>();
  const typed = (text: string, language: string): FoldedQuery | null => {
    const key = `${language} ${text}`;
    const made = folded.get(key) ?? foldQuery(text, language);
    folded.set(key, made);
    return made;
  };
  const areIn = (texts: readonly LocalizedText[]): boolean =>
    words.every((word) => texts.some(({ language, text }) => typed(word, language)?.isIn(text) ?? true));
  return (item) => {
    const { head, beside } = textsOf(item, interfaceLanguage);
    const { source } = item.languages;
    const whole = typed(query, source);
    if (whole && [item.lemma, sortKey(item.lemma, source), head[0]?.text ?? ''].some(whole.begins)) return 0;
    if (areIn(head)) return 1;
    return areIn([...head, ...beside]) ? 2 : null;
  };
}

const isWanted = (item: Item, { status, kind, edition, tag }: ItemFilter): boolean =>
  (status === null || item.status === status) &&
  (kind === null || item.kind === kind) &&
  (edition === null || item.context?.place?.edition === edition) &&
  (tag === null || item.tags.includes(tag));

/**
 * The items that are wanted. Every word that was typed has to stand somewhere in or beside an item, or its beginning or
 * any other part of it: first come items that begin with what was typed, then those that hold it in word or meaning,
 * last those with it in their sentence, translation, forms, remark or tags. Equals keep their order.
 */
export function* filterItems(
  items: readonly Item[],
  filter: ItemFilter,
  interfaceLanguage: string,
): Work<readonly Item[]> {
  const isAny = filter.query.trim() === '';
  const rankOf = rankBy(filter.query, interfaceLanguage);
  const found: Item[][] = [[], [], []];
  const take = (item: Item): void => {
    const rank = isWanted(item, filter) ? (isAny ? 0 : rankOf(item)) : null;
    if (rank !== null) found[rank]?.push(item);
  };
  yield* forEach(items, take, ENTRIES);
  return found.flat();
}
