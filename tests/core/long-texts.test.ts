import { describe, expect, test, vi } from 'vitest';
import { annotate } from '#core/annotations.ts';
import { findHits, type Searched, searchHits } from '#core/concordance.ts';
import type { Edition } from '#core/edition.ts';
import { type GlossaryIndex, glossaryIndex, indexGlossary, sentencesOf } from '#core/glossary-index.ts';
import { composeHandout, countWords } from '#core/handout.ts';
import { DEFAULT_HANDOUT } from '#core/handout-options.ts';
import * as quotes from '#core/quotes.ts';
import { unitsOf } from '#core/selection.ts';
import { indexTopics } from '#core/topic-index.ts';
import { listWords } from '#core/word-list.ts';
import { finish, type Work } from '#core/work.ts';
import { longEdition, packedEdition } from '../long-edition.ts';
import { shippedEdition } from '../shipped-edition.ts';

const COPIES = 20;
const long = longEdition(COPIES);
const packed = packedEdition(COPIES);

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
        const text = finish(composeHandout(edition, { ...DEFAULT_HANDOUT, ...options }));
        return text.paragraphs.flatMap(({ units }) => units.map(({ runs, notes }) => ({ runs, notes })));
      };
      const [ofPacked, ofPlain] = [compose(packed), compose(long)];
      expect(ofPacked).toEqual(ofPlain);
    },
  );
});

test('the hand-out of a long text is made up with moments to stop, that of a short one without', () => {
  const options = { ...DEFAULT_HANDOUT, vocabulary: 'list' as const };
  for (const work of [composeHandout, listWords, countWords]) {
    expect(stopsOf(work(packed, options))).toBeGreaterThan(20);
    expect(stopsOf(work(shippedEdition(), options))).toBe(0);
  }
});

describe('the glossary of a long text', () => {
  const entries = ({ byAppearance }: GlossaryIndex) => byAppearance.flatMap((group) => group.entries);

  test('names each place, as what is known of the units does', () => {
    const places = new Map<string, number[]>();
    for (const [index, unit] of unitsOf(long).entries()) {
      for (const { gloss } of annotate(unit, long.languages).glosses) {
        const known = places.get(gloss.entry) ?? [];
        places.set(gloss.entry, known);
        if (known.at(-1) !== index) known.push(index);
      }
    }
    for (const { id, units } of entries(glossaryIndex(packed))) expect(units).toEqual(places.get(id) ?? []);
  });

  test('is made without reading a single quote, and holds nothing of the units', () => {
    const read = vi.spyOn(quotes, 'resolveQuotes');
    const edition = packedEdition(COPIES);
    const index = glossaryIndex(edition);
    expect(read).not.toHaveBeenCalled();
    const der = entries(index).find(({ id }) => id === 'der');
    if (!der) throw new Error('The article has no article.');
    expect(der.units.length).toBeGreaterThan(300);
    const sentences = sentencesOf(edition, der);
    for (let taken = 0; taken < 3; taken += 1) expect(sentences.next().done).toBe(false);
    expect(read).toHaveBeenCalledTimes(3);
    read.mockRestore();
  });

  test('can be left and gone on with at any time, and so can a search in it', () => {
    const edition = packedEdition(COPIES);
    expect(stopsOf(indexGlossary(edition))).toBeGreaterThan(20);
    expect(stopsOf(indexGlossary(edition))).toBe(0);
    expect(stopsOf(indexGlossary(shippedEdition()))).toBe(0);
  });
});

test('the topics of a long text are gathered with moments to stop, without its other quotes', () => {
  const work = indexTopics(packedEdition(COPIES));
  expect(stopsOf(work)).toBeGreaterThan(20);
  const count = (edition: Edition) =>
    finish(indexTopics(edition)).flatMap(({ topics }) => topics.map(({ topic, examples }) => [topic, examples.length]));
  expect(count(packed)).toEqual(count(long));
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
