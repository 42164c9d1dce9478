import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { annotate } from '#core/annotations.ts';
import type { Entry, Unit } from '#core/edition.ts';
import type { WordOrPhrase } from '#core/selection.ts';
import { type Item, itemSchema, type Status } from '#core/vocabulary/item.ts';
import { itemOf } from '#core/vocabulary/save.ts';
import { saveableAt } from '#core/vocabulary/saveable.ts';
import { otherSenses, wantedOf } from '#core/vocabulary/saved-index.ts';
import { savedSpans } from '#core/vocabulary/saved-spans.ts';
import { smallEdition } from '../../small-edition.ts';

const entry = (lemma: string, pos: Entry['pos'], meaning = lemma): Entry => ({ lemma, pos, meaning: { en: meaning } });

const out: Unit = {
  id: 's1',
  source: 'Sie gibt viel Geld aus.',
  target: 'She spends a lot of money.',
  links: [
    { source: 'Sie', target: 'She' },
    { source: 'gibt … aus', target: 'spends' },
    { source: 'viel', target: 'a lot of' },
    { source: 'Geld', target: 'money' },
  ],
  glosses: [
    { source: 'gibt … aus', entry: 'ausgeben' },
    { source: 'viel', entry: 'viel' },
    { source: 'Geld', entry: 'geld' },
  ],
};

const back: Unit = {
  id: 's2',
  source: 'Er gibt das Geld aus der Kasse „aus Spaß“ Anna.',
  target: 'He gives the money from the till to Anna “for fun”.',
  links: [{ source: 'gibt', target: 'gives' }],
  glosses: [
    { source: 'gibt', entry: 'geben' },
    { source: 'Geld', entry: 'geld' },
    { source: 'aus#1', entry: 'aus' },
    { source: 'aus#2', entry: 'aus', sense: { en: 'out of' } },
  ],
};

const edition = smallEdition([[out, back]], {
  ausgeben: entry('ausgeben', 'VERB', 'to spend'),
  geben: entry('geben', 'VERB', 'to give'),
  aus: entry('aus', 'ADP', 'from'),
  viel: entry('viel', 'ADJ', 'much'),
  geld: entry('Geld', 'NOUN', 'money'),
});

const placeOf = (unit: Unit, word: string, nth = 0): WordOrPhrase => {
  const tokens = annotate(unit, edition.languages).tokens.source;
  const indexes = tokens.flatMap(({ text }, index) => (text === word ? [index] : []));
  const index = indexes[nth];
  if (index === undefined) throw new Error(`There is no ${word}.`);
  return { unitId: unit.id, side: 'source', index };
};

function saved(unit: Unit, word: string, changes: Partial<Item> = {}, nth = 0): Item {
  const saveable = saveableAt(edition, unit, placeOf(unit, word, nth));
  if (!saveable) throw new Error(`${word} can’t be saved.`);
  return { ...itemOf(edition, unit, saveable, 1000), ...changes };
}

const marksOf = (unit: Unit, ...items: readonly Item[]) =>
  savedSpans(edition, unit, new Map(items.map((item) => [item.id, item]))).map(({ mark, spans }) => [
    mark,
    spans.map(({ start, end }) => unit.source.slice(start, end)).join(' … '),
  ]);

describe('what is saved of a word', () => {
  test('is its lemma, entry and sense, the sentence with its words, its link and its address', () => {
    const item = saved(out, 'gibt');
    expect(item).toMatchObject({
      kind: 'word',
      lemma: 'ausgeben',
      entry: { id: 'ausgeben', pos: 'VERB' },
      sense: { en: 'to spend' },
      status: 'new',
      savedAt: 1000,
      context: {
        source: out.source,
        target: out.target,
        words: [
          { start: 4, end: 8 },
          { start: 19, end: 22 },
        ],
        link: { target: [{ start: 4, end: 10 }] },
        place: { edition: 'bahnhof', unit: 's1', title: { source: 'Bahnhof' } },
      },
    });
    expect(v.safeParse(itemSchema, JSON.parse(JSON.stringify(item))).success).toBe(true);
  });

  test('without a gloss is the word as it stands; of a sentence, the sentence with its translation', () => {
    expect(saved(back, 'Anna')).toMatchObject({ kind: 'word', lemma: 'Anna', entry: null, sense: null });
    const sentence = itemOf(edition, back, { kind: 'sentence' }, 1000);
    expect(sentence).toMatchObject({ kind: 'sentence', lemma: back.source, sense: { en: back.target } });
    expect(v.safeParse(itemSchema, sentence).success).toBe(true);
  });

  test.each([
    ['sich verteilen', 'word'],
    ['Wert auf etwas legen', 'phrase'],
  ])('%j is a %s', (lemma, kind) => {
    const named = { ...edition, glossary: { ...edition.glossary, geben: entry(lemma, 'VERB') } };
    const saveable = saveableAt(named, back, placeOf(back, 'gibt'));
    expect(saveable && itemOf(named, back, saveable, 1000)).toMatchObject({ lemma, kind });
  });

  test('has the same id wherever the same lemma has the same sense, and another for another sense', () => {
    expect(saved(back, 'Geld').id).toBe(saved(out, 'Geld').id);
    expect(saved(back, 'aus').id).not.toBe(saved(back, 'aus', {}, 1).id);
    expect(saved(back, 'gibt').id).not.toBe(saved(out, 'gibt').id);
  });
});

