import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Backup, readBackup, writeBackup } from '#core/vocabulary/backup.ts';
import { CARD_KINDS, type Card, cardKeyOf, GRADES, type Review, reviewKeyOf } from '#core/vocabulary/card.ts';
import { applyChange, invertChange, NO_CHANGE, type Vocabulary } from '#core/vocabulary/change.ts';
import { type Item, STATUSES } from '#core/vocabulary/item.ts';
import { mergeBackup } from '#core/vocabulary/merge-backup.ts';
import { replay } from '#core/vocabulary/scheduler.ts';
import { finish } from '#core/work.ts';
import { savedItem } from '../../saved-words.ts';

/** What one device has. */
interface Device {
  readonly vocabulary: Vocabulary;
  readonly reviews: readonly Review[];
}

const DAY = 24 * 60 * 60 * 1000;
const IDS = ['aus', 'geben', 'ausgeben'] as const;

/** Cards as their reviews make them, for the items that are there. */
function cardsOf(items: readonly Item[], reviews: readonly Review[], pardon: number): readonly Card[] {
  return [...new Set(reviews.map(cardKeyOf))].flatMap((key) => {
    const card = replay(reviews.filter((review) => cardKeyOf(review) === key));
    if (!card || !items.some(({ id }) => id === card.item)) return [];
    return [{ ...card, pardonedLapses: Math.min(pardon, card.lapses) }];
  });
}

function deviceOf(items: readonly Item[], reviews: readonly Review[], pardon = 0): Device {
  const inOrder = [...new Map(reviews.map((review) => [reviewKeyOf(review), review])).values()].sort(
    (one, other) => one.at - other.at || (reviewKeyOf(one) < reviewKeyOf(other) ? -1 : 1),
  );
  // As the app leaves it: what has been reviewed since it was last changed by hand isn't new any more.
  const begun = items.map((item): Item => {
    const isReviewed = inOrder.some((review) => review.item === item.id && review.at >= item.changedAt);
    return item.status === 'new' && isReviewed ? { ...item, status: 'learning' } : item;
  });
  const cards = cardsOf(begun, inOrder, pardon);
  return {
    vocabulary: {
      items: new Map(begun.map((item) => [item.id, item])),
      cards: new Map(cards.map((card) => [cardKeyOf(card), card])),
    },
    reviews: inOrder,
  };
}

const someItem = fc
  .record({
    id: fc.constantFrom(...IDS),
    status: fc.constantFrom(...STATUSES),
    remark: fc.constantFrom('eins', 'zwei'),
    // Few moments, so that two devices often change something at the same one.
    changedAt: fc.integer({ min: 0, max: 4 }).map((day) => day * DAY),
  })
  .map((fields) => savedItem({ savedAt: 0, ...fields }));

const someReview = fc
  .record({
    item: fc.constantFrom(...IDS),
    kind: fc.constantFrom(...CARD_KINDS.slice(0, 2)),
    at: fc.integer({ min: 0, max: 30 }).map((half) => (half * DAY) / 2),
    grade: fc.constantFrom(...GRADES),
  })
  .map((fields): Review => ({ ...fields, state: 'new', retention: 0.9 }));

const someDevice = fc
  .record({
    items: fc.uniqueArray(someItem, { selector: ({ id }) => id }),
    reviews: fc.array(someReview, { maxLength: 30 }),
    pardon: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ items, reviews, pardon }) => deviceOf(items, reviews, pardon));

const backupOf = ({ vocabulary, reviews }: Device): Backup => ({
  items: [...vocabulary.items.values()],
  cards: [...vocabulary.cards.values()],
  reviews,
});

const planOf = (device: Device, from: Device) => finish(mergeBackup(device.vocabulary, device.reviews, backupOf(from)));

/** As the database would have it. */
function withChange({ vocabulary, reviews }: Device, change: ReturnType<typeof planOf>['change']): Device {
  const byKey = new Map(reviews.map((review) => [reviewKeyOf(review), review]));
  for (const { before, after } of change.reviews) {
    if (before) byKey.delete(reviewKeyOf(before));
    if (after) byKey.set(reviewKeyOf(after), after);
  }
  return { vocabulary: applyChange(vocabulary, change), reviews: [...byKey.values()] };
}

const merge = (device: Device, from: Device): Device => withChange(device, planOf(device, from).change);

const inOrder = <Value>(map: ReadonlyMap<string, Value>) =>
  [...map].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value);

/** What a device has, in an order of its own. */
const contentOf = ({ vocabulary, reviews }: Device) => ({
  items: inOrder(vocabulary.items),
  cards: inOrder(vocabulary.cards),
  reviews: inOrder(new Map(reviews.map((review) => [reviewKeyOf(review), review]))),
});

