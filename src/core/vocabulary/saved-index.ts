import type { Entry } from '../edition.ts';
import type { Vocabulary } from './change.ts';
import { type Identity, itemIdOf, lemmaKeyOf } from './identity.ts';
import type { Item } from './item.ts';

/** What is saved, found by what a gloss says. */
export interface SavedIndex {
  /** By the id that a gloss would be saved under: an item's own, or that of another wording of its sense. */
  readonly byId: ReadonlyMap<string, Item>;
  /** By lemmaKeyOf: words and phrases that are spelled the same. */
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
    // A headline may be a single word.
    if (item.kind === 'sentence') continue;
    const key = lemmaKeyOf(item);
    const others = byLemma.get(key);
    if (others) others.push(item);
    else byLemma.set(key, [item]);
  }
  // What is saved under an id of its own comes before what only means the same.
  for (const item of items.values()) byId.set(item.id, item);
  const index = { byId, byLemma };
  indexes.set(items, index);
  return index;
}

/** What a gloss says, for looking it up often. */
export interface Wanted {
  readonly id: string;
  readonly lemmaKey: string;
  /** null for a word without a gloss. */
  readonly pos: Entry['pos'] | null;
}

export const wantedOf = (identity: Identity): Wanted => ({
  id: itemIdOf(identity),
  lemmaKey: lemmaKeyOf(identity),
  pos: identity.entry?.pos ?? null,
});

/**
 * The same word, saved in other senses than this one; another part of speech is another word. What was saved without a
 * gloss, as all that comes from another program, may be any.
 */
export function otherSenses(items: Vocabulary['items'], { id, lemmaKey, pos }: Wanted): readonly Item[] {
  const { byId, byLemma } = savedIndex(items);
  const own = byId.get(id);
  return (byLemma.get(lemmaKey) ?? []).filter((item) => item !== own && (!item.entry || item.entry.pos === pos));
}
