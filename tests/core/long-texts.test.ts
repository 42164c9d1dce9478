import { describe, expect, test } from 'vitest';
import { findHits, type Searched, searchHits } from '#core/concordance.ts';
import type { Edition } from '#core/edition.ts';
import { composeHandout } from '#core/handout.ts';
import { DEFAULT_HANDOUT } from '#core/handout-options.ts';
import { packSection, unpackSection } from '#core/packed-section.ts';
import { finish, type Work } from '#core/work.ts';
import { shippedEdition } from '../shipped-edition.ts';

/** The article again and again: some hundred units in a dozen sections and more. */
const { paragraphs, ...frame } = shippedEdition();
const long: Edition = {
  ...frame,
  paragraphs: Array.from({ length: 20 }, (_, copy) =>
    paragraphs.map(({ id, units }) => ({
      id: `${id}-${copy}`,
      units: units.map((unit) => ({ ...unit, id: `${unit.id}-${copy}` })),
    })),
  ).flat(),
};
/** As a long edition comes: what is known of a unit is read anew after a while. */
const packed: Edition = {
  ...long,
  paragraphs: long.paragraphs.flatMap((paragraph) => unpackSection(packSection([paragraph]))),
};

/** How often work could have stopped. */
function stopsOf(work: Work<unknown>): number {
  let stops = 0;
  while (!work.next().done) stops += 1;
  return stops;
}

describe('a long text that is kept packed', () => {
  test.each<[query: string, searched: Searched]>([
    ['der', 'both'],
    ['bereitstellen', 'both'],
    ['die Rendite', 'source'],
    ['Es … um', 'both'],
    ['returns', 'target'],
    ['Dat', 'both'],
  ])('has the same places of %s', (query, searched) => {
    const { hits } = findHits(packed, query, searched);
    expect(hits.length).toBeGreaterThan(0);
    expect(findHits(packed, query, searched)).toEqual(findHits(long, query, searched));
  });

  test.each([{ hasGaps: true }, { words: 'all' as const }, { hasGaps: true, words: 'all' as const }])(
    'has the same hand-out with %o',
    (options) => {
      const compose = (edition: Edition) => {
        const text = composeHandout(edition, { ...DEFAULT_HANDOUT, ...options });
        return text.paragraphs.flatMap(({ units }) => units.map(({ runs, notes }) => ({ runs, notes })));
      };
      const [ofPacked, ofPlain] = [compose(packed), compose(long)];
      expect(ofPacked).toEqual(ofPlain);
    },
  );
});

describe('whoever searches a long text', () => {
  test('can stop at any time, often', () => {
    const edition = { ...packed };
    expect(stopsOf(searchHits(edition, 'der', 'both'))).toBeGreaterThan(long.paragraphs.length / 4);
    expect(findHits(edition, 'der', 'both')).toEqual(findHits(long, 'der', 'both'));
  });

  test('goes on with the index that was left, and has it the next time', () => {
    const edition = { ...packed };
    const whole = stopsOf(searchHits({ ...packed }, 'Rendite', 'both'));
    const left = searchHits(edition, 'Rend', 'both');
    for (let stop = 0; stop < 20; stop += 1) left.next();
    const rest = stopsOf(searchHits(edition, 'Rendite', 'both'));
    expect(rest).toBeLessThanOrEqual(whole - 20);
    expect(stopsOf(searchHits(edition, 'Vorbehalte', 'both'))).toBeLessThan(rest / 2);
  });

  test('waits for nothing in a short one', () => {
    expect(stopsOf(searchHits(shippedEdition(), 'der', 'both'))).toBe(0);
  });

  test('has the last search at once', () => {
    const { hits } = finish(searchHits(packed, 'Rendite', 'both'));
    const again = searchHits(packed, 'Rendite', 'both').next();
    expect(again).toEqual({ done: true, value: { hits, isBeginning: false } });
  });
});
