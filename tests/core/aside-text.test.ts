import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameOfRecord, textOfRecord } from '#core/aside-text.ts';

const readBack = (...values: readonly unknown[]): unknown =>
  JSON.parse(textOfRecord({ store: 'editions', key: 'brief', values }));
const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;

test('a record is told with its place, and its file as the text that it is', () => {
  expect(readBack({ id: 'brief', title: 5 }, bytesOf('\uFEFF{"title": "Überzeugung"}\r\n'))).toEqual({
    store: 'editions',
    key: 'brief',
    values: [{ id: 'brief', title: 5 }, { text: '\uFEFF{"title": "Überzeugung"}\r\n' }],
  });
});

test('no byte of a file is lost, whatever it holds', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40_000 }), (bytes) => {
      const { values } = readBack(bytes) as { values: readonly [{ text?: string; base64?: string }] };
      const [{ text, base64 }] = values;
      const back = text === undefined ? Buffer.from(base64 ?? '', 'base64') : Buffer.from(text);
      expect(back.equals(Buffer.from(bytes))).toBe(true);
    }),
    { numRuns: 30 },
  );
  expect(readBack(Uint8Array.from([0xff, 0x00]))).toMatchObject({ values: [{ base64: '/wA=' }] });
});

test('what JSON has no word for is told as far as it can be', () => {
  const ring: Record<string, unknown> = { size: 1n, share: Number.NaN };
  ring.itself = ring;
  const values = [ring, new Map([['seen', [1]]]), new Set(['a']), undefined, null, new Date(Number.NaN)];
  expect(readBack(...values)).toMatchObject({
    values: [{ size: '1', share: 'NaN', itself: '…' }, [['seen', [1]]], ['a'], null, null, 'Invalid Date'],
  });
});

test.each<[store: string, key: unknown, value: unknown, name: string | null]>([
  ['items', 'x9k2', { lemma: 'Rendite', status: 7 }, 'Rendite'],
  ['items', 'x9k2', { lemma: ' ' }, null],
  ['items', 'x9k2', 'nonsense', null],
  ['cards', ['x9k2', 'recall'], { item: 'x9k2' }, null],
  ['editions', 'brief', { title: { source: 'Ein Brief' }, fileName: 'b.json' }, 'Ein Brief'],
  ['editions', 'brief', { title: 5, fileName: 'b.json' }, 'b.json'],
  ['editions', 'brief', null, 'brief'],
  ['progress', 'zug', 7, 'zug'],
])('of %s, under %j, %j is known as %j', (store, key, value, name) => {
  expect(nameOfRecord({ store, key, values: [value] })).toBe(name);
});
