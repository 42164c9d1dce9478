import { describe, expect, test } from 'vitest';
import { findHits } from '#core/concordance.ts';
import { nearWords } from '#core/near-words.ts';
import { exampleQueries } from '#core/search-examples.ts';
import { finish } from '#core/work.ts';
import { shippedEdition } from '../shipped-edition.ts';

const edition = shippedEdition();

const near = (query: string) => finish(nearWords(edition, query, 5)).map(({ text }) => text);

describe('near to a query that finds nothing come', () => {
  test.each<[what: string, query: string, word: string]>([
    ['a word with a slip', 'Rendide', 'Rendite'],
    ['a word with a letter left out', 'Schwerpukt', 'Schwerpunkt'],
    ['a word of the translation', 'persuadinng', 'persuading'],
    ['a compound by its last part', 'zentrum', 'Entwicklungszentrum'],
  ])('%s: %s', (_, query, word) => {
    expect(findHits(edition, query, 'both').hits).toEqual([]);
    expect(near(query)).toContain(word);
  });

  test('nothing where nothing is near, or too little was typed', () => {
    expect(near('xylophone')).toEqual([]);
    expect(near('zz')).toEqual([]);
  });

  test('the nearest first, each once, and no more than asked for', () => {
    expect(near('zentrum')).toHaveLength(new Set(near('zentrum')).size);
    expect(finish(nearWords(edition, 'ung', 2))).toHaveLength(2);
  });
});

describe('the examples', () => {
  test('come from the text and find something in it, a split verb among them', () => {
    const examples = exampleQueries(edition);
    expect(examples.map(({ text }) => text)).toContain('bereitstellen');
    expect(examples.length).toBeGreaterThan(2);
    for (const { text, side } of examples) expect(findHits(edition, text, side).hits).not.toEqual([]);
  });

  test('are none where a text has nothing to show', () => {
    expect(exampleQueries({ ...edition, paragraphs: [] })).toEqual([]);
  });
});
