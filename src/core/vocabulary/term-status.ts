import type { Card } from './card.ts';
import type { Status } from './item.ts';

/** From so many days on, a word that is being learnt has the next stage of those that LWT and Lute count. */
const STAGES = [1, 7, 30] as const;

/**
 * How well a word is known, as LWT and Lute count: 1 is new, 2 to 5 are stages of learning, W (99) is well known, I (98)
 * is ignored. The stage comes from the shortest interval of the word's cards, in days: a word is known as well as the
 * question that comes hardest.
 */
export function stageOf(
  status: Status,
  cards: readonly Pick<Card, 'interval'>[],
): '1' | '2' | '3' | '4' | '5' | 'W' | 'I' {
  if (status === 'known') return 'W';
  if (status === 'ignored') return 'I';
  if (status === 'new') return '1';
  const interval = Math.min(...cards.map((card) => card.interval));
  if (cards.length === 0 || interval < STAGES[0]) return '2';
  return interval < STAGES[1] ? '3' : interval < STAGES[2] ? '4' : '5';
}

const STATUS_OF: Readonly<Record<string, Status>> = {
  '': 'new',
  '0': 'new',
  '1': 'new',
  '2': 'learning',
  '3': 'learning',
  '4': 'learning',
  '5': 'learning',
  '98': 'ignored',
  '99': 'known',
  i: 'ignored',
  w: 'known',
  new: 'new',
  learning: 'learning',
  known: 'known',
  ignored: 'ignored',
};

/** The status that another program, or a table of ours, names so; null where none is. */
export function statusOf(name: string): Status | null {
  const key = name.trim().toLowerCase();
  return Object.hasOwn(STATUS_OF, key) ? (STATUS_OF[key] ?? null) : null;
}
