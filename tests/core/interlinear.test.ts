import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotate } from '#core/annotations.ts';
import type { Unit } from '#core/edition.ts';
import { type InterlinearPiece, interlinearPieces } from '#core/interlinear.ts';
import { unitsOf } from '#core/selection.ts';
import { shippedEdition } from '../shipped-edition.ts';

const languages = { source: 'de', target: 'en' };

const piecesOf = (unit: Unit) => interlinearPieces(annotate(unit, languages));
const spelled = ({ opening, tokens, closing }: InterlinearPiece): string =>
  opening + tokens.map(({ text }) => text).join('') + closing;
const answered = ({ answer }: InterlinearPiece): string =>
  answer.kind === 'phrase' ? answer.text : `(${answer.kind})`;

/** Each piece with what stands under it. */
const setOf = (unit: Unit) => piecesOf(unit).map((piece) => [spelled(piece), answered(piece)]);

const unit = (source: string, target: string, links: Unit['links']): Unit => ({
  id: 's1',
  source,
  target,
  links,
  glosses: [],
});

describe('between the lines', () => {
  test('each linked phrase has its counterpart under it', () => {
    const sentence = unit('Er musste Überzeugungsarbeit leisten.', 'He had to do persuading.', [
      { source: 'Er', target: 'He' },
      { source: 'musste', target: 'had to' },
      { source: 'Überzeugungsarbeit leisten', target: 'do persuading' },
    ]);
    expect(setOf(sentence)).toEqual([
      ['Er', 'He'],
      ['musste', 'had to'],
      ['Überzeugungsarbeit leisten.', 'do persuading'],
    ]);
  });

  test('a split verb is answered under its first piece and continued under the next', () => {
    const sentence = unit('Sie stellt Geld bereit.', 'She provides money.', [
      { source: 'Sie', target: 'She' },
      { source: 'stellt … bereit', target: 'provides' },
      { source: 'Geld', target: 'money' },
    ]);
    expect(setOf(sentence)).toEqual([
      ['Sie', 'She'],
      ['stellt', 'provides'],
      ['Geld', 'money'],
      ['bereit.', '(continued)'],
    ]);
  });

  test('a counterpart in pieces shows its gap; what nothing answers, and what has no link, stays without', () => {
    const sentence = unit('Es gibt das ja nicht.', 'There is nothing.', [
      { source: 'Es gibt', target: 'There … nothing' },
      { source: 'ja', target: null },
    ]);
    expect(setOf(sentence)).toEqual([
      ['Es gibt', 'There … nothing'],
      ['das', '(none)'],
      ['ja', '(none)'],
      ['nicht.', '(none)'],
    ]);
  });

  test('signs go with their word: closing ones with the word before, opening ones with the word after', () => {
    const sentence = unit('"Ja", sagte er, "gut!"', '', []);
    expect(piecesOf(sentence).map(spelled)).toEqual(['"Ja",', 'sagte', 'er,', '"gut!"']);
  });

  test('a text without words has no pieces', () => {
    expect(piecesOf(unit('…', '', []))).toEqual([]);
  });

  test('the pieces of each sentence of the article give it back, and answer each link once', () => {
    for (const sentence of unitsOf(shippedEdition())) {
      const pieces = piecesOf(sentence);
      expect(pieces.map((piece) => spelled(piece) + piece.space).join('')).toBe(sentence.source);
      const phrases = pieces.filter(({ answer }) => answer.kind === 'phrase');
      expect(phrases).toHaveLength(sentence.links.filter(({ target }) => target !== null).length);
    }
  });

  test('the pieces of any text with words give it back', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', ' ', ',', '"', '–', '\n', 'ß', '-') }), (source) => {
        const pieces = piecesOf(unit(source, '', []));
        const hasWords = annotate(unit(source, '', []), languages).tokens.source.some(({ isWord }) => isWord);
        expect(pieces.map((piece) => spelled(piece) + piece.space).join('')).toBe(hasWords ? source : '');
      }),
    );
  });
});
