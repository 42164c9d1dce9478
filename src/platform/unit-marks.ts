import type { Span } from '#core/tokens.ts';
import type { HighlightName } from './highlights.ts';
import { findUnitElement, rangeOf } from './unit-elements.ts';

/** Spans of a unit's source, by the highlight that marks them. */
interface MarkedUnit<Name extends HighlightName> {
  readonly unitId: string;
  readonly marks: readonly { readonly name: Name; readonly spans: readonly Span[] }[];
}

/** Marks words in many units at a time, and anew in one without touching the others. */
export interface UnitMarks<Name extends HighlightName> {
  readonly mark: (unit: MarkedUnit<Name>) => void;
  readonly unmark: (unitIds: readonly string[]) => void;
  /** Takes all marks away. */
  readonly clear: () => void;
}

/**
 * As paintHighlight, for many words that stay lit. Their ranges are static: a live one is looked after by the browser with
 * each change of the page, which costs a click more than all its work.
 */
export function paintUnitMarks<Name extends HighlightName>(
  names: readonly Name[],
  priority: (name: Name) => number,
): UnitMarks<Name> {
  const highlights = new Map<Name, Highlight>();
  const rangesOf = new Map<string, readonly (readonly [Highlight, StaticRange])[]>();
  for (const name of typeof Highlight === 'undefined' ? [] : names) {
    const highlight = new Highlight();
    highlight.priority = priority(name);
    highlights.set(name, highlight);
    CSS.highlights.set(name, highlight);
  }

  const unmarkOne = (unitId: string): void => {
    for (const [highlight, range] of rangesOf.get(unitId) ?? []) highlight.delete(range);
    rangesOf.delete(unitId);
  };

  return {
    mark: ({ unitId, marks }) => {
      unmarkOne(unitId);
      const element = marks.length > 0 ? findUnitElement(unitId, 'source') : null;
      if (!element) return;
      const ranges = marks.flatMap(({ name, spans }) => {
        const highlight = highlights.get(name);
        return spans.flatMap((span): readonly (readonly [Highlight, StaticRange])[] => {
          const range = highlight && rangeOf(element, span);
          return range ? [[highlight, new StaticRange(range)]] : [];
        });
      });
      for (const [highlight, range] of ranges) highlight.add(range);
      rangesOf.set(unitId, ranges);
    },
    unmark: (unitIds) => unitIds.forEach(unmarkOne),
    clear: () => {
      for (const name of names) if (CSS.highlights?.get(name) === highlights.get(name)) CSS.highlights?.delete(name);
    },
  };
}
