import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sortInSteps } from '#core/sort-in-steps.ts';
import type { Card } from '#core/vocabulary/card.ts';
import type { Item } from '#core/vocabulary/item.ts';
import { type ItemControls, listItems } from '#core/vocabulary/item-list.ts';
import { finish } from '#core/work.ts';
import { DAY, NOON, savedCard, savedItem, vocabularyOf } from '../saved-words.ts';

const ALL: ItemControls = { query: '', status: null, kind: null, edition: null, tag: null, order: 'saved' };
const verb = (lemma: string) => ({ id: 'verb', lemma, pos: 'VERB', meaning: { en: 'x' } }) as const;
const sentence = (source: string, target: string, edition: string): Item['context'] => ({
  source,
  target,
  words: [{ start: 0, end: 3 }],
  link: { source: [], target: [] },
  place: { edition, unit: 's1', title: { source: edition, target: edition } },
});

const items: readonly Item[] = [
  savedItem({ savedAt: NOON - 4 * DAY, tags: ['Geld'], status: 'learning' }),
  savedItem({
    id: 'gruesse',
    lemma: 'Grüße',
    entry: null,
    sense: { en: 'greetings', de: 'guter Wunsch' },
    savedAt: NOON - 3 * DAY,
    tags: ['Brief', 'Überschrift'],
    context: sentence('Viele Grüße aus Köln', 'Greetings from Cologne', 'brief'),
  }),
  savedItem({
    id: 'sichfreuen',
    kind: 'phrase',
    lemma: 'sich freuen',
    entry: verb('sich freuen'),
    sense: { en: 'to be glad' },
    ownMeaning: 'sich über ein Geschenk …',
    savedAt: NOON - 2 * DAY,
    status: 'known',
    context: sentence('Er freut sich auf die Rendite.', 'He is looking forward to it.', 'brief'),
  }),
  savedItem({
    id: 'aerger',
    lemma: 'Ärger',
    entry: null,
    sense: null,
    remark: 'nur Einzahl',
    savedAt: NOON - DAY,
    status: 'ignored',
    context: null,
  }),
];
const cards = [
  savedCard({ item: 'rendite', kind: 'recognise', due: NOON + 5 * DAY, lapses: 2, difficulty: 4 }),
  savedCard({ item: 'rendite', kind: 'gender', due: NOON + DAY, lapses: 1, difficulty: 6 }),
  savedCard({ item: 'aerger', due: NOON - DAY, lapses: 3, difficulty: 9 }),
  savedCard({ item: 'sichfreuen', due: NOON - DAY, lapses: 0, difficulty: 2 }),
];
const vocabulary = vocabularyOf(items, cards);

const found = (controls: Partial<ItemControls>, language = 'en'): readonly string[] =>
  finish(listItems(vocabulary, { ...ALL, ...controls }, language)).items.map(({ id }) => id);

describe('what is typed is looked for', () => {
  test.each<[where: string, query: string, ids: readonly string[]]>([
    ['nowhere, when it is only space', '  ', ['aerger', 'sichfreuen', 'gruesse', 'rendite']],
    ['in the lemma, without its dots', 'gru', ['gruesse']],
    ['in the lemma, written out', 'GRUESSE', ['gruesse']],
    ['in the lemma, behind its article', 'die rendite', ['rendite', 'sichfreuen']],
    ['in the lemma, behind what a dictionary overlooks', 'freuen', ['sichfreuen']],
    ['in the word before the sentence', 'rendite', ['rendite', 'sichfreuen']],
    ['in the meaning', 'greet', ['gruesse']],
    ['in one’s own meaning', 'uber geschenk', ['sichfreuen']],
    ['in the meaning that one’s own stands for', 'glad', ['sichfreuen']],
    ['in the translation', 'forward', ['sichfreuen']],
    ['in the sentence', 'koeln', ['gruesse']],
    ['in the tags', 'uberschrift', ['gruesse']],
    ['in the remark', 'einzahl', ['aerger']],
    ['in the forms', 'renditen', ['rendite']],
    ['word by word, wherever each stands', 'cologne grüße', ['gruesse']],
    ['and every word must be found', 'cologne rendite', []],
    ['and not across two texts', 'grüßegreetings', []],
    ['as it stands, whatever signs it has', '(', []],
  ])('%s: “%s”', (_, query, ids) => {
    expect(found({ query })).toEqual(ids);
  });

  test('and what the interface doesn’t show isn’t found', () => {
    expect(found({ query: 'Wunsch' })).toEqual([]);
    expect(found({ query: 'Wunsch' }, 'de')).toEqual(['gruesse']);
  });
});

