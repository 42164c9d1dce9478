import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotate, quoteSpans } from '#core/annotations.ts';
import { counterpartOf, findHits, type Hit, type Searched, wordOfHit } from '#core/concordance.ts';
import { otherSide, SIDES } from '#core/edition.ts';
import { findUnit, unitsOf } from '#core/selection.ts';
import { isWithin } from '#core/tokens.ts';
import { shippedEdition } from '../shipped-edition.ts';

const edition = shippedEdition();

/** A hit as a person would note it: `s4 stellt … bereit = provides`. */
function noted(hit: Hit): string {
  const unit = findUnit(edition, hit.unitId);
  const phrase = quoteSpans(unit?.[hit.side] ?? '', hit.spans);
  const answer = quoteSpans(unit?.[otherSide(hit.side)] ?? '', counterpartOf(edition, hit));
  return `${hit.unitId} ${phrase} = ${answer}`;
}

const find = (query: string, searched: Searched = 'both') => findHits(edition, query, searched).hits.map(noted);

const PROVIDED = 's3 bereitgestellt werden = are provided';
const PROVIDES = 's4 stellt … bereit = provides';
const PERSUADING = 's17 Überzeugungsarbeit = do … persuading';

describe('a search finds', () => {
  test.each<[what: string, query: string, hits: readonly string[]]>([
    ['all forms of a lemma, the split one with both pieces', 'bereitstellen', [PROVIDED, PROVIDES]],
    ['the same by the pieces of a split form', 'stellt bereit', [PROVIDED, PROVIDES]],
    ['the same by one of its pieces', 'bereit', [PROVIDED, PROVIDES]],
    ['a noun by its plural', 'Vorbehalte', ['s17 Vorbehalte = reservations']],
    ['a noun with its article', 'die Rendite', ['s15 Rendite = returns']],
    ['a word whose umlaut is written out', 'ueberzeugungsarbeit', [PERSUADING]],
    ['a word whose umlaut is left out', 'UBERZEUGUNGSARBEIT', [PERSUADING]],
    ['ß by ss', 'hiess', ['s5 hieß = it was announced']],
    [
      'a fixed expression by its lemma',
      'Überzeugungsarbeit leisten',
      ['s17 Überzeugungsarbeit leisten = do … persuading'],
    ],
    ['words in a row, whatever stands between them', 'Details sagte', ['s7 Details", sagte = details … told']],
    ['words with a gap', 'Es … um', ['s7 Es … um = would involve', "s9 Es … um = it's about"]],
    ['words with a gap typed as dots', 'Es ... um', ['s7 Es … um = would involve', "s9 Es … um = it's about"]],
    ['a word of the translation', 'persuading', ['s17 persuading = Überzeugungsarbeit leisten']],
    ['a phrase of the translation', 'LOW returns', ['s15 low returns = niedriger … Rendite']],
    ['a word with an apostrophe of either kind', 'it’s about', ["s9 it's about = Es geht … um"]],
    ['words that begin so, where none is whole', 'Rend', ['s15 Rendite = returns']],
    ['a phrase whose last word is still being typed', 'low ret', ['s15 low returns = niedriger … Rendite']],
    ['nothing for words that don’t stand in a row', 'returns low', []],
    ['nothing across the end of a sentence', 'Cloud-Computing In', []],
    ['nothing for a middle of a word', 'zentrum', []],
    ['nothing for nothing', '   ', []],
    ['nothing for signs', '…?!', []],
  ])('%s: %s', (_, query, hits) => {
    expect(find(query)).toEqual(hits);
  });

  test('a part of a hyphenated compound', () => {
    expect(find('Infrastruktur')).toEqual([
      's4 Cloud-Infrastruktur = cloud infrastructure',
      's13 Infrastruktur = infrastructure',
    ]);
  });

  test('only the forms that stand in quotation marks', () => {
    expect(find('"stellt"')).toEqual(['s4 stellt = provides']);
    expect(find('„stellt … bereit“')).toEqual([PROVIDES]);
  });

  test('whole words rather than beginnings, and says which', () => {
    expect(findHits(edition, 'Daten', 'source')).toMatchObject({ isBeginning: false });
    expect(find('Daten', 'source')).not.toContainEqual(expect.stringContaining('Datenzentren'));
    expect(findHits(edition, 'Date', 'source')).toMatchObject({ isBeginning: true });
    expect(find('Date', 'source')).toContainEqual(expect.stringContaining('Datenzentren'));
  });

  test('on the side that is asked for', () => {
    expect(find('in', 'target').length).toBeGreaterThan(0);
    expect(findHits(edition, 'in', 'target').hits.every(({ side }) => side === 'target')).toBe(true);
    expect(findHits(edition, 'in', 'source').hits.every(({ side }) => side === 'source')).toBe(true);
  });

  test('a pair that answers itself once, as one place', () => {
    expect(find('Jobs')).toEqual(['s2 jobs = Arbeitsplätze', 's6 Jobs = jobs', 's11 jobs = Arbeitsplätze']);
  });

  test('a word without a counterpart, lit on its own side alone', () => {
    const unanswered = unitsOf(edition).flatMap((unit) =>
      annotate(unit, edition.languages)
        .links.filter(({ target }) => target.length === 0)
        .map(({ source }) => ({ unit, source })),
    );
    const [{ unit, source } = { unit: undefined, source: [] }] = unanswered;
    const hits = findHits(edition, `"${quoteSpans(unit?.source ?? '', source)}"`, 'source').hits;
    const hit = hits.find(({ unitId, spans }) => unitId === unit?.id && spans[0]?.start === source[0]?.start);
    expect(hit && counterpartOf(edition, hit)).toEqual([]);
  });
});

