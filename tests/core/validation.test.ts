import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseEdition } from '#core/edition-schema.ts';
import type { Problem, ProblemCode } from '#core/errors.ts';
import { PROBLEM_CODES } from '#core/errors.ts';
import { validateEdition } from '#core/validation.ts';

const fixtures = new URL('../fixtures/', import.meta.url);

/** All that is wrong with an edition of the fixtures, in its shape or in what the shape can't say. */
function problemsOf(file: string): readonly Problem[] {
  const parsed = parseEdition(readFileSync(new URL(file, fixtures), 'utf8'));
  return parsed.ok ? validateEdition(parsed.value) : parsed.error;
}

const s2 = 'paragraphs[0].units[1]';
const inSource = { unit: 's2', side: 'source' } as const;
const inTarget = { unit: 's2', side: 'target' } as const;

const EXPECTED: { readonly [Code in ProblemCode]: Omit<Problem, 'code'> } = {
  'json-invalid': { path: '' },
  'shape-missing': { path: 'credit.publisher' },
  'shape-unknown': { path: 'paragraphs[0].units[0].glosses[1].sens', quote: 'sens' },
  'shape-invalid': { path: 'glossary.zug.pos', quote: 'Substantiv' },
  'id-duplicate': { path: `${s2}.id`, quote: 's1' },
  'unit-empty': { path: 'paragraphs[0].units[2]', unit: 's3' },
  'curation-unsigned': { path: 'curation.state', quote: 'reviewed' },
  'quote-empty': { path: `${s2}.notes[0].source`, ...inSource, quote: '…' },
  'quote-not-found': { path: `${s2}.links[1].target`, ...inTarget, quote: 'station watch' },
  'quote-splits-word': { path: `${s2}.notes[0].source`, ...inSource, quote: 'Bahnhof' },
  'quote-out-of-order': { path: `${s2}.notes[1].source`, ...inSource, quote: 'Bahnhofsuhr' },
  'quote-taken': { path: `${s2}.glosses[1].source`, ...inSource, quote: 'Die' },
  'quote-ordinal': { path: `${s2}.links[6].target`, ...inTarget, quote: 'time#2' },
  'word-unlinked': { path: `${s2}.links`, ...inSource, quote: 'noch' },
  'word-unglossed': { path: `${s2}.glosses`, ...inSource, quote: 'die' },
  'entry-unknown': { path: `${s2}.glosses[4].entry`, ...inSource, quote: 'die → die' },
  'entry-unused': { path: 'glossary.gleis', quote: 'gleis' },
  'meaning-missing': { path: 'glossary.zeit.meaning', quote: 'zeit' },
  'audio-empty': { path: `${s2}.audio`, ...inSource, quote: 'reading.mp3' },
  'parts-spelling': { path: 'glossary.bahnhofsuhr.parts', quote: 'BahnhofUhr' },
};

test('a sound edition has no problems', () => {
  expect(problemsOf('sound.json')).toEqual([]);
});

test.each(PROBLEM_CODES)('an edition broken by one %s has that problem only, with its place', (code) => {
  expect(problemsOf(`broken/${code}.json`)).toEqual([{ code, ...EXPECTED[code] }]);
});

test('there is a broken edition for each code, and none without a code', () => {
  const files = readdirSync(new URL('broken/', fixtures));
  expect(files.sort()).toEqual(PROBLEM_CODES.map((code) => `${code}.json`).sort());
});

describe('an edition', () => {
  const sound = () => JSON.parse(readFileSync(new URL('sound.json', fixtures), 'utf8'));

  test('may claim a review that a person has signed', () => {
    const edition = sound();
    edition.curation = { ...edition.curation, state: 'final', reviewers: [{ name: 'A. Reader', date: '2026-11-22' }] };
    expect(validateEdition(edition)).toEqual([]);
  });

  test('may not call itself final before a person has signed', () => {
    const edition = sound();
    edition.curation.state = 'final';
    expect(validateEdition(edition)).toEqual([{ code: 'curation-unsigned', path: 'curation.state', quote: 'final' }]);
  });

  test('may have a unit that only one side has', () => {
    const edition = sound();
    edition.paragraphs[0].units.push({ id: 's3', source: '', target: 'All aboard!', links: [], glosses: [] });
    expect(validateEdition(edition)).toEqual([]);
  });

  test('has each word explained by an entry of its own, not by what every object has', () => {
    const edition = sound();
    edition.paragraphs[0].units[0].glosses[0].entry = 'constructor';
    expect(validateEdition(edition)).toMatchObject([{ code: 'entry-unknown', quote: 'Der → constructor' }]);
  });

  test('does not give one id to a paragraph and a unit', () => {
    const edition = sound();
    edition.paragraphs[0].units[0].id = 'p1';
    expect(validateEdition(edition)).toEqual([
      { code: 'id-duplicate', path: 'paragraphs[0].units[0].id', quote: 'p1' },
    ]);
  });

  test('explains its notes in the language of the translation', () => {
    const edition = sound();
    edition.paragraphs[0].units[1].notes[0].text = { de: 'Das Fugen-s.' };
    expect(validateEdition(edition)).toEqual([
      { code: 'meaning-missing', path: `${s2}.notes[0].text`, ...inSource, quote: 'Bahnhofsuhr' },
    ]);
  });

  test('lists all its problems in the order of the file', () => {
    const edition = sound();
    edition.curation.state = 'reviewed';
    edition.paragraphs[0].units[0].glosses.pop();
    edition.paragraphs[0].units[1].links[0].source = 'Das';
    delete edition.glossary.zeit.meaning.en;
    expect(validateEdition(edition).map(({ code, quote }) => [code, quote])).toEqual([
      ['curation-unsigned', 'reviewed'],
      ['word-unglossed', 'heute'],
      ['quote-not-found', 'Das'],
      ['word-unlinked', 'Die'],
      ['entry-unused', 'heute'],
      ['meaning-missing', 'zeit'],
    ]);
  });
});
