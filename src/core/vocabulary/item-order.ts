import { sortKey } from '../headword.ts';
import { sortInSteps } from '../sort-in-steps.ts';
import { forEach, once, WORDS, type Work } from '../work.ts';
import type { Card } from './card.ts';
import type { Vocabulary } from './change.ts';
import { type Item, isAsked } from './item.ts';
import { isLeech } from './leech.ts';

export const ITEM_ORDERS = ['saved', 'alphabet', 'due', 'hardest'] as const;
export type ItemOrder = (typeof ITEM_ORDERS)[number];

/** What is known of an item from all its cards. */
export interface Standing {
  /** The one that is to be asked first; null where all of them rest. */
  readonly next: Card | null;
  /** Those that rest: see leech.ts. */
  readonly resting: readonly Card[];
  readonly lapses: number;
  /** Of the hardest of them, from 1 to 10. */
  readonly difficulty: number;
}

const NOTHING_YET: Standing = { next: null, resting: [], lapses: 0, difficulty: 0 };

/** How it stands with the items that have been reviewed, by their ids; made once for a set of cards. */
export const standings = once(function* (cards: Vocabulary['cards']): Work<ReadonlyMap<string, Standing>> {
  const found = new Map<string, Standing>();
  const take = (card: Card): void => {
    const before = found.get(card.item) ?? NOTHING_YET;
    const rests = isLeech(card);
    found.set(card.item, {
      next: rests || (before.next && before.next.due <= card.due) ? before.next : card,
      resting: rests ? [...before.resting, card] : before.resting,
      lapses: before.lapses + card.lapses,
      difficulty: Math.max(before.difficulty, card.difficulty),
    });
  };
  yield* forEach([...cards.values()], take, WORDS);
  return found;
});

type Compare = (one: Item, other: Item) => number;

const newestFirst: Compare = (one, other) => other.savedAt - one.savedAt || (one.id < other.id ? -1 : 1);

function* alphabetically(items: readonly Item[]): Work<Compare> {
  const keys = new Map<Item, string>();
  yield* forEach(items, (item) => keys.set(item, sortKey(item.lemma, item.languages.source)), WORDS);
  const { compare } = new Intl.Collator(items[0]?.languages.source, { numeric: true });
  return (one, other) => compare(keys.get(one) ?? '', keys.get(other) ?? '') || compare(one.lemma, other.lemma);
}

/** What is to be asked first, then what hasn't been asked yet, then what isn't asked. */
function byDue(known: ReadonlyMap<string, Standing>): Compare {
  const dueOf = (item: Item): number => {
    const standing = known.get(item.id);
    if (!isAsked(item) || (standing && !standing.next)) return Number.MAX_SAFE_INTEGER;
    return standing?.next?.due ?? Number.MAX_SAFE_INTEGER - 1;
  };
  return (one, other) => dueOf(one) - dueOf(other);
}

/** What was forgotten most often, then what FSRS finds difficult. */
function byHardness(known: ReadonlyMap<string, Standing>): Compare {
  const [lapses, difficulty] = [
    (item: Item): number => known.get(item.id)?.lapses ?? -1,
    (item: Item): number => known.get(item.id)?.difficulty ?? 0,
  ];
  return (one, other) => lapses(other) - lapses(one) || difficulty(other) - difficulty(one);
}

/** Items in an order; where it has nothing to say, those saved last come first. */
export function* sortItems(
  items: readonly Item[],
  order: ItemOrder,
  cards: Vocabulary['cards'],
): Work<readonly Item[]> {
  let compare: Compare = newestFirst;
  if (order === 'alphabet') compare = yield* alphabetically(items);
  if (order === 'due') compare = byDue(yield* standings(cards));
  if (order === 'hardest') compare = byHardness(yield* standings(cards));
  return yield* sortInSteps(items, (one, other) => compare(one, other) || newestFirst(one, other));
}
