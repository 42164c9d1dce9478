import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { UnitAnnotations } from '#core/annotations.ts';
import { glossesAt, resolveUnit } from '#core/annotations.ts';
import { parseCatalogue } from '#core/catalogue.ts';
import type { Edition, Entry, Unit } from '#core/edition.ts';
import { parseEdition } from '#core/edition-schema.ts';
import type { Problem, Result } from '#core/errors.ts';
import { wordsIn } from '#core/quotes.ts';
import { validateEdition } from '#core/validation.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

function expectValue<Value>(result: Result<Value, readonly Problem[]>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error, null, 2));
  return result.value;
}

const catalogue = expectValue(parseCatalogue(read('public/library/catalogue.json')));
const readEdition = (id: string): Edition => expectValue(parseEdition(read(`public/library/${id}/edition.json`)));

test('the catalogue lists the editions of the library, each of them once', () => {
  const folders = readdirSync(new URL('../../public/library', import.meta.url), { withFileTypes: true })
    .filter((file) => file.isDirectory())
    .map(({ name }) => name);
  expect(catalogue.editions.map(({ id }) => id).sort()).toEqual(folders.sort());
});

/** The units of an edition with all that is known of them. */
const resolved = (edition: Edition): readonly { unit: Unit; annotations: UnitAnnotations }[] =>
  edition.paragraphs
    .flatMap(({ units }) => units)
    .map((unit) => ({ unit, annotations: resolveUnit(unit, edition.languages) }));

const sourceWords = (annotations: UnitAnnotations) => annotations.tokens.source.filter((token) => token.isWord);

/** The entries for which something isn't so, by id: what a failed test should print. */
const entriesWhere = (edition: Edition, isWrong: (entry: Entry) => boolean): readonly string[] =>
  Object.entries(edition.glossary)
    .filter(([, entry]) => isWrong(entry))
    .map(([id]) => id);

const isSingleWord = (entry: Entry): boolean => !/\s/.test(entry.lemma);

/**
 * The syllables of an IPA transcription: its vowels and its syllabic consonants. A diphthong counts once, whether or
 * not its second vowel is marked as non-syllabic; so does a vowel with ɐ behind it, which may be either.
 */
const countSyllables = (ipa: string): number =>
  (ipa.match(/(?:[aɔeo][ɪʊʏ]|[aeiouyøœɛɔəɐɪʊʏæɑ]ː?ɐ|[aeiouyøœɛɔəɐɪʊʏæɑ])(?!\u0303?\u032F)|[\u0329\u030D]/gu) ?? [])
    .length;

