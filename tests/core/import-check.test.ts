import { expect, test } from 'vitest';
import { readEdition } from '#core/edition-reading.ts';
import { judgeEncoding, judgeShape, judgeSize, MOST_BYTES } from '#core/import-check.ts';
import { smallEdition } from '../small-edition.ts';

const judge = (file: unknown) => {
  const text = typeof file === 'string' ? file : JSON.stringify(file);
  const reading = readEdition();
  reading.push(text);
  const read = reading.end();
  return read.ok ? null : judgeShape(read.error, () => text);
};

const { title: _, ...untitled } = smallEdition([]);

test.each([
  ['what is not JSON', '%PDF-1.7', { kind: 'refused', failure: 'not-json' }],
  ['JSON that breaks off', '{"format": 1,', { kind: 'refused', failure: 'not-json' }],
  ['a catalogue', { format: 1, editions: [] }, { kind: 'refused', failure: 'not-edition' }],
  ['JSON that is no object', [{ title: 'Brief' }], { kind: 'refused', failure: 'not-edition' }],
  ['an empty object', {}, { kind: 'refused', failure: 'not-edition' }],
])('%s is no edition', (_, file, found) => {
  expect(judge(file)).toEqual(found);
});

test('an edition with a field amiss is one, and its problems are told', () => {
  expect(judge(untitled)).toEqual({ kind: 'broken', problems: [{ code: 'shape-missing', path: 'title' }] });
});

test.each([
  ['an edition in Latin 1', [0x7b, 0x22, 0xfc], 'not-utf8'],
  ['one in UTF-16, little end first', [0xff, 0xfe, 0x7b], 'not-utf8'],
  ['one in UTF-16, big end first', [0xfe, 0xff, 0], 'not-utf8'],
  ['a picture', [0x89, 0x50, 0x4e], 'not-json'],
])('%s, which is no UTF-8: %s', (_, bytes, failure) => {
  expect(judgeEncoding(Uint8Array.from(bytes))).toBe(failure);
});

test.each([
  [0, 'empty'],
  [1, null],
  [MOST_BYTES, null],
  [MOST_BYTES + 1, 'too-large'],
])('a file of %i bytes: %s', (size, failure) => {
  expect(judgeSize(size)).toBe(failure);
});
