import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QuoteRules } from '#core/quotes.ts';
import { resolveQuotes, wordsIn } from '#core/quotes.ts';
import { tokenize } from '#core/tokens.ts';

const LINK_SOURCE: QuoteRules = { ordered: true, exclusive: 'words' };
const LINK_TARGET: QuoteRules = { ordered: false, exclusive: 'words' };
const GLOSS: QuoteRules = { ordered: true, exclusive: 'span' };

/** Where each quote was found, as `start:text` for each of its pieces, or why it was not. */
const resolve = (text: string, quotes: readonly string[], rules: QuoteRules): readonly string[] =>
  resolveQuotes(quotes, tokenize(text, 'de'), rules).map((match) =>
    match.ok
      ? match.spans.map(({ start, end }) => `${start}:${text.slice(start, end)}`).join(' … ')
      : `failed: ${match.failure}`,
  );

interface Case {
  readonly text: string;
  readonly quotes: readonly string[];
  readonly found: readonly string[];
}

describe('links of the source', () => {
  test.each<Case & { readonly behaviour: string }>([
    {
      behaviour: 'repeated words are taken in order',
      text: 'die Frau, die die Zeitung liest',
      quotes: ['die', 'Frau', 'die', 'die', 'Zeitung', 'liest'],
      found: ['0:die', '4:Frau', '10:die', '14:die', '18:Zeitung', '26:liest'],
    },
    {
      behaviour: 'a quote takes the first match after the one in front of it',
      text: 'die Frau, die liest',
      quotes: ['Frau', 'die'],
      found: ['4:Frau', '10:die'],
    },
    {
      behaviour: 'a gap leaves room for other words',
      text: 'Sie stellt ihm das Rad bereit.',
      quotes: ['Sie', 'stellt … bereit', 'ihm', 'das Rad'],
      found: ['0:Sie', '4:stellt … 23:bereit', '11:ihm', '15:das Rad'],
    },
    {
      behaviour: 'a gap may be empty',
      text: 'Sie steht auf.',
      quotes: ['steht … auf'],
      found: ['4:steht … 10:auf'],
    },
    {
      behaviour: 'a gap needs no spaces round it',
      text: 'Sie steht früh auf.',
      quotes: ['steht…auf'],
      found: ['4:steht … 15:auf'],
    },
    {
      behaviour: 'a split quote passes over a word that is taken',
      text: 'auf dem Dach und auf dem Turm',
      quotes: ['auf … Dach', 'dem', 'auf … Turm'],
      found: ['0:auf … 8:Dach', '4:dem', '17:auf … 25:Turm'],
    },
    {
      behaviour: 'pieces stand in the order of the text',
      text: 'auf und ab und auf',
      quotes: ['ab … auf'],
      found: ['8:ab … 15:auf'],
    },
    {
      behaviour: 'punctuation may stand inside a quote or round it',
      text: 'Er rief: "Komm, wir gehen!"',
      quotes: ['Er rief:', '"Komm, wir', 'gehen!"'],
      found: ['0:Er rief:', '9:"Komm, wir', '20:gehen!"'],
    },
    {
      behaviour: 'a number picks the match counted in the text, whatever is taken',
      text: 'da und da und da',
      quotes: ['da', 'da#3'],
      found: ['0:da', '14:da'],
    },
    {
      behaviour: 'a number counts the ways to lay a split quote',
      text: 'da und da und da',
      quotes: ['da … da#2'],
      found: ['0:da … 14:da'],
    },
    {
      behaviour: 'a match may begin inside the one before it',
      text: 'da da da',
      quotes: ['da', 'da da'],
      found: ['0:da', '3:da da'],
    },
    {
      behaviour: 'a quote may run over the end of a line',
      text: 'Rosen,\nTulpen',
      quotes: ['Rosen,\nTulpen'],
      found: ['0:Rosen,\nTulpen'],
    },
    {
      behaviour: 'a quote may begin where a compound begins',
      text: 'Cloud-Computing und Cloud',
      quotes: ['Cloud'],
      found: ['20:Cloud'],
    },
  ])('$behaviour', ({ text, quotes, found }) => {
    expect(resolve(text, quotes, LINK_SOURCE)).toEqual(found);
  });
});

