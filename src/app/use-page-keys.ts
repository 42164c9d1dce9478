import { useEffect } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { apparatusAddress, searchAddress } from '#core/addresses.ts';
import type { CommandName } from '#core/commands.ts';
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

const ADDRESSES: Readonly<Partial<Record<CommandName, (edition: Edition) => string>>> = {
  glossary: ({ id }) => apparatusAddress(id, 'glossary'),
  search: (edition) => searchAddress(edition.id, likelyQuery(edition)),
};

/** Hears the keys that lead from the text to its apparatus. */
export function usePageKeys(edition: Edition): void {
  useEffect(
    () =>
      hearCommands((command, event) => {
        const address = ADDRESSES[command];
        if (!address) return;
        event.preventDefault();
        navigate(address(edition));
      }),
    [edition],
  );
}
