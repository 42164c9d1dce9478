import { describe, expect, test } from 'vitest';
import { annotate, quoteSpans } from '#core/annotations.ts';
import type { Side, Unit } from '#core/edition.ts';
import { litNote, litWord } from '#core/lit.ts';
import { shippedEdition } from '../shipped-edition.ts';
import { smallEdition } from '../small-edition.ts';

const unit: Unit = {
  id: 's1',
  source: 'Sie sieht ja heute fern.',
  target: 'Today she turns the telly on.',
  links: [
    { source: 'Sie', target: 'she' },
    { source: 'sieht … fern', target: 'turns … on' },
    { source: 'ja', target: null },
    { source: 'heute', target: 'Today' },
  ],
  glosses: [],
  notes: [
    { source: 'Sie sieht', topic: 'word-order', text: { en: 'First the subject.' } },
    { source: 'sieht … fern', topic: 'separable-verb', text: { en: 'It is split.' } },
    { source: 'ja', topic: 'loanword', text: { en: 'Untranslated.' } },
    { source: 'heute fern', topic: 'word-order', text: { en: 'The bracket closes.' } },
  ],
};

const edition = smallEdition([[unit]]);

const tokens = annotate(unit, edition.languages).tokens;

/** What lights up round a word: its link as it stands on both sides, empty where nothing does. */
function lightRound(text: string, side: Side) {
  const index = tokens[side].findIndex((token) => token.text === text);
  const lit = litWord(edition, { unitId: 's1', side, index });
  expect(lit?.word.text).toBe(text);
  return lit?.link && [quoteSpans(unit.source, lit.link.source), quoteSpans(unit.target, lit.link.target)];
}

describe('a word lights up with all pieces of its link on both sides', () => {
  test.each<[what: string, word: string, side: Side, link: readonly string[] | null]>([
    ['a plain word', 'heute', 'source', ['heute', 'Today']],
    ['a split verb, from its first piece', 'sieht', 'source', ['sieht … fern', 'turns … on']],
    ['a split verb, from its last piece', 'fern', 'source', ['sieht … fern', 'turns … on']],
    ['a split verb, from the translation', 'on', 'target', ['sieht … fern', 'turns … on']],
    ['a word that nothing answers, alone', 'ja', 'source', ['ja', '']],
    ['a word that answers nothing, without a link', 'telly', 'target', null],
  ])('%s: %s', (_, word, side, link) => {
    expect(lightRound(word, side)).toEqual(link);
  });
});

describe('a phrase lights up with all that answers it', () => {
  const shipped = shippedEdition();
  test.each<[what: string, unitId: string, side: Side, word: string, source: string, target: string]>([
    ['a fixed expression', 's17', 'source', 'leisten', 'Überzeugungsarbeit leisten', 'do … persuading'],
    ['the same, from the translation', 's17', 'target', 'persuading', 'Überzeugungsarbeit leisten', 'do … persuading'],
    [
      'a link that is longer than its expression',
      's2',
      'source',
      'werden',
      'sollen … geschaffen werden',
      'are to be created',
    ],
    ['a split verb', 's4', 'source', 'bereit', 'stellt … bereit', 'provides'],
    ['a word in no expression', 's15', 'source', 'Rendite', 'Rendite', 'returns'],
    ['an expression of several links', 's11', 'source', 'Angaben', 'macht … keine Angaben', 'is giving no details'],
  ])('%s: %s %s %s', (_, unitId, side, word, source, target) => {
    const found = shipped.paragraphs.flatMap((paragraph) => paragraph.units).find(({ id }) => id === unitId);
    if (!found) throw new Error(`No unit ${unitId}`);
    const index = annotate(found, shipped.languages).tokens[side].findIndex(({ text }) => text === word);
    const lit = litWord(shipped, { unitId, side, index, scope: 'phrase' });
    expect(lit?.link && [quoteSpans(found.source, lit.link.source), quoteSpans(found.target, lit.link.target)]).toEqual(
      [source, target],
    );
    expect(lit?.marked).toEqual(lit?.link?.[side]);
  });
});

test.each<[what: string, unitId: string, index: number]>([
  ['in a unit that is not there', 's99', 0],
  ['on a stretch between words', 's1', 1],
  ['behind the last token', 's1', 99],
  ['before the first token', 's1', -1],
])('nothing lights up %s', (_, unitId, index) => {
  expect(litWord(edition, { unitId, side: 'source', index })).toBeNull();
});

describe('a note lights its phrase, and all that the other side answers to its words', () => {
  test.each<[what: string, index: number, phrase: string, counterpart: string]>([
    ['of several links, in the order of each side', 0, 'Sie sieht', 'she turns … on'],
    ['of a word that nothing answers', 1, 'ja', ''],
    ['of two notes that end at one word, once', 2, 'sieht … heute fern', 'Today … turns … on'],
  ])('%s', (_, index, phrase, counterpart) => {
    const lit = litNote(edition, { unitId: 's1', index });
    expect(lit && quoteSpans(unit.source, lit.source)).toBe(phrase);
    expect(lit && quoteSpans(unit.target, lit.target)).toBe(counterpart);
  });

  test.each<[what: string, unitId: string, index: number]>([
    ['in a unit that is not there', 's99', 0],
    ['behind the last one', 's1', 3],
  ])('nothing %s', (_, unitId, index) => {
    expect(litNote(edition, { unitId, index })).toBeNull();
  });
});
