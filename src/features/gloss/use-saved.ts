import { useEffect } from 'react';
import type { Edition, Unit } from '#core/edition.ts';
import type { Item } from '#core/vocabulary/item.ts';
import { type Saveable, savedId } from '#core/vocabulary/save.ts';
import { savedIndex } from '#core/vocabulary/saved-index.ts';
import { loadVocabulary, useVocabulary } from '#stores/vocabulary.ts';

/** What is saved of something in the text; null where it isn't, or as long as that isn't known. */
export function useSaved(edition: Edition, unit: Unit, saveable: Saveable): Item | null {
  useEffect(() => void loadVocabulary(), []);
  const id = savedId(edition, unit, saveable);
  return useVocabulary(({ vocabulary }) => (vocabulary && savedIndex(vocabulary.items).byId.get(id)) ?? null);
}
