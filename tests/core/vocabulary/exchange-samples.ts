import { type Card, cardsByItem } from '#core/vocabulary/card.ts';
import { tellKind } from '#core/vocabulary/file-kind.ts';
import type { Item } from '#core/vocabulary/item.ts';
import { planTerms } from '#core/vocabulary/merge-terms.ts';
import type { Taking } from '#core/vocabulary/taking.ts';
import { type ForeignTerms, readTerms } from '#core/vocabulary/term-reading.ts';
import { finish } from '#core/work.ts';
import { vocabularyOf } from '../../saved-words.ts';

export const takingOf = (items: readonly Item[], cards: readonly Card[] = []): Taking => ({
  items,
  cards: cardsByItem(cards),
  interfaceLanguage: 'en',
  site: 'https://example.org/read/',
  grammarOf: ({ entry }) => (entry ? `${entry.pos}, ${entry.plural}` : ''),
  dateOf: (moment) => new Date(moment).toISOString(),
});

/** Reads a file as the app does: by what it is. */
export function readFile(text: string): ForeignTerms {
  const file = tellKind(text);
  if (file.kind !== 'table' && file.kind !== 'lwt') throw new Error(`no terms: ${file.kind}`);
  return finish(readTerms(text, file, 'de'));
}

export const planOf = (items: readonly Item[], text: string, now = 1) =>
  finish(planTerms(vocabularyOf(items), readFile(text).terms, 'en', now));

/** The items that there are once a file has been brought back. */
export function itemsAfter(items: readonly Item[], text: string, now = 1): readonly Item[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  for (const { after } of planOf(items, text, now).change.items) if (after) byId.set(after.id, after);
  return [...byId.values()];
}
