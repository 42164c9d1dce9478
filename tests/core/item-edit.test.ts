import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Review } from '#core/vocabulary/card.ts';
import { applyChange, invertChange, type VocabularyChange } from '#core/vocabulary/change.ts';
import { deleteItems } from '#core/vocabulary/deletion.ts';
import { type Item, STATUSES } from '#core/vocabulary/item.ts';
import { changeMany, editItem, startOver, takeUpCards, tidyTags } from '#core/vocabulary/item-edit.ts';
import { DAY, NOON, savedCard, savedItem, savedReview, vocabularyOf } from '../saved-words.ts';

const rendite = savedItem({ tags: ['Geld'], status: 'learning' });
const boerse = savedItem({ id: 'boerse', lemma: 'Börse', status: 'known' });
const cards = [savedCard(), savedCard({ kind: 'gender' }), savedCard({ item: 'boerse' })];
const reviews: readonly Review[] = [
  savedReview(),
  savedReview({ kind: 'gender', at: NOON - DAY }),
  savedReview({ item: 'boerse' }),
];
const vocabulary = vocabularyOf([rendite, boerse], cards);
const afterOf = ({ items }: VocabularyChange): readonly (Item | null)[] => items.map(({ after }) => after);

describe('a change of many', () => {
  test('gives those a status that have another, and says when', () => {
    const { items } = changeMany([rendite, boerse], { status: 'known' }, NOON);
    expect(items).toEqual([{ before: rendite, after: { ...rendite, status: 'known', changedAt: NOON } }]);
  });

  test('is newer than what it changes, even where the clock was set back', () => {
    const [after] = afterOf(changeMany([{ ...rendite, changedAt: NOON + DAY }], { status: 'known' }, NOON));
    expect(after?.changedAt).toBe(NOON + DAY + 1);
  });

  test('adds a tag once, as it is kept', () => {
    expect(afterOf(changeMany([rendite, boerse], { tagsToAdd: ['  Geld\n'] }, NOON))).toEqual([
      { ...boerse, tags: ['Geld'], changedAt: NOON },
    ]);
    expect(afterOf(changeMany([rendite], { tagsToAdd: ['   '] }, NOON))).toEqual([]);
  });

  test('takes a tag from those that have it', () => {
    expect(afterOf(changeMany([rendite, boerse], { tagsToRemove: ['Geld'] }, NOON))).toEqual([
      { ...rendite, tags: [], changedAt: NOON },
    ]);
  });

  test('deletes them with their cards and reviews, and no others', () => {
    const change = deleteItems([rendite], vocabulary.cards, reviews);
    expect(change.items).toEqual([{ before: rendite, after: null }]);
    expect(change.cards.map(({ before }) => before)).toEqual(cards.slice(0, 2));
    expect(change.reviews.map(({ before }) => before)).toEqual(reviews.slice(0, 2));
    expect([...change.cards, ...change.reviews].every(({ after }) => after === null)).toBe(true);
  });

  test('takes up what rests, which may be forgotten as often once more', () => {
    const leech = savedCard({ lapses: 8 });
    expect(takeUpCards([leech]).cards).toEqual([{ before: leech, after: { ...leech, pardonedLapses: 8 } }]);
  });

  test('makes them new again, what was learnt of them forgotten, what was said of them kept', () => {
    const own = { ...rendite, ownMeaning: 'Ertrag', remark: 'wichtig' };
    const change = startOver([own], vocabulary.cards, reviews, NOON);
    expect(afterOf(change)).toEqual([{ ...own, status: 'new', changedAt: NOON }]);
    expect(change.cards).toHaveLength(2);
    expect(change.reviews).toHaveLength(2);
  });
});

describe('an edit', () => {
  const said = { ownMeaning: '', remark: '', tags: ['Geld'], status: 'learning' } as const;

  test('that says nothing new changes nothing', () => {
    expect(editItem(rendite, said, NOON).items).toEqual([]);
    expect(editItem({ ...rendite, ownMeaning: 'Ertrag' }, { ...said, ownMeaning: ' Ertrag ' }, NOON).items).toEqual([]);
  });

  test('keeps words tidy, and the lines of a remark', () => {
    const edited = { ownMeaning: ' der\n Ertrag ', remark: '\n oft\nim Plural ', tags: ['b', ' a ', 'b', ''] };
    expect(afterOf(editItem(rendite, { ...said, ...edited }, NOON))).toEqual([
      { ...rendite, ownMeaning: 'der Ertrag', remark: 'oft\nim Plural', tags: ['b', 'a'], changedAt: NOON },
    ]);
  });

  test('that leaves a field empty leaves it out', () => {
    const [after] = afterOf(editItem({ ...rendite, ownMeaning: 'Ertrag', remark: 'oft' }, said, NOON));
    expect(after).toEqual({ ...rendite, changedAt: NOON });
    expect(Object.keys(after ?? {})).not.toContain('remark');
  });
});

test('letters that were composed and such that were not make one tag', () => {
  expect(tidyTags(['Übung', 'U\u0308bung'])).toEqual(['Übung']);
});

test('what was changed and undone is as it was, cards and all', () => {
  const some = fc.subarray([rendite, boerse]);
  const tags = fc.array(fc.constantFrom('Geld', 'x', ' '));
  const status = fc.constantFrom(null, ...STATUSES);
  const asked = fc.record({ status, tagsToAdd: tags, tagsToRemove: tags });
  const change = fc.oneof(
    fc.tuple(some, asked).map(([items, wanted]) => changeMany(items, wanted, NOON)),
    some.map((items) => deleteItems(items, vocabulary.cards, reviews)),
    some.map((items) => startOver(items, vocabulary.cards, reviews, NOON)),
  );
  fc.assert(
    fc.property(change, (done) => {
      const undone = applyChange(applyChange(vocabulary, done), invertChange(done));
      expect(new Map([...undone.items].sort())).toEqual(new Map([...vocabulary.items].sort()));
      expect(new Map([...undone.cards].sort())).toEqual(new Map([...vocabulary.cards].sort()));
    }),
  );
});
