import { useEffect } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { Edition } from '#core/edition.ts';
import { unitIdOf } from '#core/selection.ts';
import { findUnitElement } from '#platform/unit-elements.ts';
import { selectedUnitId, selectUnit, useReader } from '#stores/reader.ts';
import { readAddress } from './routes.ts';

/**
 * Keeps the selected unit and the address together. An address that is opened, or gone back to, selects its unit and
 * scrolls to it; a unit that is jumped to adds a place to the history, one that is stepped to replaces the last.
 */
export function useSelectionAddress(edition: Edition | null, addressed: string | null): void {
  useEffect(() => {
    if (!edition || selectedUnitId(useReader.getState()) === addressed) return;
    selectUnit(addressed);
    if (addressed !== null) findUnitElement(addressed, 'source')?.scrollIntoView({ block: 'center' });
  }, [edition, addressed]);

  useEffect(() => {
    if (!edition) return;
    return useReader.subscribe(({ selection, arrival }, previous) => {
      const unitId = unitIdOf(selection);
      if (unitId === unitIdOf(previous.selection) || location.hash === `#${readAddress(edition.id, unitId)}`) return;
      navigate(readAddress(edition.id, unitId), { replace: arrival === 'step' });
    });
  }, [edition]);
}
