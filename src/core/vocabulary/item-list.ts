import type { Edition, Languages } from '../edition.ts';
import { forEach, once, WORDS, type Work } from '../work.ts';
import type { Vocabulary } from './change.ts';
import type { Item } from './item.ts';
import { filterItems, type ItemFilter } from './item-filter.ts';
import { type ItemOrder, type Standing, sortItems, standings } from './item-order.ts';

/** What is asked of the list of what was saved. */
export interface ItemControls extends ItemFilter {
  readonly order: ItemOrder;
}

export interface ItemList {
  readonly items: readonly Item[];
  /** Of how many. */
  readonly total: number;
  readonly standings: ReadonlyMap<string, Standing>;
  readonly choices: ItemChoices;
}

/** A text that something was saved from. */
interface ItemText {
  readonly edition: string;
  readonly title: Edition['title'];
  readonly languages: Languages;
}

/** What the items can be narrowed down to, in the order of the alphabet. */
export interface ItemChoices {
  readonly texts: readonly ItemText[];
  readonly tags: readonly string[];
}

const choicesIn = once(function* (items: Vocabulary['items']): Work<ItemChoices> {
  const texts = new Map<string, ItemText>();
  const tags = new Set<string>();
  const take = ({ context, languages, tags: own }: Item): void => {
    for (const tag of own) tags.add(tag);
    if (context?.place) texts.set(context.place.edition, { ...context.place, languages });
  };
  yield* forEach([...items.values()], take, WORDS);
  return { texts: [...texts.values()], tags: [...tags] };
});

function* choicesOf(items: Vocabulary['items'], interfaceLanguage: string): Work<ItemChoices> {
  const { texts, tags } = yield* choicesIn(items);
  const { compare } = new Intl.Collator(interfaceLanguage, { numeric: true });
  return {
    texts: texts.toSorted((one, other) => compare(one.title.source, other.title.source)),
    tags: tags.toSorted(compare),
  };
}

/** All items in each order, sorted once: while one types, they needn't be sorted anew. */
const sortedBy = (order: ItemOrder) =>
  once(({ items, cards }: Vocabulary) => sortItems([...items.values()], order, cards));
const SORTED: Readonly<Record<ItemOrder, ReturnType<typeof sortedBy>>> = {
  saved: sortedBy('saved'),
  alphabet: sortedBy('alphabet'),
  due: sortedBy('due'),
  hardest: sortedBy('hardest'),
};

/** What answers, in its order: what was typed goes before the order, see filterItems. */
export function* listItems(vocabulary: Vocabulary, controls: ItemControls, interfaceLanguage: string): Work<ItemList> {
  const { items, cards } = vocabulary;
  const all = yield* SORTED[controls.order](vocabulary);
  return {
    items: yield* filterItems(all, controls, interfaceLanguage),
    total: items.size,
    standings: yield* standings(cards),
    choices: yield* choicesOf(items, interfaceLanguage),
  };
}
