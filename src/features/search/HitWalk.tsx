import { useCallback, useEffect, useLayoutEffect } from 'react';
import { flushSync } from 'react-dom';
import { counterpartOf, type Hit, searchHits, wordOfHit } from '#core/concordance.ts';
import { type Edition, otherSide } from '#core/edition.ts';
import { paintHighlight } from '#platform/highlights.ts';
import { hearCommands } from '#platform/keyboard.ts';
import { keepLines } from '#platform/steady-lines.ts';
import { focusText } from '#platform/text-focus.ts';
import { findOpenElement, findUnitElement } from '#platform/unit-elements.ts';
import { workInSlices } from '#platform/work-in-slices.ts';
import { selectedUnitId, useReader } from '#stores/reader.ts';
import { endSearch, goToHit, useSearch, type HitWalk as Walk } from '#stores/search.ts';
import { useWork } from '#ui/use-work.ts';
import { WalkBar } from './WalkBar.tsx';

/** Brings a hit to the middle of the screen, unless it is well in view, and the focus to it. */
function showHit({ unitId, side }: Hit, takesFocus: boolean): void {
  if (takesFocus) focusText();
  const element = findUnitElement(unitId, side) ?? findUnitElement(unitId, 'source');
  const { top = 0, bottom = 0 } = element?.getBoundingClientRect() ?? {};
  if (top < innerHeight / 5 || bottom > (innerHeight * 4) / 5) element?.scrollIntoView({ block: 'center' });
}

/** Steps through the hits of a search in the text itself, by key or by its bar, and lights the one that it is at. */
export function HitWalk({ edition, elements }: Omit<Props, 'walk' | 'hits' | 'hit'>) {
  const walk = useSearch((state) => state.walk);
  return walk?.editionId === edition.id && <WalkThrough edition={edition} elements={elements} walk={walk} />;
}

/** A walk begins at a search that is done; whoever has searched for something else since waits for its hits again. */
function WalkThrough({ edition, elements, walk }: Omit<Props, 'hits' | 'hit'>) {
  const { query, searched } = walk;
  const begin = useCallback(() => searchHits(edition, query, searched), [edition, query, searched]);
  const hits = useWork(begin, workInSlices)?.hits ?? [];
  const hit = hits[walk.at];
  return hit ? <WalkAt edition={edition} elements={elements} walk={walk} hits={hits} hit={hit} /> : null;
}

interface Props {
  readonly edition: Edition;
  /** Changes when the elements of the text do: the way to read. */
  readonly elements: string;
  readonly walk: Walk;
  readonly hits: readonly Hit[];
  readonly hit: Hit;
}

function WalkAt({ edition, elements, walk, hits, hit }: Props) {
  const step = useCallback(
    (by: 1 | -1, takesFocus: boolean) => {
      const at = (walk.at + by + hits.length) % hits.length;
      const next = hits[at];
      const place = next && wordOfHit(edition, next);
      if (!place) return;
      keepLines(() => flushSync(() => goToHit({ ...walk, at }, place)));
      showHit(next, takesFocus);
    },
    [edition, walk, hits],
  );
  useWalkKeys(step);

  useLayoutEffect(() => {
    // Come from the list, the reader wants to see the place; come from elsewhere, she stays where she is.
    if (selectedUnitId(useReader.getState()) === hit.unitId) showHit(hit, document.activeElement === document.body);
  }, [hit]);

  return (
    <>
      <HitLight key={elements} edition={edition} hit={hit} />
      <WalkBar edition={edition} query={walk.query} at={walk.at} total={hits.length} onStep={(by) => step(by, false)} />
    </>
  );
}

/** Lights a hit and what answers it; draws nothing itself. */
function HitLight({ edition, hit }: { readonly edition: Edition; readonly hit: Hit }) {
  // The text of a sentence is other nodes when it is selected or revealed: lit anew each time it is drawn anew.
  useReader(selectedUnitId);
  useReader((state) => state.revealed);
  useLayoutEffect(() => {
    paintHighlight('hit', [{ element: findOpenElement(hit.unitId, hit.side), spans: hit.spans }]);
    const answer = findOpenElement(hit.unitId, otherSide(hit.side));
    paintHighlight('answer', [{ element: answer, spans: counterpartOf(edition, hit) }]);
    return () => {
      paintHighlight('hit', []);
      paintHighlight('answer', []);
    };
  });
  return null;
}

/** The keys that step on, back, and out: Escape ends the search once nothing else is left to leave. */
function useWalkKeys(step: (by: 1 | -1, takesFocus: boolean) => void): void {
  useEffect(
    () =>
      hearCommands((command, event) => {
        if (command === 'nextHit') step(1, true);
        else if (command === 'previousHit') step(-1, true);
        else if (command === 'escape' && selectedUnitId(useReader.getState()) === null) endSearch();
        else return;
        event.preventDefault();
      }),
    [step],
  );
}