test.each([
  ['stellt', 'form'],
  ['bereitstellen', 'lemma'],
  ['stellt … bereit', 'phrase'],
])('%s is found in s4 as a %s', (query, kind) => {
  expect(findHits(edition, query, 'both').hits.find(({ unitId }) => unitId === 's4')?.kind).toBe(kind);
});

/** Any word of the text, with its place. */
const anyWord = fc.constantFrom(
  ...unitsOf(edition).flatMap((unit) =>
    SIDES.flatMap((side) =>
      annotate(unit, edition.languages)
        .tokens[side].filter(({ isWord }) => isWord)
        .map((token) => ({ unit, side, token })),
    ),
  ),
);

test('each word of the text is found where it stands, as a hit or as what answers one', () => {
  fc.assert(
    fc.property(anyWord, ({ unit, side, token }) => {
      const isIn = (hit: Hit) =>
        hit.unitId === unit.id && isWithin(token, hit.side === side ? hit.spans : counterpartOf(edition, hit));
      expect(findHits(edition, token.text, 'both').hits.some(isIn)).toBe(true);
      const own = findHits(edition, token.text, side).hits;
      expect(own.some((hit) => hit.unitId === unit.id && isWithin(token, hit.spans))).toBe(true);
    }),
  );
});

test('hits hold whole words, stand in reading order, once each, and are answered by whole words of the other side', () => {
  const ends = (unitId: string, side: 'source' | 'target') => {
    const unit = findUnit(edition, unitId);
    const words = unit ? annotate(unit, edition.languages).tokens[side].filter(({ isWord }) => isWord) : [];
    return { starts: new Set(words.map(({ start }) => start)), ends: new Set(words.map(({ end }) => end)) };
  };
  fc.assert(
    fc.property(anyWord, fc.nat({ max: 12 }), ({ token }, length) => {
      const { hits } = findHits(edition, token.text.slice(0, length + 1), 'both');
      const order = unitsOf(edition).map(({ id }) => id);
      const places = hits.map(({ unitId, side, spans }) => [
        order.indexOf(unitId),
        SIDES.indexOf(side),
        spans[0]?.start ?? 0,
      ]);
      expect(places).toEqual(
        places.toSorted(
          (one, other) =>
            (one[0] ?? 0) - (other[0] ?? 0) || (one[1] ?? 0) - (other[1] ?? 0) || (one[2] ?? 0) - (other[2] ?? 0),
        ),
      );
      expect(new Set(hits.map((hit) => JSON.stringify(hit))).size).toBe(hits.length);
      for (const hit of hits) {
        expect(hit.spans.length).toBeGreaterThan(0);
        for (const [side, spans] of [
          [hit.side, hit.spans],
          [otherSide(hit.side), counterpartOf(edition, hit)],
        ] as const) {
          const words = ends(hit.unitId, side);
          for (const { start, end } of spans)
            expect([words.starts.has(start), words.ends.has(end)]).toEqual([true, true]);
        }
      }
    }),
  );
});

test('no query fails', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (query) => {
      expect(findHits(edition, query, 'both').hits.length).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('the same search is answered from memory', () => {
  expect(findHits(edition, 'Amazon', 'both')).toBe(findHits(edition, 'Amazon', 'both'));
});

test('a hit is entered at its first word', () => {
  const [, hit] = findHits(edition, 'bereitstellen', 'both').hits;
  const place = hit ? wordOfHit(edition, hit) : null;
  const unit = findUnit(edition, 's4');
  expect(place).toMatchObject({ unitId: 's4', side: 'source' });
  expect(unit && annotate(unit, edition.languages).tokens.source[place?.index ?? 0]?.text).toBe('stellt');
});
