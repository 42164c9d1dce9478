import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quoteMarksOf } from '#core/languages/quote-marks.ts';
import { setQuotes } from '#core/typography.ts';

type Case = readonly [what: string, text: string, shown: string];

describe('German', () => {
  test.each<Case>([
    ['a quotation', 'Sie sagte: "Ja."', 'Sie sagte: „Ja.“'],
    ['a quotation before a comma', '"Ja", sagte sie.', '„Ja“, sagte sie.'],
    ['one in brackets', 'der Ort ("Halle")', 'der Ort („Halle“)'],
    ['one joined to a hyphen', 'das "Ja"-Wort und Nicht-"EU"-Länder', 'das „Ja“-Wort und Nicht-„EU“-Länder'],
    ['one after a dash', 'sie kam –"Ja" – und ging', 'sie kam –„Ja“ – und ging'],
    ['one that ends in a year', 'die "Agenda 2030" und "mehr"', 'die „Agenda 2030“ und „mehr“'],
    ['a nested one by single marks', '"Er sagte \'Ja\', oder?"', '„Er sagte ‚Ja‘, oder?“'],
    ['a nested one by double marks', '"Er sagte "Ja" und ging."', '„Er sagte ‚Ja‘ und ging.“'],
    ['two that begin together', '"\'Ja\' heißt ja."', '„‚Ja‘ heißt ja.“'],
    ['two that end together', '"Er sagte: \'Ja.\'"', '„Er sagte: ‚Ja.‘“'],
    ['one that never ends', 'Sie sagte: "Ja.', 'Sie sagte: „Ja.'],
    ['one that began elsewhere', 'und dann." Sie ging.', 'und dann.“ Sie ging.'],
    ['the next after one that never ended', '"Ja. Sie sagte: "Nein." Ende.', '„Ja. Sie sagte: „Nein.“ Ende.'],
    ['an ellipsis', '"… und"', '„… und“'],
    ['words without a letter', "Wie geht's? 's ist gut, so 'ne Sache.", 'Wie geht’s? ’s ist gut, so ’ne Sache.'],
    ["a genitive's apostrophe", "Hans' Buch und Felix' Hund.", 'Hans’ Buch und Felix’ Hund.'],
    ['years', "in den '90ern und '68", 'in den ’90ern und ’68'],
    ['inches and feet', 'ein 5" Rohr, 6\' 2" groß', 'ein 5" Rohr, 6\' 2" groß'],
    ['inches within a quotation', '"Ein 5" Rohr", sagte sie.', '„Ein 5" Rohr“, sagte sie.'],
    ['marks that are set', '„Ja“, sagte ‚sie‘.', '„Ja“, sagte ‚sie‘.'],
    ['no text', '', ''],
  ])('%s', (_, text, shown) => {
    expect(setQuotes(text, 'de')).toBe(shown);
  });
});

describe('English', () => {
  test.each<Case>([
    ['a quotation', 'She said, "Yes."', 'She said, “Yes.”'],
    ['a comma within', '"Yes," she said.', '“Yes,” she said.'],
    ['a nested one', '"He said \'yes\' to it," she said.', '“He said ‘yes’ to it,” she said.'],
    ['a nested one by double marks', '"He said "yes" to it."', '“He said ‘yes’ to it.”'],
    ['contractions', "It's, don't, they'd've, O'Neill", 'It’s, don’t, they’d’ve, O’Neill'],
    ['possessives', "Amazon's and the retailers' services", 'Amazon’s and the retailers’ services'],
    ['a possessive within', "'the retailers' services' it said", '‘the retailers’ services’ it said'],
    ['clipped words', "'Twas rock 'n' roll, give 'em", '’Twas rock ’n’ roll, give ’em'],
    ['decades', "the '90s and the 1990's", 'the ’90s and the 1990’s'],
    ['a clipped word that is on no list', "that was 'orrible", 'that was ’orrible'],
    ['British marks', '\'He said "yes" to it\', she said.', '‘He said “yes” to it’, she said.'],
    ['after a dash', 'she left—"for good"—and', 'she left—“for good”—and'],
    ['a hyphenated one', 'a "yes"-man', 'a “yes”-man'],
  ])('%s', (_, text, shown) => {
    expect(setQuotes(text, 'en')).toBe(shown);
  });
});

test.each<readonly [tag: string, shown: string]>([
  ['en-GB', '“a ‘b’ c” d’e'],
  ['de-AT', '„a ‚b‘ c“ d’e'],
  ['de-CH', '«a ‹b› c» d’e'],
  ['fr', '«a “b” c» d’e'],
  ['es', '«a “b” c» d’e'],
  ['tr', '“a ‘b’ c” d’e'],
  ['uk', '«a „b“ c» d’e'],
  ['ar', '”a ’b‘ c“ d’e'],
  ['pl', '„a «b» c” d’e'],
  ['sv', '”a ’b’ c” d’e'],
  ['ja', '「a 『b』 c」 d’e'],
  ['tlh', '“a ‘b’ c” d’e'],
])('%s has marks of its own', (tag, shown) => {
  expect(setQuotes("\"a 'b' c\" d'e", tag)).toBe(shown);
});

test('a Hebrew acronym keeps the mark between its letters', () => {
  expect(setQuotes('צה"ל אמר "כן"', 'he')).toBe('צה"ל אמר ”כן”');
});

describe('any text in any language', () => {
  const tags = ['de', 'de-CH', 'en', 'fr', 'sv', 'pl', 'he', 'ja', 'ar'];
  const quotedText = fc.string({
    unit: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom('"', "'") },
      { weight: 4, arbitrary: fc.constantFrom(...'ab s5.,:(–—-/…\n„“”‚‘’«»') },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
    ),
    maxLength: 40,
  });
  const anyTag = fc.constantFrom(...tags);
  const STRAIGHT = /["']/;

  test('keeps its length, and all but straight marks', () => {
    fc.assert(
      fc.property(quotedText, anyTag, (text, tag) => {
        const shown = setQuotes(text, tag);
        expect(shown).toHaveLength(text.length);
        for (let index = 0; index < text.length; index += 1) {
          if (shown[index] === text[index]) continue;
          expect(text[index]).toMatch(STRAIGHT);
          expect([...quoteMarksOf(tag).marks, '’']).toContain(shown[index]);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('is not set otherwise a second time', () => {
    fc.assert(
      fc.property(quotedText, anyTag, (text, tag) => {
        const shown = setQuotes(text, tag);
        expect(setQuotes(shown, tag)).toBe(shown);
      }),
      { numRuns: 2000 },
    );
  });

  test('balanced quotations open and close', () => {
    const word = fc.constantFrom('ja', 'Haus,', 'ob', '2030', 'é.');
    const quotation = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => `"${words.join(' ')}"`);
    fc.assert(
      fc.property(fc.array(fc.oneof(word, quotation), { maxLength: 8 }), (pieces) => {
        const shown = setQuotes(pieces.join(' '), 'de');
        expect(shown).not.toMatch(STRAIGHT);
        expect(shown.replace(/[^„“]/g, '')).toMatch(/^(„“)*$/);
      }),
    );
  });
});

test('every language has two marks of one UTF-16 unit on either level', () => {
  for (const tag of ['de', 'en', 'fr', 'ja', 'ar', 'he', 'uk', 'tr', 'fr-CH', 'zh-Hant']) {
    expect(quoteMarksOf(tag).marks).toHaveLength(4);
  }
});
