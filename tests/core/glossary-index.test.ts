import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quoteSpans } from '#core/annotations.ts';
import type { Edition, Entry, Unit } from '#core/edition.ts';
import { filterEntries } from '#core/glossary-filter.ts';
import { type EntryGroup, glossaryIndex, type IndexedEntry, sentencesOf } from '#core/glossary-index.ts';
import { articleOf, principalParts } from '#core/headword.ts';
import { finish } from '#core/work.ts';
import { shippedEdition } from '../shipped-edition.ts';

const entry = (lemma: string, more: Partial<Entry> = {}): Entry => ({
  lemma,
  pos: 'NOUN',
  meaning: { en: '…' },
  ...more,
});

/** An edition of one paragraph a line, each of one unit; the words given are glossed by the entry of their position. */
function editionOf(
  lines: readonly (readonly [source: string, glosses: readonly (readonly [quote: string, entry: string])[]])[],
  glossary: Edition['glossary'],
  source = 'de',
): Edition {
  const units = lines.map(
    ([text, glosses], index): Unit => ({
      id: `s${index + 1}`,
      source: text,
      target: '',
      links: [],
      glosses: glosses.map(([quote, id]) => ({ source: quote, entry: id })),
    }),
  );
  return {
    ...shippedEdition(),
    languages: { source, target: 'en' },
    paragraphs: units.map((unit) => ({ id: `p-${unit.id}`, units: [unit] })),
    glossary,
  };
}

const outline = <Heading>(groups: readonly EntryGroup<Heading>[]) =>
  groups.map(({ heading, entries }) => [heading, entries.map(({ entry: { lemma } }) => lemma)]);

/** Where an entry stands, sentence by sentence: `2 fährt … an`. */
const placesOf = (edition: Edition, indexed: IndexedEntry): readonly string[] =>
  Array.from(
    sentencesOf(edition, indexed),
    ({ unit, position, spans }) => `${position} ${quoteSpans(unit.source, spans)}`,
  );

/** The alphabet of a glossary with these lemmas, none of which the text uses. */
const alphabet = (lemmas: readonly string[], language = 'de') =>
  outline(
    glossaryIndex(editionOf([], Object.fromEntries(lemmas.map((lemma, at) => [`e${at}`, entry(lemma)])), language))
      .alphabetical,
  );

describe('in the alphabet', () => {
  test('an umlaut stands with its bare letter, ß with ss', () => {
    expect(alphabet(['Zug', 'Übung', 'Uhr', 'über', 'Masse', 'Maß', 'Maße', 'ändern', 'Ast'])).toEqual([
      ['A', ['ändern', 'Ast']],
      ['M', ['Maß', 'Masse', 'Maße']],
      ['U', ['über', 'Übung', 'Uhr']],
      ['Z', ['Zug']],
    ]);
  });

  test('words that a dictionary overlooks at the beginning do not count, alone they do', () => {
    expect(
      alphabet(['sich verteilen', 'der nächsten Generation', 'der', 'sich', 'auf etwas setzen', 'etwas gut finden']),
    ).toEqual([
      ['A', ['auf etwas setzen']],
      ['D', ['der']],
      ['G', ['etwas gut finden']],
      ['N', ['der nächsten Generation']],
      ['S', ['sich']],
      ['V', ['sich verteilen']],
    ]);
  });

  test('figures come first, by number, and signs before a word do not count', () => {
    expect(alphabet(['ab', '10', '9', '(sich) irren'])).toEqual([
      [null, ['9', '10']],
      ['A', ['ab']],
      ['I', ['(sich) irren']],
    ]);
  });

  test('a letter of its own has a heading of its own: å in Swedish', () => {
    expect(alphabet(['öl', 'ål', 'al', 'zon'], 'sv').map(([heading]) => heading)).toEqual(['A', 'Z', 'Å', 'Ö']);
  });
});

describe('in the order of the text', () => {
  const edition = editionOf(
    [
      [
        'Der Zug hält.',
        [
          ['Der', 'der'],
          ['Zug', 'zug'],
          ['hält', 'halten'],
        ],
      ],
      [
        'Ein Zug fährt an.',
        [
          ['Ein', 'ein'],
          ['Zug', 'zug'],
          ['fährt … an', 'anfahren'],
          ['Fehler', 'zug'],
          ['Ein#2', 'halten'],
        ],
      ],
    ],
    {
      unused: entry('Unbenutztes'),
      anfahren: entry('anfahren'),
      ein: entry('ein'),
      zug: entry('Zug'),
      der: entry('der'),
      halten: entry('halten'),
    },
  );
  const index = glossaryIndex(edition);

  test('entries stand under the paragraph that first brings them; unused ones come last', () => {
    expect(outline(index.byAppearance)).toEqual([
      [1, ['der', 'Zug', 'halten']],
      [2, ['ein', 'anfahren']],
      [null, ['Unbenutztes']],
    ]);
  });

  test('each place is named, with the words that stand there; a quote that fails is left out', () => {
    const places = Object.fromEntries(
      index.byAppearance.flatMap(({ entries }) => entries).map((indexed) => [indexed.id, placesOf(edition, indexed)]),
    );
    expect(places).toEqual({
      der: ['1 Der'],
      zug: ['1 Zug', '2 Zug'],
      halten: ['1 hält'],
      ein: ['2 Ein'],
      anfahren: ['2 fährt … an'],
      unused: [],
    });
  });

  test('it is made once for an edition', () => {
    expect(glossaryIndex(edition)).toBe(index);
  });
});

