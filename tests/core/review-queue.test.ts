import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Calendar } from '#core/vocabulary/calendar.ts';
import { CARD_KINDS, type Card, cardKeyOf, GRADES } from '#core/vocabulary/card.ts';
import { kindsOf } from '#core/vocabulary/card-kinds.ts';
import type { Vocabulary } from '#core/vocabulary/change.ts';
import type { Item } from '#core/vocabulary/item.ts';
import { isLeech, takeUp } from '#core/vocabulary/leech.ts';
import { fillQueue, type QueueRules, type ReviewQueue } from '#core/vocabulary/review-queue.ts';
import { answer } from '#core/vocabulary/scheduler.ts';
import { noun, sentence, verb, vocabularyWith } from '../review-items.ts';

const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;
/** Days of Greenwich, from four in the morning. */
const calendar: Calendar = {
  dayOf: (moment) => Math.floor((moment - DAY / 6) / DAY),
  startOf: (day) => day * DAY + DAY / 6,
};
const NOON = Date.UTC(2026, 10, 23, 12);
const RULES: QueueRules = { newCardsADay: 10, kinds: CARD_KINDS, canSpeak: () => true };

const queueOf = (vocabulary: Vocabulary, now = NOON, rules: Partial<QueueRules> = {}): ReviewQueue =>
  fillQueue(vocabulary, calendar, now, { ...RULES, ...rules });

/** A card that was reviewed some days ago. */
const reviewed = (item: string, daysAgo: number, more: Partial<Card> = {}): Card => ({
  item,
  kind: 'recognise',
  state: 'review',
  due: NOON - (daysAgo - 5) * DAY,
  stability: 5,
  difficulty: 5,
  interval: 5,
  step: 0,
  reviews: 3,
  lapses: 0,
  pardonedLapses: 0,
  firstReview: NOON - 40 * DAY,
  lastReview: NOON - daysAgo * DAY,
  ...more,
});

const inStep = (item: string, due: number, more: Partial<Card> = {}): Card =>
  reviewed(item, 0, { state: 'learning', interval: 0, due, lastReview: due - 10 * MINUTE, ...more });

const words = (...ids: readonly string[]): readonly Item[] =>
  ids.map((id, index) => verb({ id, savedAt: ids.length - index }));

describe('of an item is asked', () => {
  const known = (item: Item, canSpeak = true) => kindsOf(item, canSpeak);
  const without = noun({ context: null });
  const nameless = noun({ entry: null, sense: null });
  const { context } = noun();
  const noAnswer = context && { ...context, target: '', link: { source: context.link.source, target: [] } };

  test.each<[string, readonly string[], readonly string[]]>([
    ['of a noun, all', known(noun()), ['recognise', 'recall', 'listen', 'gender']],
    ['of a verb, all but the gender', known(verb()), ['recognise', 'recall', 'listen']],
    ['where nothing can be heard, no listening', known(noun(), false), ['recognise', 'recall', 'gender']],
    ['of a sentence, what it means and says', known(sentence()), ['recognise', 'listen']],
    ['without a sentence, the lemma', known(without), ['recognise', 'recall', 'gender']],
    ['without a gloss, what the translation shows', known(nameless), ['recognise', 'recall', 'listen']],
    ['of what nobody explains, the sound', known(noun({ entry: null, sense: null, context: noAnswer })), ['listen']],
    [
      'of what stands nowhere in its sentence, no gap',
      known(verb({ context: context && { ...context, words: [] } })),
      ['recognise', 'recall'],
    ],
    ['of what nobody explains, nothing', known(noun({ entry: null, sense: null, context: null })), []],
    [
      'what the learner has explained herself',
      known(noun({ entry: null, sense: null, context: null, ownMeaning: 'x' })),
      ['recognise', 'recall'],
    ],
    [
      'what a person has read aloud, without a voice',
      known(noun({ context: context && { ...context, audio: { file: 'a.mp3', start: 0, end: 2 } } }), false),
      ['recognise', 'recall', 'listen', 'gender'],
    ],
  ])('%s', (_, kinds, expected) => {
    expect(kinds).toEqual(expected);
  });
});