test.each<[Partial<ItemControls>, readonly string[]]>([
  [{ status: 'known' }, ['sichfreuen']],
  [{ kind: 'word' }, ['aerger', 'gruesse', 'rendite']],
  [{ edition: 'brief' }, ['sichfreuen', 'gruesse']],
  [{ tag: 'Geld' }, ['rendite']],
  [{ tag: 'geld' }, []],
  [{ kind: 'word', edition: 'brief', query: 'k' }, ['gruesse']],
  [{ order: 'alphabet' }, ['aerger', 'sichfreuen', 'gruesse', 'rendite']],
  [{ order: 'due' }, ['rendite', 'gruesse', 'aerger', 'sichfreuen']],
  [{ order: 'hardest' }, ['aerger', 'rendite', 'sichfreuen', 'gruesse']],
])('%j shows %j', (controls, ids) => {
  expect(found(controls)).toEqual(ids);
});

test('the list says of how many it is, what it can be narrowed down to, and how it stands with each', () => {
  const { total, choices, standings } = finish(listItems(vocabulary, { ...ALL, query: 'nothing' }, 'en'));
  expect(total).toBe(4);
  expect(choices.texts.map(({ edition }) => edition)).toEqual(['boerse', 'brief']);
  expect(choices.tags).toEqual(['Brief', 'Geld', 'Überschrift']);
  expect(standings.get('rendite')).toEqual({ next: cards[1], resting: [], lapses: 3, difficulty: 6 });
  expect(standings.get('gruesse')).toBeUndefined();
});

test('what rests is no longer due, and what rests altogether stands with what isn’t asked', () => {
  const [leech, due] = [savedCard({ lapses: 9, due: NOON }), savedCard({ kind: 'gender', due: NOON + DAY })];
  const standingOf = (...known: readonly Card[]) =>
    finish(listItems(vocabularyOf(items, known), { ...ALL, order: 'due' }, 'en'));
  expect(standingOf(leech, due).standings.get('rendite')).toMatchObject({ next: due, resting: [leech] });
  const resting = standingOf(leech);
  expect(resting.standings.get('rendite')).toMatchObject({ next: null, resting: [leech] });
  expect(resting.items.map(({ id }) => id)).toEqual(['gruesse', 'aerger', 'sichfreuen', 'rendite']);
});

describe('of many', () => {
  const many = Array.from({ length: 20_000 }, (_, index) =>
    savedItem({ id: `i${index.toString(36)}`, lemma: `Wört${(index * 7919) % 20_000}`, savedAt: NOON - index }),
  );

  test('there are moments to stop, and typing sorts nothing anew', () => {
    const large = vocabularyOf(many);
    const stopsOf = (controls: Partial<ItemControls>): number => {
      const work = listItems(large, { ...ALL, ...controls }, 'en');
      let stops = 0;
      while (!work.next().done) stops += 1;
      return stops;
    };
    const sorting = stopsOf({ order: 'alphabet' });
    const typing = stopsOf({ order: 'alphabet', query: 'wort1234' });
    expect(typing).toBeGreaterThan(many.length / 100);
    expect(sorting).toBeGreaterThan(typing + many.length / 100);
    expect(stopsOf({ order: 'alphabet', query: 'wort12345' })).toBe(typing);
  });

  test('the order is that of a plain sort, equals as they came', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ max: 30, min: 0 }), { maxLength: 1500, size: 'max' }), (numbers) => {
        const marked = numbers.map((number, at) => ({ number, at }));
        const compare = (one: { number: number }, other: { number: number }) => one.number - other.number;
        expect(finish(sortInSteps(marked, compare))).toEqual(marked.toSorted(compare));
      }),
      { numRuns: 30 },
    );
  });
});
