import { describe, expect, it, test } from 'vitest';
import type { Edition } from '#core/edition.ts';
import { tokenize } from '#core/tokens.ts';
import { validateEdition } from '#core/validation.ts';
import { longEdition } from '../../scripts/bench/long-edition.ts';
import { shippedEdition } from '../shipped-edition.ts';

const from = shippedEdition();
const make = (words: number, seed = 1): Edition => longEdition({ from, words, seed });

const unitsOf = ({ paragraphs }: Edition) => paragraphs.flatMap(({ units }) => units);
const wordsIn = (text: string): readonly string[] =>
  tokenize(text, 'de').flatMap(({ text: word, isWord }) => (isWord ? [word] : []));

/** How often each word comes, the commonest first. */
function frequencies(words: readonly string[]): readonly number[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts.values()].sort((a, b) => b - a);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

test('the same seed makes the same edition, another seed another', () => {
  expect(JSON.stringify(make(1000, 7))).toBe(JSON.stringify(make(1000, 7)));
  expect(unitsOf(make(1000, 7))[0]).not.toEqual(unitsOf(make(1000, 8))[0]);
});

test.each([
  [1, 1000],
  [2, 1000],
  [1, 20_000],
])('with seed %i an edition of %i words is sound to the last quote', (seed, words) => {
  expect(validateEdition(make(words, seed))).toEqual([]);
});

test.each([200, 1000, 5000])('%i words are there, and no more than one paragraph beyond', (words) => {
  const { paragraphs } = make(words);
  const lengths = paragraphs.map(({ units }) => sum(units.map(({ source }) => wordsIn(source).length)));
  expect(sum(lengths)).toBeGreaterThanOrEqual(words);
  expect(sum(lengths.slice(0, -1))).toBeLessThan(words);
});

describe('a text of 20,000 words looks like prose', () => {
  const edition = make(20_000);
  const sentences = unitsOf(edition).map(({ source }) => wordsIn(source));
  const words = sentences.flat();

  it('has short sentences between long ones', () => {
    const lengths = sentences.map(({ length }) => length).sort((a, b) => a - b);
    const share = (part: number) => lengths[Math.floor(lengths.length * part)] ?? 0;
    expect(share(0.1)).toBeLessThanOrEqual(5);
    expect(share(0.5)).toBeGreaterThanOrEqual(8);
    expect(share(0.5)).toBeLessThanOrEqual(18);
    expect(share(0.9)).toBeGreaterThanOrEqual(20);
  });

  it('has a few words that come all the time, and half its words once', () => {
    const counts = frequencies(words);
    const topTen = sum(counts.slice(0, 10)) / words.length;
    expect(topTen).toBeGreaterThan(0.1);
    expect(topTen).toBeLessThan(0.3);
    const once = counts.filter((count) => count === 1).length / counts.length;
    expect(once).toBeGreaterThan(0.4);
    expect(once).toBeLessThan(0.7);
  });

  it('brings new words to its end, ever fewer of them', () => {
    const known = (share: number) => new Set(words.slice(0, words.length * share)).size;
    const [first, second] = [known(0.5), known(1) - known(0.5)];
    expect(second).toBeGreaterThan(100);
    expect(second).toBeLessThan(first * 0.7);
  });

  it('has an exchanged noun of rank n about 1/n times as often as the commonest', () => {
    const exchanged = new Set(
      Object.values(edition.glossary)
        .filter(({ lemma, pos }) => pos === 'NOUN' && !Object.values(from.glossary).some((own) => own.lemma === lemma))
        .map(({ lemma }) => lemma),
    );
    const points = frequencies(words.filter((word) => exchanged.has(word)))
      .slice(4, 200)
      .map((count, index) => ({ x: Math.log(index + 5), y: Math.log(count) }));
    const middle = {
      x: sum(points.map(({ x }) => x)) / points.length,
      y: sum(points.map(({ y }) => y)) / points.length,
    };
    const slope =
      sum(points.map(({ x, y }) => (x - middle.x) * (y - middle.y))) / sum(points.map(({ x }) => (x - middle.x) ** 2));
    expect(slope).toBeGreaterThan(-1.2);
    expect(slope).toBeLessThan(-0.7);
  });
});