describe('links of the target', () => {
  test.each<Case & { readonly behaviour: string }>([
    {
      behaviour: 'quotes may come in any order',
      text: 'the man reads the paper',
      quotes: ['paper', 'the', 'reads', 'the'],
      found: ['18:paper', '0:the', '8:reads', '14:the'],
    },
    {
      behaviour: 'a quote takes the first match not yet taken',
      text: 'the man and the paper',
      quotes: ['the man', 'the'],
      found: ['0:the man', '12:the'],
    },
    {
      behaviour: 'the pieces of a quote keep their order',
      text: 'she had to do it, and do it well',
      quotes: ['do … well', 'had … do'],
      found: ['11:do … 28:well', '4:had … 22:do'],
    },
    {
      behaviour: 'pieces that stand the other way round are not found',
      text: 'provides it with care',
      quotes: ['care … provides'],
      found: ['failed: quote-not-found'],
    },
    {
      behaviour: 'a number reaches back before the quote in front',
      text: 'the man, the boy and the dog',
      quotes: ['the#3', 'the#2', 'the'],
      found: ['21:the', '9:the', '0:the'],
    },
  ])('$behaviour', ({ text, quotes, found }) => {
    expect(resolve(text, quotes, LINK_TARGET)).toEqual(found);
  });
});

describe('glosses', () => {
  test.each<Case & { readonly behaviour: string }>([
    {
      behaviour: 'lie inside one another',
      text: 'Sie legen viel Wert auf Ruhe.',
      quotes: ['legen … Wert auf', 'legen', 'viel', 'Wert', 'auf', 'Ruhe'],
      found: ['4:legen … 15:Wert auf', '4:legen', '10:viel', '15:Wert', '20:auf', '24:Ruhe'],
    },
    {
      behaviour: 'of the same word twice take two matches',
      text: 'von Haus zu Haus',
      quotes: ['von Haus zu Haus', 'von', 'Haus', 'zu', 'Haus'],
      found: ['0:von Haus zu Haus', '0:von', '4:Haus', '9:zu', '12:Haus'],
    },
    {
      behaviour: 'may share words as long as they are not the same words',
      text: 'Tag und Nacht und Tag',
      quotes: ['Tag … Nacht', 'Tag', 'Nacht … Tag', 'Nacht'],
      found: ['0:Tag … 8:Nacht', '0:Tag', '8:Nacht … 18:Tag', '8:Nacht'],
    },
    {
      behaviour: 'are the same words whatever punctuation the quote takes along',
      text: 'Er sagte: "Ja".',
      quotes: ['Ja', '"Ja"'],
      found: ['11:Ja', 'failed: quote-out-of-order'],
    },
  ])('$behaviour', ({ text, quotes, found }) => {
    expect(resolve(text, quotes, GLOSS)).toEqual(found);
  });
});

describe('a quote that fails says why', () => {
  test.each<Case & { readonly behaviour: string; readonly rules?: QuoteRules }>([
    { behaviour: 'it names no word', text: 'ja, nein', quotes: [','], found: ['failed: quote-empty'] },
    { behaviour: 'its sign is not a word', text: '½ Liter', quotes: ['½'], found: ['failed: quote-empty'] },
    { behaviour: 'it is nothing but a number', text: 'ja, ja', quotes: ['#2'], found: ['failed: quote-empty'] },
    { behaviour: 'one of its pieces is empty', text: 'ja, nein', quotes: ['ja …'], found: ['failed: quote-empty'] },
    { behaviour: 'its words are not there', text: 'ja, nein', quotes: ['oder'], found: ['failed: quote-not-found'] },
    { behaviour: 'its case differs', text: 'Ja, nein', quotes: ['ja'], found: ['failed: quote-not-found'] },
    {
      behaviour: 'its pieces stand in another order',
      text: 'auf und ab',
      quotes: ['ab … auf'],
      found: ['failed: quote-not-found'],
    },
    {
      behaviour: 'its pieces overlap',
      text: 'auf und ab',
      quotes: ['auf und … und ab'],
      found: ['failed: quote-not-found'],
    },
    {
      behaviour: 'it cuts a word',
      text: 'die Überzeugungsarbeit',
      quotes: ['Überzeugung'],
      found: ['failed: quote-splits-word'],
    },
    {
      behaviour: 'its last word goes on',
      text: 'die Überzeugungsarbeit',
      quotes: ['die Überzeugung'],
      found: ['failed: quote-splits-word'],
    },
    {
      behaviour: 'it cuts a hyphenated compound',
      text: 'mit Cloud-Computing',
      quotes: ['Cloud'],
      found: ['failed: quote-splits-word'],
    },
    {
      behaviour: 'one of its pieces cuts a word',
      text: 'er stellt es bereitwillig hin',
      quotes: ['stellt … bereit'],
      found: ['failed: quote-splits-word'],
    },
    {
      behaviour: 'it stands only before the quote in front of it',
      text: 'Er kommt heute',
      quotes: ['heute', 'Er', 'kommt'],
      found: ['9:heute', 'failed: quote-out-of-order', 'failed: quote-out-of-order'],
    },
    {
      behaviour: 'its number picks a match before the quote in front of it',
      text: 'da und da und da',
      quotes: ['da#2', 'da#1'],
      found: ['7:da', 'failed: quote-out-of-order'],
    },
    {
      behaviour: 'its words are taken',
      text: 'Er kommt heute',
      quotes: ['Er kommt', 'kommt'],
      found: ['0:Er kommt', 'failed: quote-taken'],
    },
    {
      behaviour: 'one word of it is taken',
      text: 'Er kommt heute',
      quotes: ['kommt', 'kommt heute'],
      found: ['3:kommt', 'failed: quote-taken'],
    },
    {
      behaviour: 'its number picks a match that is taken',
      text: 'da und da',
      quotes: ['da', 'da#1'],
      found: ['0:da', 'failed: quote-taken'],
    },
    {
      behaviour: 'another gloss has the same words',
      text: 'Er kommt heute',
      quotes: ['kommt', 'kommt'],
      found: ['3:kommt', 'failed: quote-taken'],
      rules: GLOSS,
    },
    {
      behaviour: 'its number is higher than its matches are many',
      text: 'da und da',
      quotes: ['da#3'],
      found: ['failed: quote-ordinal'],
    },
  ])('$behaviour', ({ text, quotes, found, rules = LINK_SOURCE }) => {
    expect(resolve(text, quotes, rules)).toEqual(found);
  });
});

