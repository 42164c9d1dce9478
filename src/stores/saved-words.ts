import type { Edition, Unit } from '#core/edition.ts';
import { NO_CHANGE, type VocabularyChange } from '#core/vocabulary/change.ts';
import { deleteItems } from '#core/vocabulary/deletion.ts';
import type { Item, Status } from '#core/vocabulary/item.ts';
import { changeMany, withSense } from '#core/vocabulary/item-edit.ts';
import { itemOf, type Saveable, savedId } from '#core/vocabulary/save.ts';
import { savedIndex } from '#core/vocabulary/saved-index.ts';
import { now } from '#platform/clock.ts';
import { loadVocabulary, readReviewsOf, useVocabulary } from './vocabulary.ts';
import { type Deed, doChange } from './vocabulary-undo.ts';

// What a reader does with a word from its gloss. Each can be undone.

/** Saves something of a text, or lets go of it with all that was learnt of it. */
export async function toggleSaved(edition: Edition, unit: Unit, saveable: Saveable): Promise<void> {
  await doChange(async () => {
    await loadVocabulary();
    const { vocabulary } = useVocabulary.getState();
    const known = vocabulary && savedIndex(vocabulary.items).byId.get(savedId(edition, unit, saveable));
    if (known) {
      const reviews = await readReviewsOf([known.id]);
      return { kind: 'removed', count: 1, change: deleteItems([known], vocabulary.cards, reviews) };
    }
    const item = itemOf(edition, unit, saveable, now());
    return { kind: 'saved', count: 1, change: { ...NO_CHANGE, items: [{ before: null, after: item }] } };
  });
}

/** Changes an item as it is when it is its turn. */
async function changeItem(id: string, kind: Deed['kind'], made: (item: Item) => VocabularyChange): Promise<void> {
  await doChange(() => {
    const item = useVocabulary.getState().vocabulary?.items.get(id);
    return item ? { kind, count: 1, change: made(item) } : null;
  });
}

/** Says how well an item is known. */
export const setStatus = (id: string, status: Status): Promise<void> =>
  changeItem(id, 'status', (item) => changeMany([item], { status }, now()));

/** Says that a gloss means what an item means, in other words: then that is marked and explained as saved, too. */
export const joinSense = (id: string, otherId: string): Promise<void> =>
  changeItem(id, 'sense', (item) => withSense(item, otherId, now()));