describe('what is saved is marked by lemma and sense', () => {
  test('a split verb is marked with both its pieces, and in no sentence that has only these', () => {
    expect(marksOf(out, saved(out, 'aus'))).toEqual([['new', 'gibt … aus']]);
    expect(marksOf(back, saved(out, 'aus'))).toEqual([]);
  });

  test('to know “aus” and “geben” isn’t to know “ausgeben”', () => {
    expect(marksOf(out, saved(back, 'gibt'), saved(back, 'aus'), saved(back, 'aus', {}, 1))).toEqual([]);
  });

  test('a word that is saved in another sense is marked as that', () => {
    expect(marksOf(back, saved(back, 'aus'))).toEqual([
      ['new', 'aus'],
      ['other', 'aus'],
    ]);
    const items = new Map([saved(back, 'aus')].map((item) => [item.id, item]));
    const identity = { languages: edition.languages, lemma: 'aus', entry: entry('aus', 'ADP', 'from') };
    expect(otherSenses(items, wantedOf({ ...identity, sense: { en: 'out of' } }))).toHaveLength(1);
    expect(otherSenses(items, wantedOf(identity))).toEqual([]);
  });

  test('another wording of a sense, once the learner has said that it is the same, is marked as the word itself', () => {
    const other = saved(back, 'aus', {}, 1);
    expect(marksOf(back, saved(back, 'aus', { alsoIds: [other.id], status: 'known' }))).toEqual([
      ['known', 'aus'],
      ['known', 'aus'],
    ]);
  });

  test.each<[Status, readonly string[]]>([
    ['new', ['new']],
    ['learning', ['learning']],
    ['known', ['known']],
    ['ignored', []],
  ])('of status %s', (status, marks) => {
    expect(marksOf(out, saved(out, 'Geld', { status })).map(([mark]) => mark)).toEqual(marks);
  });

  test('a word from another program, which has no entry, is marked in whatever sense', () => {
    const item: Item = { ...saved(back, 'Anna'), sense: { en: 'Anna' } };
    expect(marksOf(back, item)).toEqual([['new', 'Anna']]);
  });

  test.each<[string, Partial<Item>, readonly (readonly string[])[]]>([
    ['and has a gloss here', { lemma: 'Geld', sense: { en: 'cash' }, status: 'learning' }, [['learning', 'Geld']]],
    ['that is ignored', { lemma: 'Geld', sense: null, status: 'ignored' }, []],
    ['that is a sentence', { kind: 'sentence', lemma: 'Geld' }, []],
    ['that is only a part of an expression', { lemma: 'geben', sense: { en: 'to give' } }, []],
  ])('what comes from another program %s', (_, more, marks) => {
    expect(marksOf(out, { ...saved(back, 'Anna'), id: 'foreign', ...more })).toEqual(marks);
  });

  test('a lemma counts as the same however its letters are composed', () => {
    const fuer: Unit = { ...out, id: 's9', source: 'Für.', links: [], glosses: [] };
    const item: Item = { ...saved(back, 'Anna'), id: 'foreign', lemma: 'Fu\u0308r' };
    expect(marksOf(fuer, item)).toEqual([['new', 'Für']]);
  });

  test('a sentence is marked as a whole', () => {
    expect(marksOf(out, itemOf(edition, out, { kind: 'sentence' }, 1))).toEqual([['sentence', out.source]]);
  });
});