test('an article is printed before nouns with a gender, in a language that is known', () => {
  expect(articleOf(entry('Rendite', { gender: 'Fem' }), { source: 'de-AT', target: 'en' })).toBe('die');
  expect(articleOf(entry('Eltern'), { source: 'de', target: 'en' })).toBeNull();
  expect(articleOf(entry('Berlin', { pos: 'PROPN', gender: 'Neut' }), { source: 'de', target: 'en' })).toBeNull();
  expect(articleOf(entry('maison', { gender: 'Fem' }), { source: 'fr', target: 'en' })).toBeNull();
});

test('principal parts stand in the order of a dictionary, whatever the order of the data', () => {
  expect(principalParts(entry('gehen', { forms: { perfect: 'ist gegangen', present: 'geht', past: 'ging' } }))).toEqual(
    ['geht', 'ging', 'ist gegangen'],
  );
});

describe('the shipped edition', () => {
  const edition = shippedEdition();
  const index = glossaryIndex(edition);

  test('has each entry once in each order', () => {
    const ids = Object.keys(edition.glossary).sort();
    for (const groups of [index.alphabetical, index.byAppearance]) {
      expect(groups.flatMap(({ entries }) => entries.map(({ id }) => id)).sort()).toEqual(ids);
    }
    expect(index.size).toBe(ids.length);
  });

  test('has no letter twice', () => {
    const letters = index.alphabetical.map(({ heading }) => heading);
    expect(letters).toEqual([...new Set(letters)]);
  });
});

test('whatever the glossary, each entry stands once in each order, no letter comes twice, and words stand where they are said to', () => {
  const lemma = fc.string({ unit: fc.constantFrom(...'aAäbßssöOzZéœ9-(… '), minLength: 1, maxLength: 8 });
  const glossaries = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,3}$/), lemma), { selector: ([id]) => id });
  fc.assert(
    fc.property(glossaries, fc.array(fc.array(fc.nat(20), { maxLength: 5 }), { maxLength: 4 }), (pairs, lines) => {
      const ids = pairs.map(([id]) => id);
      const text = lines.map((line) => line.flatMap((at) => ids[at] ?? []));
      const edition = editionOf(
        text.map((words) => [words.join(' '), words.map((word) => [word, word] as const)]),
        Object.fromEntries(pairs.map(([id, word]) => [id, entry(word)])),
      );
      const { alphabetical, byAppearance } = glossaryIndex(edition);
      for (const groups of [alphabetical, byAppearance]) {
        expect(groups.flatMap(({ entries }) => entries.map(({ id }) => id)).sort()).toEqual([...ids].sort());
        const headings = groups.map(({ heading }) => heading);
        expect(headings).toEqual([...new Set(headings)]);
      }
      for (const indexed of byAppearance.flatMap(({ entries }) => entries)) {
        const spans = [...sentencesOf(edition, indexed)].flatMap((sentence) =>
          sentence.spans.map((span) => sentence.unit.source.slice(span.start, span.end)),
        );
        expect(spans).toEqual(text.flat().filter((word) => word === indexed.id));
      }
    }),
  );
});

describe('what is typed finds', () => {
  const edition = editionOf(
    [
      [
        'Er stellte Räume bereit.',
        [
          ['stellte … bereit', 'bereitstellen'],
          ['Räume', 'raum'],
        ],
      ],
    ],
    {
      bereitstellen: entry('bereitstellen', {
        pos: 'VERB',
        forms: { present: 'stellt bereit' },
        meaning: { en: 'to provide, to make available', de: 'zur Verfügung stellen', es: 'proporcionar' },
      }),
      raum: entry('Raum', { gender: 'Masc', plural: 'Räume', meaning: { en: 'room, space' } }),
      der: entry('der', { pos: 'DET', meaning: { en: 'the' } }),
      strasse: entry('Straße', { gender: 'Fem', meaning: { en: 'street; route' } }),
      rast: entry('Rast', { gender: 'Fem', meaning: { en: 'stop, rest' } }),
      unterwegs: entry('unterwegs', { pos: 'ADV', meaning: { en: 'on the road' } }),
    },
  );
  const entries = glossaryIndex(edition).alphabetical.flatMap((group) => group.entries);
  const found = (query: string, interfaceLanguage = 'en') =>
    finish(filterEntries(entries, { query, interfaceLanguage, languages: edition.languages })).map(({ id }) => id);

  test.each<[query: string, ids: readonly string[]]>([
    ['STRASSE', ['strasse']],
    ['straße', ['strasse']],
    ['raeume', ['raum']],
    ['raume', ['raum']],
    ['stellt', ['bereitstellen']],
    ['stellte', ['bereitstellen']],
    ['available', ['bereitstellen']],
    ['die Straße', ['strasse']],
    ['der', ['der']],
    ['xyz', []],
  ])('%j: %j', (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  test('first the lemma that begins so, then a word that does, then the middle of one, and meanings last', () => {
    expect(found('ra')).toEqual(['rast', 'raum', 'strasse']);
    expect(found('ro')).toEqual(['raum', 'strasse', 'unterwegs', 'bereitstellen']);
    expect(found('st')).toEqual(['strasse', 'bereitstellen', 'rast']);
  });

  test('meanings in the interface language and in that of the translation, no others', () => {
    expect(found('Verfügung', 'de')).toEqual(['bereitstellen']);
    expect(found('available', 'de')).toEqual(['bereitstellen']);
    expect(found('Verfügung', 'en')).toEqual([]);
    expect(found('proporcionar', 'es')).toEqual(['bereitstellen']);
  });

  test('everything where nothing is typed', () => {
    expect(found('  ')).toEqual(entries.map(({ id }) => id));
  });
});
