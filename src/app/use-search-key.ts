import { useEffect } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { searchAddress } from '#core/addresses.ts';
import type { Edition } from '#core/edition.ts';
import { lookUp } from '#core/lookup.ts';
import { findUnit } from '#core/selection.ts';
import { hearCommands } from '#platform/keyboard.ts';
import { useReader } from '#stores/reader.ts';
import { useSearch } from '#stores/search.ts';

/** What a reader would look for: the chosen word by its lemma, or that of the one it answers; else the last search. */
function likelyQuery(edition: Edition): string {
  const { selection } = useReader.getState();
  const unit = selection.kind === 'word' ? findUnit(edition, selection.unitId) : null;
  if (selection.kind !== 'word' || !unit) return useSearch.getState().walk?.query ?? '';
  const word = lookUp(edition, unit, selection);
  return word?.kind === 'glossed' ? word.reading.entry.lemma : (word?.word ?? '');
}

/** Opens the search from the text by its key. */
export function useSearchKey(edition: Edition): void {
  useEffect(
    () =>
      hearCommands((command, event) => {
        if (command !== 'search') return;
        event.preventDefault();
        navigate(searchAddress(edition.id, likelyQuery(edition)));
      }),
    [edition],
  );
}