describe('the queue', () => {
  test('is empty where nothing is saved, and says when there is more', () => {
    expect(queueOf(vocabularyWith([]))).toMatchObject({ next: null, nextAt: null, coming: { tomorrow: 0, week: 0 } });
    const rested = vocabularyWith(words('a'), [reviewed('a', 2)]);
    const queue = queueOf(rested, NOON, { newCardsADay: 0 });
    expect(queue.next).toBeNull();
    expect(queue.nextAt).toBe(calendar.startOf(calendar.dayOf(NOON) + 3));
    expect(queue.coming).toEqual({ tomorrow: 0, week: 1 });
  });

  test('brings new cards in the order in which they were saved, so many a day', () => {
    const saved = words('c', 'b', 'a');
    const queue = queueOf(vocabularyWith(saved), NOON, { newCardsADay: 2 });
    expect(queue.next?.item.id).toBe('a');
    expect(queue.counts).toEqual({ new: 2, learning: 0, due: 0 });
    const today = reviewed('a', 0, { firstReview: NOON - MINUTE, interval: 8 });
    expect(queueOf(vocabularyWith(saved, [today]), NOON, { newCardsADay: 2 }).counts.new).toBe(1);
    expect(queueOf(vocabularyWith(saved, [today]), NOON, { newCardsADay: 1 })).toMatchObject({
      next: null,
      nextAt: calendar.startOf(calendar.dayOf(NOON) + 1),
    });
  });

  test('brings what is due on its day, from four in the morning on, whatever the hour of its last review', () => {
    const vocabulary = vocabularyWith(words('a'), [
      reviewed('a', 5, { lastReview: NOON - 5 * DAY + 11 * 60 * MINUTE }),
    ]);
    const morning = calendar.startOf(calendar.dayOf(NOON));
    expect(queueOf(vocabulary, morning - 1).counts.due).toBe(0);
    expect(queueOf(vocabulary, morning).counts.due).toBe(1);
  });

  test('brings first what is most likely to be forgotten, not what is due longest', () => {
    const late = reviewed('late', 400, { stability: 365, interval: 365 });
    const weak = reviewed('weak', 3, { stability: 0.5, interval: 1 });
    expect(queueOf(vocabularyWith(words('late', 'weak'), [late, weak])).next?.item.id).toBe('weak');
  });

  test('brings a learning step at its minute, and a little early where nothing else is left', () => {
    const soon = inStep('a', NOON + 8 * MINUTE);
    const alone = vocabularyWith(words('a'), [soon]);
    expect(queueOf(alone).next?.item.id).toBe('a');
    expect(queueOf(alone, NOON - 15 * MINUTE)).toMatchObject({ next: null, nextAt: soon.due });
    const both = vocabularyWith(words('a', 'b'), [soon, reviewed('b', 9)]);
    expect(queueOf(both).next?.item.id).toBe('b');
    expect(queueOf(both, soon.due).next?.item.id).toBe('a');
  });

  test('has room for new cards, whatever was answered while the clock was ahead', () => {
    const ahead = ['x', 'y'].map((id) => reviewed(id, -30, { firstReview: NOON + 30 * DAY }));
    const vocabulary = vocabularyWith(words('a', 'b', 'x', 'y'), ahead);
    expect(queueOf(vocabulary, NOON, { newCardsADay: 2 }).counts.new).toBe(2);
  });

  test('spreads new cards over those that are due', () => {
    const ids = ['n1', 'n2', 'd1', 'd2', 'd3', 'd4'];
    let vocabulary = vocabularyWith(
      words(...ids),
      ids.filter((id) => id.startsWith('d')).map((id) => reviewed(id, 9)),
    );
    let order = '';
    for (let now = NOON; order.length < 6; now += MINUTE) {
      const { next } = queueOf(vocabulary, now);
      if (!next) break;
      order += next.item.id.charAt(0);
      const key = { item: next.item.id, kind: next.kind };
      const { card } = answer(next.card, key, 4, now, 0.9);
      vocabulary = { ...vocabulary, cards: new Map([...vocabulary.cards, [cardKeyOf(key), card]]) };
    }
    expect(order).toBe('dnddnd');
  });

  test('asks nothing that is known, ignored, switched off, or rests', () => {
    const leech = reviewed('leech', 9, { lapses: 8 });
    const items = [
      verb({ id: 'known', status: 'known' }),
      verb({ id: 'ignored', status: 'ignored' }),
      verb({ id: 'leech', status: 'learning' }),
    ];
    const cards = [reviewed('known', 9), reviewed('ignored', 9), leech];
    const queue = queueOf(vocabularyWith(items, cards), NOON, { kinds: ['recognise'] });
    expect(queue).toMatchObject({ next: null, nextAt: null });
    expect(queue.resting.map(({ card }) => card)).toEqual([leech]);
    expect(queueOf(vocabularyWith(items, [takeUp(leech)]), NOON).next?.card?.item).toBe('leech');
  });

  test('says how many come tomorrow and in the days after, new ones too', () => {
    const { card } = answer(null, { item: 'a', kind: 'recognise' }, 4, NOON, 0.9);
    const siblings = [reviewed('d', 4), reviewed('d', 4, { kind: 'recall' })];
    const vocabulary = vocabularyWith(words('a', 'b', 'c', 'd'), [card, ...siblings]);
    const queue = queueOf(vocabulary, NOON, { newCardsADay: 1 });
    expect(queue).toMatchObject({ next: null, nextAt: calendar.startOf(calendar.dayOf(NOON) + 1) });
    // One card of d, and one of what is new in a, b and c; then also the other of d, and a new one each day.
    expect(queue.coming).toEqual({ tomorrow: 2, week: 6 });
    expect(queueOf(vocabulary, NOON, { newCardsADay: 0 }).coming).toEqual({ tomorrow: 1, week: 2 });
  });

  test('asks one card of an item a day, its learning steps again', () => {
    const item = words('a');
    const due = reviewed('a', 9);
    const sibling = reviewed('a', 9, { kind: 'recall', stability: 1 });
    expect(queueOf(vocabularyWith(item, [due, sibling]))).toMatchObject({
      next: { kind: 'recall' },
      counts: { due: 1, new: 0 },
      coming: { tomorrow: 1 },
    });
    const answered = inStep('a', NOON + 5 * MINUTE, { state: 'relearning' });
    expect(queueOf(vocabularyWith(item, [answered, sibling])).next?.card).toBe(answered);
    const done = reviewed('a', 0, { kind: 'recall' });
    expect(queueOf(vocabularyWith(item, [due, done])).next).toBeNull();
  });
});

