import type { Vocabulary } from './change.ts';
import { type Identity, itemIdOf, lemmaKeyOf } from './identity.ts';
import type { Item } from './item.ts';

/** What is saved, found by what a gloss says. */
export interface SavedIndex {
  /** By the id that a gloss would be saved under: an item's own, or that of another wording of its sense. */
  readonly byId: ReadonlyMap<string, Item>;
  /** By lemmaKeyOf: the same word in every sense in which it is saved. */
  readonly byLemma: ReadonlyMap<string, readonly Item[]>;
}

const indexes = new WeakMap<Vocabulary['items'], SavedIndex>();

/** The index of what is saved, made once for each state of it. */
export function savedIndex(items: Vocabulary['items']): SavedIndex {
  const known = indexes.get(items);
  if (known) return known;
  const byId = new Map<string, Item>();
  const byLemma = new Map<string, Item[]>();
  for (const item of items.values()) {
    for (const id of item.alsoIds ?? []) byId.set(id, item);
    const key = lemmaKeyOf(item);
    byLemma.set(key, [...(byLemma.get(key) ?? []), item]);
  }
  // What is saved under an id of its own comes before what only means the same.
  for (const item of items.values()) byId.set(item.id, item);
  const index = { byId, byLemma };
  indexes.set(items, index);
  return index;
}

/** The same word, saved in other senses than this one. */
export function otherSenses(items: Vocabulary['items'], identity: Identity): readonly Item[] {
  const { byId, byLemma } = savedIndex(items);
  const own = byId.get(itemIdOf(identity));
  return (byLemma.get(lemmaKeyOf(identity)) ?? []).filter((item) => item !== own);
}