test('a quote that fails takes nothing, so that one mistake is one problem', () => {
  expect(resolve('Er kommt heute', ['Er … fehlt', 'heute#2', 'Er', 'kommt', 'heute'], LINK_SOURCE)).toEqual([
    'failed: quote-not-found',
    'failed: quote-ordinal',
    '0:Er',
    '3:kommt',
    '9:heute',
  ]);
});

test('each quote gets its own answer, in order, and no quotes get none', () => {
  expect(resolve('Er kommt', [], LINK_SOURCE)).toEqual([]);
  expect(resolve('', ['Er', '…'], LINK_SOURCE)).toEqual(['failed: quote-not-found', 'failed: quote-empty']);
});

/** Words by index, dealt out to phrases: each phrase lists its words in order, the phrases in that of their first. */
const dealtWords = (word: fc.Arbitrary<string>, distinct: boolean) =>
  fc
    .tuple(
      distinct ? fc.uniqueArray(word, { maxLength: 12 }) : fc.array(word, { maxLength: 8 }),
      fc.infiniteStream(fc.nat(3)),
    )
    .map(([words, hands]) => {
      const phrases = new Map<number, number[]>();
      for (const index of words.keys()) {
        const hand: number = hands.next().value;
        phrases.set(hand, [...(phrases.get(hand) ?? []), index]);
      }
      return { words, phrases: [...phrases.values()] };
    });

/** Neighbouring words make a piece, others are joined by a gap. */
const piecesOf = (words: readonly string[], phrase: readonly number[]): readonly string[] => {
  const pieces: string[][] = [];
  for (const [at, index] of phrase.entries()) {
    const word = words[index] ?? '';
    if (at > 0 && phrase[at - 1] === index - 1) pieces.at(-1)?.push(word);
    else pieces.push([word]);
  }
  return pieces.map((piece) => piece.join(' '));
};

/** Every way to lay pieces into words, earliest first, as the indexes of the words: plainly and slowly. */
function layings(words: readonly string[], pieces: readonly string[], from = 0): readonly (readonly number[])[] {
  const [piece, ...rest] = pieces;
  if (piece === undefined) return [[]];
  const length = piece.split(' ').length;
  return [...words.keys()]
    .filter((start) => start >= from && words.slice(start, start + length).join(' ') === piece)
    .flatMap((start) => {
      const held = Array.from({ length }, (_, offset) => start + offset);
      return layings(words, rest, start + length).map((later) => [...held, ...later]);
    });
}

/** The indexes of the words that each quote was found to hold. */
const heldWords = (words: readonly string[], quotes: readonly string[], rules: QuoteRules) => {
  const tokens = tokenize(words.join(' '), 'de');
  const wordTokens = tokens.filter((token) => token.isWord);
  return resolveQuotes(quotes, tokens, rules).map((match) =>
    match.ok ? wordsIn(tokens, match.spans).map((token) => wordTokens.indexOf(token)) : match.failure,
  );
};

const anyRules = fc.constantFrom(LINK_SOURCE, LINK_TARGET, GLOSS);

