import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEqual } from '#core/equal.ts';
import type { Card, Review } from '#core/vocabulary/card.ts';
import {
  applyChange,
  composeChanges,
  invertChange,
  isNoChange,
  NO_CHANGE,
  rebaseChange,
  type Vocabulary,
  type VocabularyChange,
} from '#core/vocabulary/change.ts';
import type { Item } from '#core/vocabulary/item.ts';

const item = (id: string, lemma: string): Item => ({
  id,
  kind: 'word',
  languages: { source: 'de', target: 'en' },
  lemma,
  entry: null,
  sense: null,
  tags: [],
  status: 'new',
  context: null,
  savedAt: 0,
  changedAt: 0,
});

const NOTHING: Vocabulary = { items: new Map(), cards: new Map() };

/** A change of one item that fits a vocabulary: it comes, becomes another, or goes. */
function changeOf(vocabulary: Vocabulary, id: string, lemma: string | null): VocabularyChange {
  const before = vocabulary.items.get(id) ?? null;
  return { ...NO_CHANGE, items: [{ before, after: lemma === null ? null : item(id, lemma) }] };
}

const deeds = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.option(fc.constantFrom('x', 'y', 'z'))));

function make(all: readonly (readonly [string, string | null])[]) {
  const changes: VocabularyChange[] = [];
  let vocabulary = NOTHING;
  for (const [id, lemma] of all) {
    const change = changeOf(vocabulary, id, lemma);
    changes.push(change);
    vocabulary = applyChange(vocabulary, change);
  }
  return { changes, vocabulary };
}

describe('changes', () => {
  test('undone one after the other lead back to where one was', () => {
    fc.assert(
      fc.property(deeds, (all) => {
        const { changes, vocabulary } = make(all);
        const undone = changes.toReversed().map(invertChange).reduce(applyChange, vocabulary);
        expect(undone.items).toEqual(NOTHING.items);
      }),
    );
  });

  test('put together do what they do one after the other, and are undone at once', () => {
    fc.assert(
      fc.property(deeds, (all) => {
        const { changes, vocabulary } = make(all);
        const whole = changes.reduce(composeChanges, NO_CHANGE);
        expect(applyChange(NOTHING, whole).items).toEqual(vocabulary.items);
        expect(applyChange(vocabulary, invertChange(whole)).items).toEqual(NOTHING.items);
      }),
    );
  });

  test('that wait to be stored are made of what another window has stored meanwhile', () => {
    const waiting: VocabularyChange = { ...NO_CHANGE, items: [{ before: item('a', 'x'), after: item('a', 'y') }] };
    const elsewhere: Vocabulary = { ...NOTHING, items: new Map([['a', item('a', 'z')]]) };
    expect(rebaseChange(waiting, elsewhere, []).items).toEqual([{ before: item('a', 'z'), after: item('a', 'y') }]);
  });

  test('of cards and reviews go by their keys', () => {
    const review: Review = { item: 'a', kind: 'recall', at: 5, grade: 3, state: 'new', retention: 0.9 };
    const card: Card = {
      ...{ item: 'a', kind: 'recall', state: 'review', due: 9, stability: 1, difficulty: 5, interval: 1, step: 0 },
      ...{ reviews: 1, lapses: 0, pardonedLapses: 0, firstReview: 5, lastReview: 5 },
    };
    const answered: VocabularyChange = {
      items: [],
      cards: [{ before: null, after: card }],
      reviews: [{ before: null, after: review }],
    };
    expect([...applyChange(NOTHING, answered).cards.keys()]).toEqual(['a recall']);
    const undone = composeChanges(answered, invertChange(answered));
    expect(undone.reviews).toEqual([{ before: null, after: null }]);
    expect(isNoChange(answered)).toBe(false);
    expect(isNoChange(NO_CHANGE)).toBe(true);
  });
});

test.each<[one: unknown, other: unknown, same: boolean]>([
  [{ a: 1, b: undefined }, { a: 1 }, true],
  [{ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, true],
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
  [[1, 2], { 0: 1, 1: 2 }, false],
  [{ a: 1 }, { a: 1, b: 0 }, false],
  [null, {}, false],
  [['a', 1], ['a', 2], false],
])('%j and %j say the same: %s', (one, other, same) => {
  expect(isEqual(one, other)).toBe(same);
});
