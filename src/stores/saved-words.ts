import type { Edition, Unit } from '#core/edition.ts';
import { NO_CHANGE } from '#core/vocabulary/change.ts';
import { deleteItems } from '#core/vocabulary/deletion.ts';
import type { Status } from '#core/vocabulary/item.ts';
import { itemOf, type Saveable, savedId } from '#core/vocabulary/save.ts';
import { savedIndex } from '#core/vocabulary/saved-index.ts';
import { now } from '#platform/clock.ts';
import { loadVocabulary, readReviewsOf, useVocabulary } from './vocabulary.ts';
import { doChange } from './vocabulary-undo.ts';

// What a reader does with a word from its gloss. Each can be undone.

/** Saves something of a text, or lets go of it with all that was learnt of it. */
export async function toggleSaved(edition: Edition, unit: Unit, saveable: Saveable): Promise<void> {
  await loadVocabulary();
  const { vocabulary } = useVocabulary.getState();
  const known = vocabulary && savedIndex(vocabulary.items).byId.get(savedId(edition, unit, saveable));
  if (known) {
    const reviews = await readReviewsOf([known.id]);
    await doChange({ kind: 'removed', count: 1 }, deleteItems([known], vocabulary.cards, reviews));
  } else {
    const item = itemOf(edition, unit, saveable, now());
    await doChange({ kind: 'saved', count: 1 }, { ...NO_CHANGE, items: [{ before: null, after: item }] });
  }
}

/** Says how well an item is known. */
export async function setStatus(id: string, status: Status): Promise<void> {
  const before = useVocabulary.getState().vocabulary?.items.get(id);
  if (!before || before.status === status) return;
  const after = { ...before, status, changedAt: now() };
  await doChange({ kind: 'status', count: 1 }, { ...NO_CHANGE, items: [{ before, after }] });
}

/** Says that a gloss means what an item means, in other words: then that is marked and explained as saved, too. */
export async function joinSense(id: string, otherId: string): Promise<void> {
  const before = useVocabulary.getState().vocabulary?.items.get(id);
  if (!before) return;
  const after = { ...before, alsoIds: [...(before.alsoIds ?? []), otherId], changedAt: now() };
  await doChange({ kind: 'sense', count: 1 }, { ...NO_CHANGE, items: [{ before, after }] });
}