describe.each(catalogue.editions)('the edition $id', ({ id, languages, title }) => {
  test('is sound', () => {
    expect(validateEdition(readEdition(id))).toEqual([]);
  });

  test('is called as the catalogue calls it', () => {
    const edition = readEdition(id);
    expect({ id: edition.id, languages: edition.languages, title: edition.title }).toEqual({ id, languages, title });
  });

  test('gives the text verbatim', () => {
    const paragraphs = readEdition(id).paragraphs.map(({ units }) => units.map(({ source }) => source).join(' '));
    expect(paragraphs).toEqual(read(`tests/content/${id}.txt`).trimEnd().split('\n\n'));
  });

  test('claims no reviewer, since no person has signed', () => {
    const { reviewers, state } = readEdition(id).curation;
    expect(reviewers).toEqual([]);
    expect(['initial', 'translated']).toContain(state);
  });

  test('links each word of the source exactly once', () => {
    for (const { unit, annotations } of resolved(readEdition(id))) {
      const linked = annotations.links.flatMap(({ source }) => wordsIn(annotations.tokens.source, source));
      const inOrder = linked.toSorted((a, b) => a.start - b.start);
      expect(inOrder, unit.id).toEqual(sourceWords(annotations));
    }
  });

  test('glosses each word of the source by itself or in an expression', () => {
    for (const { unit, annotations } of resolved(readEdition(id))) {
      const bare = sourceWords(annotations).filter((word) => glossesAt(annotations, word).length === 0);
      expect(bare, unit.id).toEqual([]);
    }
  });

  test('says the form of each word that inflects', () => {
    const edition = readEdition(id);
    const inflecting = new Set(['NOUN', 'VERB', 'AUX', 'ADJ', 'DET', 'PRON']);
    const formless = resolved(edition).flatMap(({ unit, annotations }) =>
      annotations.glosses
        .filter(({ spans }) => wordsIn(annotations.tokens.source, spans).length === 1)
        .filter(({ gloss }) => !gloss.form && inflecting.has(edition.glossary[gloss.entry]?.pos ?? ''))
        .map(({ gloss }) => `${unit.id}: ${gloss.source}`),
    );
    expect(formless).toEqual([]);
  });

  test('gives each noun its gender and its plural, or says that none is used', () => {
    expect(
      entriesWhere(readEdition(id), ({ pos, gender, plural }) => pos === 'NOUN' && (!gender || plural === undefined)),
    ).toEqual([]);
  });

  test('gives each verb its principal parts', () => {
    const hasParts = ({ forms }: Entry): boolean => Boolean(forms?.present && forms.past && forms.perfect);
    expect(
      entriesWhere(
        readEdition(id),
        (entry) => ['VERB', 'AUX'].includes(entry.pos) && isSingleWord(entry) && !hasParts(entry),
      ),
    ).toEqual([]);
  });

  test('says how each word sounds, with its stress where it has several syllables', () => {
    const isStressed = (ipa: string): boolean => ipa.includes('ˈ') || countSyllables(ipa) < 2;
    expect(
      entriesWhere(readEdition(id), (entry) => isSingleWord(entry) && !(entry.ipa && isStressed(entry.ipa))),
    ).toEqual([]);
  });

  test('explains everything in English and in German', () => {
    const edition = readEdition(id);
    const units = edition.paragraphs.flatMap((paragraph) => paragraph.units);
    const texts = [
      ...Object.values(edition.glossary).map(({ meaning }) => meaning),
      ...units.flatMap(({ glosses }) => glosses.flatMap(({ sense }) => (sense ? [sense] : []))),
      ...units.flatMap(({ notes = [] }) => notes.map(({ text }) => text)),
    ];
    expect(texts.filter(({ de, en }) => !de?.trim() || !en?.trim())).toEqual([]);
  });

  test('calls the topics of its notes by names that the interface has', () => {
    const named = Object.keys(JSON.parse(read('locales/en/grammar.json')).topic);
    const units = readEdition(id).paragraphs.flatMap((paragraph) => paragraph.units);
    for (const { topic } of units.flatMap(({ notes = [] }) => notes)) expect(named).toContain(topic);
  });

  test('keeps every figure of the source in the translation', () => {
    const figuresOf = (text: string): readonly string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];
    for (const { unit } of resolved(readEdition(id)))
      expect(figuresOf(unit.target), unit.id).toEqual(expect.arrayContaining([...figuresOf(unit.source)]));
  });
});

describe('the article on Amazon’s development centre', () => {
  const id = 'amazon-entwicklungszentrum-2018';

  test('has 5 paragraphs, 19 units and 321 words', () => {
    const edition = readEdition(id);
    const units = resolved(edition);
    expect(edition.paragraphs).toHaveLength(5);
    expect(units).toHaveLength(19);
    expect(units.flatMap(({ annotations }) => sourceWords(annotations))).toHaveLength(321);
  });

  test('has a figure to keep', () => {
    expect(resolved(readEdition(id)).filter(({ unit }) => unit.target.includes('70'))).toHaveLength(1);
  });

  test('credits what stood round the text', () => {
    const credit = { publisher: 'dpa', place: 'Berlin', date: '2018-06', basis: 'Amazon-Mitteilung' };
    expect(readEdition(id).credit).toEqual(credit);
  });

  test('marks 30 to 50 entries as worth learning', () => {
    const count = entriesWhere(readEdition(id), ({ key }) => key === true).length;
    expect(count).toBeGreaterThanOrEqual(30);
    expect(count).toBeLessThanOrEqual(50);
  });

  test('has 15 to 25 notes', () => {
    const count = resolved(readEdition(id)).flatMap(({ unit }) => unit.notes ?? []).length;
    expect(count).toBeGreaterThanOrEqual(15);
    expect(count).toBeLessThanOrEqual(25);
  });

  test.each(['Rendite', 'Überzeugungsarbeit'])('teaches %s: how it sounds and what it means here', (lemma) => {
    const edition = readEdition(id);
    const [entryId = ''] = entriesWhere(edition, (entry) => entry.lemma === lemma);
    expect(edition.glossary[entryId]).toMatchObject({ key: true, ipa: expect.any(String) });
    const glosses = resolved(edition).flatMap(({ annotations }) =>
      sourceWords(annotations)
        .map((word) => glossesAt(annotations, word))
        .filter(([smallest]) => smallest?.gloss.entry === entryId),
    );
    expect(glosses).not.toHaveLength(0);
    for (const [smallest, ...expressions] of glosses)
      expect(smallest?.gloss.sense ?? expressions[0], 'a sense here or an expression round it').toBeDefined();
  });

  test('spells each compound of the core vocabulary by its parts', () => {
    const { glossary } = readEdition(id);
    for (const entry of ['ueberzeugungsarbeit', 'entwicklungszentrum', 'arbeitsplatz'])
      expect(
        glossary[entry]?.parts?.some((part) => 'linking' in part),
        entry,
      ).toBe(true);
  });
});