describe('of any two devices', () => {
  const forAny = (check: (one: Device, other: Device) => void) =>
    fc.assert(fc.property(someDevice, someDevice, check), { numRuns: 150 });

  test('no item and no review is lost', () => {
    forAny((one, other) => {
      const merged = merge(one, other);
      const keys = new Set(merged.reviews.map(reviewKeyOf));
      for (const { vocabulary, reviews } of [one, other]) {
        for (const id of vocabulary.items.keys()) expect(merged.vocabulary.items.has(id)).toBe(true);
        for (const review of reviews) expect(keys.has(reviewKeyOf(review))).toBe(true);
      }
    });
  });

  test('each card is what its reviews make of it', () => {
    forAny((one, other) => {
      const { vocabulary, reviews } = merge(one, other);
      const made = cardsOf(
        [...vocabulary.items.values()],
        reviews.toSorted((a, b) => a.at - b.at),
        0,
      );
      const known = inOrder(vocabulary.cards).map((card) => ({ ...card, pardonedLapses: 0 }));
      expect(known).toEqual(inOrder(new Map(made.map((card) => [cardKeyOf(card), card]))));
    });
  });

  test('it is the same whichever brings its backup to the other', () => {
    forAny((one, other) => {
      expect(contentOf(merge(one, other))).toEqual(contentOf(merge(other, one)));
    });
  });

  test('a second time changes nothing, nor does the own backup', () => {
    forAny((one, other) => {
      const merged = merge(one, other);
      expect(planOf(merged, other)).toMatchObject({ change: NO_CHANGE, counts: { added: 0, changed: 0 }, reviews: 0 });
      expect(planOf(one, one).change).toEqual(NO_CHANGE);
    });
  });

  test('it can be undone', () => {
    forAny((one, other) => {
      const { change } = planOf(one, other);
      expect(contentOf(withChange(withChange(one, change), invertChange(change)))).toEqual(contentOf(one));
    });
  });

  test('a backup comes back from its file as it was', () => {
    fc.assert(
      fc.property(someDevice, (device) => {
        const backup = backupOf(device);
        const text = finish(writeBackup(backup, 0)).join('');
        expect(finish(readBackup(text))).toEqual({ kind: 'backup', backup, savedAt: 0, problems: [], isCutOff: false });
      }),
    );
  });
});

const item = savedItem({ id: 'aus', changedAt: 10 * DAY, status: 'new' });
const review: Review = { item: 'aus', kind: 'recall', at: 11 * DAY, grade: 1, state: 'new', retention: 0.9 };

test('of two states of an item the newer one counts, and a first review makes it one that is learnt', () => {
  const here = deviceOf([item], []);
  const later = deviceOf([{ ...item, remark: 'später', changedAt: 12 * DAY, status: 'known' }], [review]);
  expect(merge(here, later).vocabulary.items.get('aus')).toMatchObject({ remark: 'später', status: 'known' });
  expect(merge(later, here).vocabulary.items.get('aus')).toMatchObject({ remark: 'später', status: 'known' });
  const reviewed = deviceOf([item], [review]);
  expect(merge(here, reviewed).vocabulary.items.get('aus')?.status).toBe('learning');
});

test('what is counted: new items, those that are told something newer, those that stay, and new reviews', () => {
  const here = deviceOf([item, savedItem({ id: 'geben' })], []);
  const there = deviceOf(
    [{ ...item, remark: 'neu', changedAt: 12 * DAY }, savedItem({ id: 'geben' }), savedItem()],
    [review],
  );
  expect(planOf(here, there)).toMatchObject({ counts: { added: 1, changed: 1, known: 1 }, reviews: 1 });
});

test('a leech that was taken up on one device isn’t one on the other', () => {
  const answers = Array.from(
    { length: 12 },
    (_, day): Review => ({ ...review, at: (11 + 10 * day) * DAY, grade: day % 2 ? 1 : 4 }),
  );
  const tired = deviceOf([item], answers);
  const takenUp = deviceOf([item], answers, 99);
  const pardonedOf = ({ vocabulary }: Device) => vocabulary.cards.get('aus recall')?.pardonedLapses;
  expect(pardonedOf(takenUp)).toBeGreaterThan(0);
  expect(pardonedOf(merge(tired, takenUp))).toBe(pardonedOf(takenUp));
  expect(pardonedOf(merge(takenUp, tired))).toBe(pardonedOf(takenUp));
});

test('a card that could not be read is made anew from its reviews', () => {
  const whole = deviceOf([item], [review]);
  const damaged: Device = { ...whole, vocabulary: { ...whole.vocabulary, cards: new Map() } };
  expect(contentOf(merge(damaged, whole))).toEqual(contentOf(whole));
});
