import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guard, type Manner, readTable, unguard, writeRow } from '#core/vocabulary/csv.ts';
import { tellKind, tellSeparator } from '#core/vocabulary/file-kind.ts';
import { finish } from '#core/work.ts';

const RFC: Manner = { separator: ',', hasQuotes: true };
const read = (text: string, manner = RFC) => finish(readTable(text, manner));
const cellsOf = (text: string, manner = RFC) => read(text, manner).map(({ cells }) => cells);

const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', '\t', ';', "'", '=', '+', '-', '@', 'a', ' ') }),
);
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 8 });

test('a table comes back as it was written', () => {
  fc.assert(
    fc.property(table, (rows) => {
      expect(cellsOf(rows.map(writeRow).join(''))).toEqual(rows);
    }),
  );
});

test('a guarded cell is no formula, whatever divides it, and comes back as it was', () => {
  fc.assert(
    fc.property(cell, (content) => {
      expect(guard(content)).not.toMatch(/^[\t\r\n]/);
      expect(guard(content)).not.toMatch(/(^|[;\t\r\n])[=+\-@]/);
      expect(unguard(guard(content))).toBe(content);
    }),
  );
});

test.each([
  ['=1+1', "'=1+1"],
  ['+49', "'+49"],
  ['-bar', "'-bar"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t'=1"],
  ['＝1', "'＝1"],
  ["'=1", "''=1"],
  ['Bank;=1+1;Bank', "Bank;'=1+1;Bank"],
  ["a\r\n'=1", "a\r\n''=1"],
  ['\t\t=1', "'\t\t'=1"],
  ['a;"=1', 'a;\'"=1'],
  ['Bank; -en', 'Bank; -en'],
  ["'s", "'s"],
  ['aus-', 'aus-'],
])('%j is guarded as %j', (content, guarded) => {
  expect(guard(content)).toBe(guarded);
});

test('a spreadsheet that divides by semicolons computes nothing of a guarded table', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const text = rows.map((cells) => writeRow(cells.map(guard))).join('');
      for (const found of cellsOf(text, { separator: ';', hasQuotes: true }).flatMap((cells) => cells ?? [])) {
        expect(found).not.toMatch(/^[=+\-@]/);
      }
    }),
  );
});

test.each([
  ['lines of any system', 'a,b\r\nc,d\ne,f\rg', [['a', 'b'], ['c', 'd'], ['e', 'f'], ['g']]],
  ['a byte order mark', '\uFEFFa,b', [['a', 'b']]],
  ['empty lines', '\n\na\n\n\nb\n', [['a'], ['b']]],
  ['empty cells', ',a,\n""\n', [['', 'a', ''], ['']]],
  ['quotes in a cell that doesn’t begin with one', 'a"b",c', [['a"b"', 'c']]],
  ['what follows a closing quote', '"a" b,c', [['a b', 'c']]],
])('%s are read', (_, text, rows) => {
  expect(cellsOf(text)).toEqual(rows);
});

test('each row knows its line, also after a cell of several', () => {
  expect(read('a\r\n"b\r\nc\nd",e\r\n\r\nf').map(({ line }) => line)).toEqual([1, 2, 6]);
});

test('a quotation mark that is never closed costs its line and no other', () => {
  expect(read('a,b\n"c,d\ne,f\n')).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: null },
    { line: 3, cells: ['e', 'f'] },
  ]);
  const far = `"${'x'.repeat(200_000)}"\nb\n`;
  expect(read(far).map(({ line, cells }) => [line, cells?.length])).toEqual([
    [1, undefined],
    [2, 1],
  ]);
});

test('where quotation marks are letters, they are read as they stand', () => {
  expect(cellsOf('"a\tb"\tc', { separator: '\t', hasQuotes: false })).toEqual([['"a', 'b"', 'c']]);
});

test('a large table is read with moments to stop', () => {
  const work = readTable('a,b\n'.repeat(10_000), RFC);
  let stops = 0;
  while (!work.next().done) stops += 1;
  expect(stops).toBeGreaterThan(10);
});

test.each([
  [',', 'term,language,translation\nBank,de,"bank; bench"\n'],
  [';', 'term;language;translation\nBank;de;bank, bench\nHaus;de;house, home\n'],
  ['\t', 'Bank\tbank, bench\tDie {Bank}, sagt er, ist zu.\nHaus\thouse\tIm {Haus}.\n'],
  [null, 'Bank\nHaus\n'],
])('%j divides the cells', (separator, text) => {
  expect(tellSeparator(text)).toBe(separator);
});

test.each([
  ['', { kind: 'refused', reason: 'empty' }],
  ['\uFEFF \n', { kind: 'refused', reason: 'empty' }],
  ['\uFEFF{"format":"satzspiegel-words"', { kind: 'backup' }],
  ['#separator:tab\n#html:true\na\tb\n', { kind: 'refused', reason: 'anki' }],
  ['Ein Brief,\ndann noch einer.\n', { kind: 'refused', reason: 'unknown' }],
  ['Term;Language\nBank;German\n', { kind: 'table', heads: ['term', 'language'], manner: { separator: ';' } }],
  ['term\nBank\n', { kind: 'table', heads: ['term'] }],
  ['Bank\tbank\tDie {Bank}.\t\t99\tGerman\t12\tgeld\r\n', { kind: 'lwt', manner: { hasQuotes: false } }],
])('the beginning of %j tells what it is', (text, kind) => {
  expect(tellKind(text)).toMatchObject(kind);
});
