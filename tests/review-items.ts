import { type Card, cardKeyOf } from '#core/vocabulary/card.ts';
import type { Vocabulary } from '#core/vocabulary/change.ts';
import type { Item } from '#core/vocabulary/item.ts';

/** A noun in its sentence, as a learner saves it. */
export const noun = (more: Partial<Item> = {}): Item => ({
  id: 'ueberzeugung',
  kind: 'word',
  languages: { source: 'de', target: 'en' },
  lemma: 'Überzeugung',
  entry: {
    id: 'ueberzeugung',
    lemma: 'Überzeugung',
    pos: 'NOUN',
    gender: 'Fem',
    plural: 'Überzeugungen',
    meaning: { en: 'conviction', de: 'feste Meinung' },
  },
  sense: { en: 'belief' },
  tags: [],
  status: 'new',
  context: {
    source: 'Das ist meine Überzeugung.',
    target: 'That is my belief.',
    words: [{ start: 14, end: 25 }],
    link: { source: [{ start: 14, end: 25 }], target: [{ start: 11, end: 17 }] },
    place: { edition: 'brief', unit: 's4', title: { source: 'Ein Brief', target: 'A letter' } },
  },
  savedAt: 0,
  changedAt: 0,
  ...more,
});

/** A separable verb whose words stand apart. */
export const verb = (more: Partial<Item> = {}): Item =>
  noun({
    id: 'bereitstellen',
    lemma: 'bereitstellen',
    entry: { id: 'bereitstellen', lemma: 'bereitstellen', pos: 'VERB', meaning: { en: 'to provide' } },
    sense: null,
    context: {
      source: 'Er stellt das Geld bereit.',
      target: 'He provides the money.',
      words: [
        { start: 3, end: 9 },
        { start: 19, end: 25 },
      ],
      link: {
        source: [
          { start: 3, end: 9 },
          { start: 19, end: 25 },
        ],
        target: [{ start: 3, end: 11 }],
      },
      place: { edition: 'brief', unit: 's5', title: { source: 'Ein Brief', target: 'A letter' } },
    },
    ...more,
  });

/** A whole sentence. */
export const sentence = (more: Partial<Item> = {}): Item =>
  noun({
    id: 'satz',
    kind: 'sentence',
    lemma: 'Das ist alles.',
    entry: null,
    sense: { en: 'That is all.' },
    context: {
      source: 'Das ist alles.',
      target: 'That is all.',
      words: [{ start: 0, end: 14 }],
      link: { source: [], target: [] },
      place: { edition: 'brief', unit: 's6', title: { source: 'Ein Brief', target: 'A letter' } },
    },
    ...more,
  });

export const vocabularyWith = (items: readonly Item[], cards: readonly Card[] = []): Vocabulary => ({
  items: new Map(items.map((item) => [item.id, item])),
  cards: new Map(cards.map((card) => [cardKeyOf(card), card])),
});
