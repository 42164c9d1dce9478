import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutJson, type JsonPiece } from '#core/json-cutter.ts';

/** Reads a text that comes in the given stretches; null where it isn't an object as a whole. */
function read(stretches: readonly string[]): Record<string, unknown> | null {
  const cutter = cutJson('list');
  const pieces: JsonPiece[] = stretches.flatMap((stretch) => [...cutter.push(stretch)]);
  if (!cutter.isWhole()) return null;
  const value: Record<string, unknown> = {};
  const items: unknown[] = [];
  for (const { key, index, json } of pieces) {
    let parsed: unknown;
    try {
      parsed = JSON.parse(json);
    } catch {
      return null;
    }
    if (index === null) value[key] = parsed;
    else {
      expect(index).toBe(items.length);
      items.push(parsed);
      value[key] = items;
    }
  }
  return value;
}

function parseObject(json: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

const cutAt = (text: string, places: readonly number[]): readonly string[] => {
  const cuts = [...new Set(places.map((place) => place % (text.length + 1)))].sort((a, b) => a - b);
  return [0, ...cuts].map((from, index) => text.slice(from, cuts[index] ?? text.length));
};

const objects = fc.record(
  {
    id: fc.jsonValue(),
    list: fc.oneof(fc.array(fc.jsonValue(), { maxLength: 5 }), fc.jsonValue()),
    'odd "key", [with] {signs}: \\': fc.jsonValue(),
  },
  { requiredKeys: [] },
);
const places = fc.array(fc.nat(2000), { maxLength: 12 });

test('however a text is stretched out, its pieces give the object back', () => {
  fc.assert(
    fc.property(objects, fc.constantFrom(undefined, 2, '\t'), places, (object, indent, cuts) => {
      const json = JSON.stringify(object, null, indent);
      expect(read(cutAt(json, cuts))).toEqual(parseObject(json));
    }),
  );
});

test('what JSON.parse refuses is refused, wherever a sign is wrong', () => {
  const signs = fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '\\', ' ', '1', 'x', '');
  fc.assert(
    fc.property(objects, signs, fc.nat(), fc.nat(2), places, (object, sign, at, removed, cuts) => {
      const json = JSON.stringify(object);
      const place = at % (json.length + 1);
      const spoiled = json.slice(0, place) + sign + json.slice(place + removed);
      const expected = parseObject(spoiled);
      // A key that comes twice is the one thing that is refused beyond JSON's rules.
      fc.pre(expected === null || Object.keys(expected).length === Object.keys(object).length);
      expect(read(cutAt(spoiled, cuts))).toEqual(expected);
    }),
    { numRuns: 2000 },
  );
});

test('a key that comes twice is refused', () => {
  expect(read(['{"list": [1], "list": [2]}'])).toBeNull();
  expect(read(['{"a": 1, "a": 2}'])).toBeNull();
});

test('a field and each item of the list come as soon as they are over', () => {
  const cutter = cutJson('list');
  expect(cutter.push('{"a": {"b": [1, 2]}, "list": [{"c"')).toEqual([
    { key: 'a', index: null, json: ' {"b": [1, 2]}' },
  ]);
  expect(cutter.push(': "]}"}, ')).toEqual([{ key: 'list', index: 0, json: '{"c": "]}"}' }]);
  expect(cutter.push('3')).toEqual([]);
  expect(cutter.isWhole()).toBe(false);
  expect(cutter.push('], "z": null} \n')).toEqual([
    { key: 'list', index: 1, json: ' 3' },
    { key: 'z', index: null, json: ' null' },
  ]);
  expect(cutter.isWhole()).toBe(true);
});

test.each(['', ' ', '[]', '1', '"a"', '{', '{}}', '{} x', 'x {}', '{"a"}', '{,}', '{"a": 1,}', '{"list": [1,]}'])(
  'refuses %s',
  (text) => expect(read([text])).toBeNull(),
);
