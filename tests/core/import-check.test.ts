import { expect, test } from 'vitest';
import { parseEdition } from '#core/edition-schema.ts';
import { judgeShape, judgeSize, MOST_BYTES } from '#core/import-check.ts';
import { smallEdition } from '../small-edition.ts';

const judge = (file: unknown) => {
  const parsed = parseEdition(typeof file === 'string' ? file : JSON.stringify(file));
  return parsed.ok ? null : judgeShape(parsed.error);
};

const { title, ...untitled } = smallEdition([]);

test.each([
  ['what is not JSON', '%PDF-1.7', { kind: 'refused', failure: 'not-json' }],
  ['JSON that breaks off', '{"format": 1,', { kind: 'refused', failure: 'not-json' }],
  ['a catalogue', { format: 1, editions: [] }, { kind: 'refused', failure: 'not-edition' }],
  ['an empty object', {}, { kind: 'refused', failure: 'not-edition' }],
])('%s is no edition', (_, file, found) => {
  expect(judge(file)).toEqual(found);
});

test('an edition with a field amiss is one, and its problems are told', () => {
  expect(title).toBeDefined();
  expect(judge(untitled)).toEqual({ kind: 'broken', problems: [{ code: 'shape-missing', path: 'title' }] });
});

test.each([
  [0, 'empty'],
  [1, null],
  [MOST_BYTES, null],
  [MOST_BYTES + 1, 'too-large'],
])('a file of %i bytes: %s', (size, failure) => {
  expect(judgeSize(size)).toBe(failure);
});
