import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillShelf, freeId, isSameFile, type KeptEdition } from '#core/library.ts';
import type { Progress } from '#core/progress.ts';

const languages = { source: 'de', target: 'en' };
const titleOf = (id: string) => ({ source: `Über ${id}`, target: `On ${id}` });
const shipped = (id: string) => ({ id, languages, title: titleOf(id) });
const own = (id: string, addedAt: number, more: Partial<KeptEdition> = {}): KeptEdition => ({
  ...shipped(id),
  fileName: `${id}.json`,
  size: 10,
  units: 4,
  addedAt,
  ...more,
});
const read = (id: string, usedAt: number): Progress => ({ id, unit: 's2', seen: [[0, 1]], units: 4, usedAt });

const idsOf = (...shelf: Parameters<typeof fillShelf>) => fillShelf(...shelf).map(({ id }) => id);

describe('the shelf', () => {
  test('begins with what was used last, and leaves what nobody has used in the order of the catalogue', () => {
    const catalogue = ['zug', 'abend', 'meer', 'berg'].map(shipped);
    const kept = [own('brief', 5), own('akte', 20)];
    const progress = [read('meer', 10), read('brief', 30)];
    expect(idsOf(catalogue, kept, progress)).toEqual(['brief', 'akte', 'meer', 'zug', 'abend', 'berg']);
  });

  test('says how far each has been read, and where to go on', () => {
    const [first, second] = fillShelf([shipped('zug'), shipped('meer')], [], [read('meer', 1)]);
    expect(first?.reading).toEqual({ unit: 's2', share: 0.25, usedAt: 1 });
    expect(second?.reading).toBeNull();
  });

  test('has none that was removed, and shows the site’s edition where both have an id', () => {
    const kept = [own('brief', 5, { removedAt: 6 }), own('zug', 9)];
    const shelf = fillShelf([shipped('zug')], kept, []);
    expect(shelf.map(({ id, kept: mine }) => [id, mine])).toEqual([['zug', null]]);
  });

  test('holds each text once, whatever is read or kept', () => {
    const someIds = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'));
    fc.assert(
      fc.property(someIds, someIds, someIds, fc.nat({ max: 3 }), (catalogue, kept, progress, time) => {
        const ids = idsOf(
          catalogue.map(shipped),
          kept.map((id, index) => own(id, index % (time + 1))),
          progress.map((id, index) => read(id, index % (time + 1))),
        );
        expect([...ids].sort()).toEqual([...new Set([...catalogue, ...kept])].sort());
      }),
    );
  });
});

test('an id that is taken gets the first number that is free', () => {
  expect(freeId('brief', new Set())).toBe('brief');
  expect(freeId('brief', new Set(['brief']))).toBe('brief-2');
  expect(freeId('brief', new Set(['brief', 'brief-2', 'brief-3']))).toBe('brief-4');
});

test('files are the same where each byte is', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.uint8Array(), (one, other) => {
      const isSame = isSameFile(Uint8Array.from(one).buffer, Uint8Array.from(other).buffer);
      expect(isSame).toBe(one.join() === other.join());
      expect(isSameFile(Uint8Array.from(one).buffer, Uint8Array.from(one).buffer)).toBe(true);
    }),
  );
});