/** One action of a learner, some time after the one before. */
const act = fc.record({
  wait: fc.oneof(fc.integer({ min: 0, max: 15 * MINUTE }), fc.integer({ min: 0, max: 3 * DAY })),
  grade: fc.constantFrom(...GRADES, 1),
  mark: fc.option(fc.record({ item: fc.nat(7), status: fc.constantFrom('known', 'ignored', 'learning') }), {
    freq: 8,
    nil: null,
  }),
});

test('whatever a learner does: no sibling on the same day, no more new cards than allowed, nothing that rests', () => {
  const limits = fc.integer({ min: 0, max: 4 });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), limits, (acts, newCardsADay) => {
      const items = [0, 1, 2, 3, 4, 5, 6, 7].map((id) => (id % 2 ? noun({ id: `w${id}` }) : verb({ id: `w${id}` })));
      let vocabulary = vocabularyWith(items);
      let now = NOON;
      const asked = new Map<string, Set<string>>();
      const introduced = new Map<number, number>();
      for (const { wait, grade, mark } of acts) {
        now += wait;
        const day = calendar.dayOf(now);
        const marked = mark && vocabulary.items.get(`w${mark.item}`);
        if (marked) {
          vocabulary = {
            ...vocabulary,
            items: new Map([...vocabulary.items, [marked.id, { ...marked, status: mark.status } as Item]]),
          };
        }
        const { next, counts, nextAt, resting } = queueOf(vocabulary, now, { newCardsADay });
        if (!next) {
          expect(counts.new + counts.due).toBe(0);
          expect(nextAt === null || nextAt > now).toBe(true);
          continue;
        }
        expect(['new', 'learning']).toContain(next.item.status);
        expect(next.card && isLeech(next.card)).not.toBe(true);
        expect(resting.every(({ card }) => isLeech(card))).toBe(true);
        const key = { item: next.item.id, kind: next.kind };
        const today = `${day} ${next.item.id}`;
        asked.set(today, (asked.get(today) ?? new Set()).add(next.kind));
        if (!next.card) introduced.set(day, (introduced.get(day) ?? 0) + 1);
        const { card } = answer(next.card, key, grade, now, 0.9);
        vocabulary = { ...vocabulary, cards: new Map([...vocabulary.cards, [cardKeyOf(key), card]]) };
      }
      expect([...asked.values()].every(({ size }) => size === 1)).toBe(true);
      expect([...introduced.values()].every((count) => count <= newCardsADay)).toBe(true);
    }),
    { numRuns: 1500 },
  );
}, 60_000);

test('a large vocabulary is looked through in a moment', () => {
  const ids = Array.from({ length: 10_000 }, (_, index) => `w${index}`);
  const cards = ids.slice(0, 8000).map((id, index) => reviewed(id, index % 10));
  const vocabulary = vocabularyWith(words(...ids), cards);
  const began = performance.now();
  expect(queueOf(vocabulary).counts.due).toBeGreaterThan(0);
  expect(performance.now() - began).toBeLessThan(2000);
});