test('however the words of a text are dealt out to phrases, their quotes lead back to them', () => {
  const word = fc.stringMatching(/^[a-zäöüß]{1,4}(-[a-z]{1,3})?$/);
  fc.assert(
    fc.property(dealtWords(word, true), anyRules, ({ words, phrases }, rules) => {
      const quotes = phrases.map((phrase) => piecesOf(words, phrase).join(' … '));
      expect(heldWords(words, quotes, rules)).toEqual(phrases);
    }),
  );
});

test('with numbers, quotes lead back to their words in a text that keeps repeating itself', () => {
  fc.assert(
    fc.property(dealtWords(fc.constantFrom('da', 'die'), false), anyRules, ({ words, phrases }, rules) => {
      const quotes = phrases.map((phrase) => {
        const pieces = piecesOf(words, phrase);
        const ordinal = layings(words, pieces).findIndex((held) => held.join() === phrase.join()) + 1;
        return `${pieces.join(' … ')}#${ordinal}`;
      });
      expect(heldWords(words, quotes, rules)).toEqual(phrases);
    }),
  );
});

test('a word of any text can be quoted by itself', () => {
  const text = fc.string({
    unit: fc.oneof(fc.constantFrom(...' -¸\'"äß7#'), fc.string({ unit: 'grapheme', maxLength: 1 })),
  });
  fc.assert(
    fc.property(text, (each) => {
      const tokens = tokenize(each, 'de');
      const words = tokens.filter((token) => token.isWord);
      const matches = resolveQuotes(
        words.map((word) => word.text),
        tokens,
        LINK_SOURCE,
      );
      expect(matches).toEqual(words.map(({ start, end }) => ({ ok: true, spans: [{ start, end }] })));
    }),
  );
});

test('whatever is quoted, what is found lies on word boundaries, in order, and holds a word', () => {
  const text = fc.string({ unit: fc.constantFrom('da', 'd', ' ', ' ', '-', ',') });
  const quote = fc.string({ unit: fc.constantFrom('da', 'd', ' ', '-', ',', ' … ', '#2'), maxLength: 6 });
  fc.assert(
    fc.property(text, fc.array(quote, { maxLength: 6 }), anyRules, (each, quotes, rules) => {
      const tokens = tokenize(each, 'de');
      for (const match of resolveQuotes(quotes, tokens, rules)) {
        if (!match.ok) continue;
        let end = 0;
        for (const span of match.spans) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          end = span.end;
          expect(wordsIn(tokens, [span])).not.toHaveLength(0);
          for (const token of tokens) {
            const overlaps = token.isWord && token.start < span.end && span.start < token.end;
            if (overlaps) expect(wordsIn(tokens, [span])).toContain(token);
          }
        }
      }
    }),
  );
});

test('no two links hold the same word, no two glosses the same words', () => {
  const word = fc.constantFrom('da', 'die', 'Tag');
  const quote = fc.array(word, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join(' … '));
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), fc.array(quote), anyRules, (words, quotes, rules) => {
      const found = heldWords(words, quotes, rules).filter((held) => typeof held !== 'string');
      const claims = rules.exclusive === 'words' ? found.flat().map(String) : found.map((held) => held.join());
      expect(new Set(claims).size).toBe(claims.length);
    }),
  );
});

describe('a hostile quote over a text that keeps repeating itself is answered at once', () => {
  const text = Array.from({ length: 60 }, () => 'a').join(' ');
  const manyPieces = Array.from({ length: 12 }, () => 'a').join(' … ');

  test.each<[behaviour: string, quotes: readonly string[], last: string]>([
    ['its last piece is missing', [`${manyPieces} … z`], 'failed: quote-not-found'],
    ['one piece is one too many', [Array.from({ length: 61 }, () => 'a').join(' … ')], 'failed: quote-not-found'],
    ['all its words are taken', [text, manyPieces], 'failed: quote-taken'],
    ['only the place of its first piece is left', [text.slice(2), manyPieces], 'failed: quote-taken'],
    ['it can only begin too late', ['a#55', manyPieces], 'failed: quote-out-of-order'],
    ['it asks for a match beyond counting', [`${manyPieces}#999999999999`], 'failed: quote-ordinal'],
    ['its number is beyond all numbers', [`${manyPieces}#${'9'.repeat(400)}`], 'failed: quote-ordinal'],
  ])('%s', (_, quotes, last) => {
    expect(resolve(text, quotes, LINK_SOURCE).at(-1)).toBe(last);
  });

  test('the same quote a hundred times takes a hundred matches', () => {
    const found = resolve(
      text,
      Array.from({ length: 100 }, () => manyPieces),
      GLOSS,
    );
    expect(new Set(found).size).toBe(100);
    expect(found).not.toContain('failed: quote-taken');
  });
});
