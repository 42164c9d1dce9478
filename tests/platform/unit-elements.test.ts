import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findUnitElement, rangeOf, textOffsetAt, unitElementAt } from '#platform/unit-elements.ts';

beforeEach(() => {
  document.body.innerHTML = `
    <p id="before">No text</p>
    <div id="stranger" data-unit="s1">Only half of the contract</div>
    <div id="wrong-side" data-unit="s1" data-side="middle">No side</div>
    <p><span id="source-s1" data-unit="s1" data-side="source">Die <em data-entry="rendite">Ren<b>di</b>te</em> steigt.</span></p>
    <p><span id="target-s1" data-unit="s1" data-side="target">The return rises.</span></p>
    <p><span id="source-s2" data-unit="s2" data-side="source"></span></p>`;
});
afterEach(() => {
  document.body.innerHTML = '';
});

function elementOf(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`No ${selector}`);
  return element;
}

const source = () => elementOf('[data-unit="s1"][data-side="source"]');

describe('a side of a unit is found', () => {
  test('by its unit and its side', () => {
    expect(findUnitElement('s1', 'source')).toBe(source());
    expect(findUnitElement('s1', 'target')).toHaveTextContent('The return rises.');
  });

  test('nowhere for a unit that is not on the page', () => {
    expect(findUnitElement('s9', 'source')).toBeNull();
  });

  test.each<[what: string, node: () => Node | null]>([
    ['itself', source],
    ['its text', () => source().firstChild],
    ['an element in it', () => elementOf('b')],
    ['text deep in it', () => elementOf('b').firstChild],
  ])('under %s', (_, node) => {
    expect(unitElementAt(node())).toEqual({ element: source(), unitId: 's1', side: 'source' });
  });

  test.each<[what: string, node: () => Node | null]>([
    ['nothing', () => null],
    ['the document', () => document],
    ['the page', () => document.body],
    ['text beside it', () => elementOf('#before').firstChild],
    ['what has a unit without a side', () => elementOf('#stranger')],
    ['what has a side that is none', () => elementOf('#wrong-side')],
    ['a node that is not on the page', () => document.createTextNode('loose')],
  ])('nowhere under %s', (_, node) => {
    expect(unitElementAt(node())).toBeNull();
  });
});

describe('the range of a span', () => {
  test.each<[start: number, end: number, text: string]>([
    [0, 3, 'Die'],
    [4, 11, 'Rendite'],
    [4, 7, 'Ren'],
    [7, 9, 'di'],
    [8, 10, 'it'],
    [0, 19, 'Die Rendite steigt.'],
    [11, 18, ' steigt'],
  ])('from %i to %i covers %j, over the elements in it', (start, end, text) => {
    expect(rangeOf(source(), { start, end })?.toString()).toBe(text);
  });

  test('begins and ends inside the elements of its words', () => {
    const range = rangeOf(source(), { start: 7, end: 9 });
    expect(range?.startContainer).toBe(elementOf('b').firstChild);
    expect(range?.endContainer).toBe(elementOf('b').firstChild);
  });

  test.each<[start: number, end: number]>([
    [0, 20],
    [12, 99],
    [19, 20],
    [40, 41],
  ])('from %i to %i is none, since the text is shorter', (start, end) => {
    expect(rangeOf(source(), { start, end })).toBeNull();
  });

  test('is none in an element without text', () => {
    expect(rangeOf(elementOf('[data-unit="s2"]'), { start: 0, end: 1 })).toBeNull();
  });

  test('covers the text of its offsets, however the text is cut into elements', () => {
    const anyPieces = fc.array(fc.string({ unit: 'grapheme', maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(anyPieces, fc.nat(), fc.nat(), (pieces, from, length) => {
        const text = pieces.join('');
        fc.pre(text.length > 0);
        const element = document.createElement('span');
        for (const [index, piece] of pieces.entries()) {
          const part = index % 2 === 0 ? document.createTextNode(piece) : document.createElement('em');
          if (part instanceof HTMLElement) part.append(piece);
          element.append(part);
        }
        const start = from % text.length;
        const end = start + 1 + (length % (text.length - start));
        expect(rangeOf(element, { start, end })?.toString()).toBe(text.slice(start, end));
      }),
    );
  });
});

describe('the offset under a point', () => {
  type Caret = { node: Node | null; offset: number } | null;

  const CALLS: Readonly<Record<string, (caret: Caret) => object>> = {
    caretPositionFromPoint: (caret) => ({
      caretPositionFromPoint: () => caret && { offsetNode: caret.node, offset: caret.offset },
    }),
    caretRangeFromPoint: (caret) => ({
      caretRangeFromPoint: () => caret && { startContainer: caret.node, startOffset: caret.offset },
    }),
  };

  afterEach(() => {
    for (const name of Object.keys(CALLS)) Reflect.deleteProperty(document, name);
  });

  describe.each(Object.entries(CALLS))('by %s', (_, answer) => {
    test.each<[what: string, caret: () => Caret, found: object | null]>([
      [
        'counts from the beginning of the unit, over the elements in it',
        () => ({ node: elementOf('b').firstChild, offset: 1 }),
        { unitId: 's1', side: 'source', offset: 8 },
      ],
      [
        'counts in the translation',
        () => ({ node: elementOf('[data-side="target"]').firstChild, offset: 4 }),
        { unitId: 's1', side: 'target', offset: 4 },
      ],
      ['is none beside the text', () => ({ node: elementOf('#before').firstChild, offset: 1 }), null],
      ['is none in a unit without text', () => ({ node: elementOf('[data-unit="s2"]'), offset: 0 }), null],
      ['is none outside the page', () => null, null],
    ])('%s', (_what, caret, found) => {
      Object.assign(document, answer(caret()));
      const offset = textOffsetAt(10, 10);
      if (found) expect(offset).toMatchObject(found);
      else expect(offset).toBeNull();
    });
  });

  test('is none in a browser that knows neither call', () => {
    expect(textOffsetAt(10, 10)).toBeNull();
  });
});
