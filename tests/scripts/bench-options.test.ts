import { expect, test } from 'vitest';
import { readOptions } from '../../scripts/bench/options.ts';

const usual = { rounds: 5, words: [1000, 5000, 20_000, 87_000], edition: null, isJson: false, isBuilt: true };

test.each([
  ['nothing asked for', [], usual],
  ['a quick try', ['--rounds', '1', '--no-build'], { ...usual, rounds: 1, isBuilt: false }],
  ['lengths in any order', ['--words', '5000,1000'], { ...usual, words: [1000, 5000] }],
  ['figures for a program', ['--json'], { ...usual, isJson: true }],
  [
    'a file, beside the shortest made edition',
    ['--edition', 'book.json'],
    { ...usual, words: [1000], edition: 'book.json' },
  ],
])('%s', (_what, args, options) => {
  expect(readOptions(args)).toEqual(options);
});

test.each([
  ['--rounds', '0'],
  ['--rounds', 'five'],
  ['--words', '1000,'],
  ['--words', '-5'],
  ['--fast'],
  ['book.json'],
])('what makes no sense is refused: %s %s', (...args) => {
  expect(readOptions(args)).toBeNull();
});
