import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rememberRecent } from '#core/recent.ts';

test('makes each thing once while it is asked for, and again when so many others came between', () => {
  const made: string[] = [];
  const recent = rememberRecent<string, string>(2);
  const make = (key: string) => {
    made.push(key);
    return key.toUpperCase();
  };
  const ask = (key: string) => recent.of(key, () => make(key));
  for (const key of ['a', 'b', 'a', 'c', 'a']) expect(ask(key)).toBe(key.toUpperCase());
  expect(made).toEqual(['a', 'b', 'c']);
  ask('b');
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

test('what is remembered is what was made last, were it undefined', () => {
  const asked = fc.array(fc.nat(6), { maxLength: 40 });
  fc.assert(
    fc.property(asked, fc.integer({ min: 1, max: 4 }), (keys, most) => {
      const recent = rememberRecent<number, number | undefined>(most);
      let made: number[] = [];
      for (const [index, key] of keys.entries()) {
        made = [];
        recent.of(key, () => {
          made.push(key);
          return undefined;
        });
        const between = new Set(keys.slice(keys.lastIndexOf(key, index - 1) + 1, index));
        const isRecent = index > 0 && keys.lastIndexOf(key, index - 1) >= 0 && between.size < most;
        expect(made).toEqual(isRecent ? [] : [key]);
      }
    }),
  );
});
