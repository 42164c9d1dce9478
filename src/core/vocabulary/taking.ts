import { readAddress } from '../addresses.ts';
import type { Languages } from '../edition.ts';
import { forEach, type Work } from '../work.ts';
import type { Card } from './card.ts';
import type { Vocabulary } from './change.ts';
import type { Item } from './item.ts';
import { meaningsOf } from './meaning.ts';

/** What is taken along to another program, and what the files say of it that no item knows. */
export interface Taking {
  readonly items: readonly Item[];
  /** By the id of their item. */
  readonly cards: ReadonlyMap<string, readonly Card[]>;
  readonly interfaceLanguage: string;
  /** The site's address, up to the `#`. */
  readonly site: string;
  /** An item's part of speech, gender and forms, in words of the interface. */
  readonly grammarOf: (item: Item) => string;
  /** A moment, in milliseconds since 1970, as ISO 8601 has it. */
  readonly dateOf: (moment: number) => string;
}

/** A file in pieces, one of each item: nobody needs it in one. */
export function* writeEach(
  head: string,
  items: readonly Item[],
  write: (item: Item) => string,
): Work<readonly string[]> {
  const pieces = [head];
  yield* forEach(items, (item) => pieces.push(write(item)));
  return pieces;
}

/** Where a sentence stands, as a whole address. */
export const addressOf = (
  place: { readonly edition: string; readonly unit: string } | null,
  site: string,
): string | null => place && `${site}#${readAddress(place.edition, place.unit)}`;

/** What an item means, in one text; nothing where nobody has said. */
export const meaningOf = (item: Item, interfaceLanguage: string): string =>
  meaningsOf(item, interfaceLanguage)[0]?.text ?? '';

/** What most have, as far as any has it. */
function mostCommon(values: Iterable<string>): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/**
 * The languages that another program's terms are taken to have where their file doesn't say: those of most of what is
 * there; translations into the interface's language, unless it is the one that is learnt.
 */
export function usualLanguages({ items }: Pick<Vocabulary, 'items'>, interfaceLanguage: string): Languages {
  const known = [...items.values()].map(({ languages }) => languages);
  const source = mostCommon(known.map((languages) => languages.source)) ?? 'de';
  if (interfaceLanguage !== source) return { source, target: interfaceLanguage };
  const target = mostCommon(known.map((languages) => languages.target)) ?? (source === 'en' ? 'de' : 'en');
  return { source, target };
}
