import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignLetters } from '#core/letter-alignment.ts';
import { type AnswerCheck, checkAnswer } from '#core/vocabulary/answer-check.ts';
import type { Item } from '#core/vocabulary/item.ts';
import { noun, verb } from '../review-items.ts';

const atStart = (lemma: string, words: string): Item =>
  verb({
    lemma,
    context: {
      source: `${words} kommen.`,
      target: '',
      words: [{ start: 0, end: words.length }],
      link: { source: [], target: [] },
      place: null,
    },
  });

const reflexive = verb({ lemma: 'sich verteilen', context: null });
const form = noun({
  context: {
    source: 'Sie haben Überzeugungen.',
    target: '',
    words: [{ start: 10, end: 23 }],
    link: { source: [], target: [] },
    place: null,
  },
});

describe('what was typed', () => {
  test.each<[typed: string, item: Item, kind: AnswerCheck['kind'], expected: string]>([
    ['Überzeugung', noun(), 'equal', 'Überzeugung'],
    [' U\u0308berzeugung ', noun(), 'equal', 'Überzeugung'],
    ['die  Überzeugung', noun(), 'equal', 'die Überzeugung'],
    ['Ueberzeugung', noun(), 'spelled-out', 'Überzeugung'],
    ['die Ueberzeugung', noun(), 'spelled-out', 'die Überzeugung'],
    ['das Überzeugung', noun(), 'near', 'die Überzeugung'],
    ['Uberzeugung', noun(), 'near', 'Überzeugung'],
    ['überzeugung', noun(), 'near', 'Überzeugung'],
    ['Überzeugnug', noun(), 'near', 'Überzeugung'],
    ['Überzeugungen', form, 'equal', 'Überzeugungen'],
    ['Überzeugung', form, 'equal', 'Überzeugung'],
    ['Meinung', noun(), 'other', 'Überzeugung'],
    ['stellt … bereit', verb(), 'equal', 'stellt … bereit'],
    ['stellt ... bereit', verb(), 'equal', 'stellt … bereit'],
    ['stellt bereit', verb(), 'equal', 'stellt … bereit'],
    ['bereitstellen', verb(), 'equal', 'bereitstellen'],
    ['stelt bereit', verb(), 'near', 'stellt … bereit'],
    ['viele', atStart('viel', 'Viele'), 'equal', 'viele'],
    ['Viele', atStart('viel', 'Viele'), 'equal', 'Viele'],
    ['haeuser', atStart('Haus', 'Häuser'), 'near', 'Häuser'],
    ['verteilen', reflexive, 'equal', 'verteilen'],
    ['sich verteilen', reflexive, 'equal', 'sich verteilen'],
    ['Strasse', noun({ lemma: 'Straße', context: null }), 'spelled-out', 'Straße'],
    ['STRASSE', noun({ lemma: 'STRAẞE', context: null }), 'spelled-out', 'STRAẞE'],
    ['Uebung', noun({ lemma: 'Übung', context: null }), 'spelled-out', 'Übung'],
    ['ab', noun({ lemma: 'zu', context: null, entry: null }), 'other', 'zu'],
    ["geht's", verb({ lemma: 'geht’s', context: null }), 'equal', 'geht’s'],
  ])('%j', (typed, item, kind, expected) => {
    expect(checkAnswer(typed, item, 'recall')).toMatchObject({ kind, expected });
  });

  test('is the very form where it was heard', () => {
    expect(checkAnswer('Überzeugung', form, 'listen')).toMatchObject({ kind: 'near', expected: 'Überzeugungen' });
    expect(checkAnswer('Überzeugungen', form, 'listen')?.kind).toBe('equal');
    expect(checkAnswer('bereitstellen', verb(), 'listen')).toMatchObject({
      kind: 'other',
      expected: 'stellt … bereit',
    });
    expect(checkAnswer('viele', atStart('viel', 'Viele'), 'listen')?.kind).toBe('equal');
  });

  test('may be nothing', () => {
    expect(checkAnswer('   ', noun(), 'recall')).toBeNull();
    expect(checkAnswer('…', noun(), 'recall')).toBeNull();
  });

  test('is compared letter by letter', () => {
    expect(alignLetters('Hut', 'gute')).toEqual([
      { kind: 'wrong', letter: 'H', expected: 'g' },
      { kind: 'same', letter: 'u' },
      { kind: 'same', letter: 't' },
      { kind: 'missing', expected: 'e' },
    ]);
    expect(alignLetters('aab', 'ab').filter(({ kind }) => kind === 'extra')).toHaveLength(1);
  });

  test('of any other script or length does no harm', () => {
    expect(checkAnswer('😀'.repeat(500), noun(), 'recall')?.kind).toBe('other');
    expect(checkAnswer('رأي', noun(), 'recall')?.kind).toBe('other');
  });
});

test('a comparison spells both texts', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ü', 'ß', ' ', '😀'), maxLength: 12 });
  fc.assert(
    fc.property(word, word, (typed, expected) => {
      const steps = alignLetters(typed, expected);
      expect(steps.map((step) => (step.kind === 'missing' ? '' : step.letter)).join('')).toBe(typed);
      const spelled = steps.map((step) => {
        if (step.kind === 'extra') return '';
        return step.kind === 'same' ? step.letter : step.expected;
      });
      expect(spelled.join('')).toBe(expected);
      const slips = steps.filter(({ kind }) => kind !== 'same').length;
      expect(slips).toBeLessThanOrEqual(Math.max([...typed].length, [...expected].length));
      expect(slips === 0).toBe(typed === expected);
    }),
  );
});
