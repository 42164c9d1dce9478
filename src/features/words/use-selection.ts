import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Item } from '#core/vocabulary/item.ts';

interface Selection {
  /** Those that are shown and chosen. */
  readonly selected: readonly Item[];
  readonly isSelected: (id: string) => boolean;
  /** @param isRange whether all between this one and the one before it become as this one */
  readonly toggle: (id: string, isRange: boolean) => void;
  readonly selectAll: () => void;
  readonly clear: () => void;
}

/** Which of the items that are shown are chosen; what isn't shown can't be, so that nothing happens to it unseen. */
export function useSelection(items: readonly Item[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const shown = useRef(items);
  const latest = useRef<string | null>(null);
  useEffect(() => {
    shown.current = items;
  }, [items]);

  const toggle = useCallback((id: string, isRange: boolean) => {
    const places = [id, isRange ? latest.current : id].map((each) =>
      shown.current.findIndex((item) => item.id === each),
    );
    latest.current = id;
    const [first, last] = places.includes(-1) ? [places[0] ?? 0, places[0] ?? 0] : places.toSorted((a, b) => a - b);
    const stretch = shown.current.slice(first, (last ?? 0) + 1);
    setChosen((known) => {
      const isWanted = !known.has(id);
      const after = new Set(known);
      for (const item of stretch) {
        if (isWanted) after.add(item.id);
        else after.delete(item.id);
      }
      return after;
    });
  }, []);
  const selectAll = useCallback(() => setChosen(new Set(shown.current.map(({ id }) => id))), []);
  const clear = useCallback(() => setChosen(new Set()), []);
  return {
    selected: useMemo(() => items.filter(({ id }) => chosen.has(id)), [items, chosen]),
    isSelected: (id) => chosen.has(id),
    toggle,
    selectAll,
    clear,
  };
}
