import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '#core/tokens.ts';

const words = (text: string, language = 'de'): readonly string[] =>
  tokenize(text, language)
    .filter((token) => token.isWord)
    .map((token) => token.text);

/** Text of the kind that breaks tokenizers: graphemes of several code points, hyphens, quotes, lone surrogates. */
const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'aÜß7 -\u2010\u2011–—_.,:\'’"„“…()\u00AD\u200B\n我'),
    fc.constantFrom('👩‍👩‍👧', '🇩🇪', 'e\u0301', '1️⃣', '\uD83D', '¸'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
});
const anyLanguage = fc.constantFrom('de', 'en', 'zh', 'ar');

describe('any text in any language', () => {
  test('is given back by joining its tokens', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        expect(
          tokenize(text, language)
            .map((token) => token.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  test('is covered by half-open offsets without gap or overlap', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        let end = 0;
        for (const token of tokenize(text, language)) {
          expect(token.start).toBe(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          end = token.end;
        }
        expect(end).toBe(text.length);
      }),
    );
  });

  test('never has two stretches of non-words side by side', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const tokens = tokenize(text, language);
        for (const [index, token] of tokens.entries()) {
          if (index > 0) expect(token.isWord || tokens[index - 1]?.isWord).toBe(true);
        }
      }),
    );
  });

  test('has a letter or a digit in each of its words', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        for (const word of words(text, language)) expect(word).toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});

test.each<[text: string, words: readonly string[]]>([
  ['', []],
  [' – … ', []],
  ['mit Cloud-Computing.', ['mit', 'Cloud-Computing']],
  ['ein Software-Entwicklungszentrum', ['ein', 'Software-Entwicklungszentrum']],
  ['Cloud\u2010Dienste', ['Cloud\u2010Dienste']],
  ['Cloud\u2011Dienste', ['Cloud\u2011Dienste']],
  ['Ost-West-Gefälle', ['Ost-West-Gefälle']],
  ['im 70-jährigen', ['im', '70-jährigen']],
  ["d'accord", ["d'accord"]],
  ['d’accord', ['d’accord']],
  ['(AWS)', ['AWS']],
  ['"Bausteinen"', ['Bausteinen']],
  ['„Bausteinen“', ['Bausteinen']],
  ['über 70 Plätze', ['über', '70', 'Plätze']],
  ['3,5 und 1.000', ['3,5', 'und', '1.000']],
  ['hier – dort', ['hier', 'dort']],
  ['hier - dort', ['hier', 'dort']],
  ['hier–dort', ['hier', 'dort']],
  ['hier--dort', ['hier', 'dort']],
  ['Ein- und Ausgang', ['Ein', 'und', 'Ausgang']],
  ['Haupteingang und -ausgang', ['Haupteingang', 'und', 'ausgang']],
  ['-ausgang', ['ausgang']],
  ['U\u00ADBahn', ['U\u00ADBahn']],
  ['cafe\u0301', ['cafe\u0301']],
  ['hier 👩‍👩‍👧 dort', ['hier', 'dort']],
])('%j holds the words %j', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('a language without spaces still has several words', () => {
  expect(words('我喜欢读德国报纸。', 'zh').length).toBeGreaterThan(1);
});

test('the language of a regional tag is understood', () => {
  expect(words('Cloud-Computing in Wien', 'de-AT')).toEqual(['Cloud-Computing', 'in', 'Wien']);
});
