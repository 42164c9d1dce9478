import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseEdition } from '#core/edition-schema.ts';
import type { Problem } from '#core/errors.ts';

const sound = readFileSync(new URL('../fixtures/sound.json', import.meta.url), 'utf8');

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** The sound edition with the value at a path (`glossary.uhr.pos`) replaced, or removed for undefined. */
function changed(path: string, value: Json | undefined): string {
  const edition = JSON.parse(sound);
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  const last = keys.pop() ?? '';
  const holder = keys.reduce((at, key) => at[key], edition);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return JSON.stringify(edition);
}

const problemsOf = (json: string): readonly Problem[] => {
  const parsed = parseEdition(json);
  return parsed.ok ? [] : parsed.error;
};

test('a sound edition is read as it stands', () => {
  expect(parseEdition(sound)).toEqual({ ok: true, value: JSON.parse(sound) });
});

describe('a recording', () => {
  const audio = 'paragraphs[0].units[1].audio';

  test.each(['reading.mp3', 'audio/teil-1.mp3', 'audio/Satz 1.ogg', 'Hörprobe.wav', '..a/b..mp3'])(
    'may lie in the edition’s folder: %s',
    (file) => {
      expect(problemsOf(changed(audio, { file, start: 0, end: 2.5 }))).toEqual([]);
    },
  );

  test.each([
    'https://example.org/reading.mp3',
    '//example.org/reading.mp3',
    '/reading.mp3',
    '../other/reading.mp3',
    'audio/../../reading.mp3',
    'audio/.\t./reading.mp3',
    'audio/.. ',
    '%2e%2e/reading.mp3',
    'audio\\reading.mp3',
    'audio//reading.mp3',
    './reading.mp3',
    'data:audio/wav,',
    'reading.mp3?part=1',
    'reading.mp3#t=1',
    '',
  ])('lies nowhere else: %j', (file) => {
    expect(problemsOf(changed(audio, { file, start: 0, end: 2.5 }))).toEqual([
      { code: 'shape-invalid', path: `${audio}.file`, quote: file },
    ]);
  });

  test('begins and ends at a time', () => {
    expect(problemsOf(changed(audio, { file: 'a.mp3', start: -1, end: '2' })).map(({ path }) => path)).toEqual([
      `${audio}.start`,
      `${audio}.end`,
    ]);
  });
});

describe('a field that is missing is named by its path', () => {
  test.each([
    'format',
    'languages.target',
    'title.source',
    'credit',
    'curation.reviewers',
    'paragraphs',
    'paragraphs[0].id',
    'paragraphs[0].units[1].glosses',
    'paragraphs[0].units[1].links[0].target',
    'paragraphs[0].units[1].notes[0].text',
    'glossary.bahnhofsuhr.meaning',
    'glossary.bahnhofsuhr.parts[0].meaning',
  ])('%s', (path) => {
    expect(problemsOf(changed(path, undefined))).toEqual([{ code: 'shape-missing', path }]);
  });
});

describe('a field that is not known is named by its path', () => {
  test.each([
    'author',
    'paragraphs[0].units[0].speaker',
    'paragraphs[0].units[0].glosses[2].sens',
    'glossary.bahnhofsuhr.level',
    'glossary.bahnhofsuhr.parts[0].linking',
  ])('%s', (path) => {
    const [, key = ''] = /(\w+)$/.exec(path) ?? [];
    expect(problemsOf(changed(path, 's'))).toEqual([{ code: 'shape-unknown', path, quote: key }]);
  });
});

describe('a value that is not allowed is named by its path, and quoted where it is text', () => {
  test.each<[path: string, value: Json]>([
    ['format', 2],
    ['id', 'Zwei Sätze'],
    ['id', '../secret'],
    ['languages.source', 'deutsch!'],
    ['title.target', ''],
    ['credit.date', '2018-13'],
    ['credit.date', 'June 2018'],
    ['curation.state', 'perfect'],
    ['curation.reviewers', [{ name: 'A. Reader', date: 'yesterday' }]],
    ['paragraphs', {}],
    ['paragraphs[0].units[0]', null],
    ['paragraphs[0].units[0].source', null],
    ['paragraphs[0].units[0].links[0].source', ''],
    ['paragraphs[0].units[0].glosses[0].entry', 'Der'],
    ['paragraphs[0].units[0].glosses[0].form', 'Kasus=Nom'],
    ['paragraphs[0].units[0].glosses[0].sense', 'the'],
    ['glossary.bahnhofsuhr.pos', 'Substantiv'],
    ['glossary.bahnhofsuhr.gender', 'feminine'],
    ['glossary.bahnhofsuhr.plural', ''],
    ['glossary.bahnhofsuhr.governs', [{ case: 'Abl' }]],
    ['glossary.bahnhofsuhr.parts[1].linking', 5],
    ['glossary.bahnhofsuhr.parts[0]', 'Bahnhof'],
  ])('%s = %j', (path, value) => {
    const problems = problemsOf(changed(path, value));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.code).toBe('shape-invalid');
    expect(problems[0]?.path.startsWith(path)).toBe(true);
    if (typeof value === 'string') expect(problems[0]?.quote).toBe(value);
  });
});

test('a list of several problems names them all', () => {
  const edition = JSON.parse(sound);
  delete edition.id;
  edition.format = 2;
  edition.glossary.bahnhofsuhr.pos = 'Substantiv';
  expect(problemsOf(JSON.stringify(edition))).toEqual([
    { code: 'shape-invalid', path: 'format' },
    { code: 'shape-missing', path: 'id' },
    { code: 'shape-invalid', path: 'glossary.bahnhofsuhr.pos', quote: 'Substantiv' },
  ]);
});

test.each<[value: Json, problem: Problem]>([
  [null, { code: 'shape-invalid', path: '' }],
  [3, { code: 'shape-invalid', path: '' }],
  ['an edition', { code: 'shape-invalid', path: '', quote: 'an edition' }],
])('%j is no edition', (value, problem) => {
  expect(problemsOf(JSON.stringify(value))).toEqual([problem]);
});

test.each(['', '{', sound.slice(0, -10), '<!doctype html>'])(
  'what is not JSON is one problem of the whole file',
  (json) => {
    expect(problemsOf(json)).toEqual([{ code: 'json-invalid', path: '' }]);
  },
);

test('a text side may be empty, a note and a sense may be left out, nothing may answer a link', () => {
  const edition = JSON.parse(sound);
  edition.paragraphs[0].units = [{ id: 's1', source: '', target: 'Hello.', links: [], glosses: [] }];
  edition.paragraphs.push({
    id: 'p2',
    units: [{ id: 's2', source: 'Ja', target: '', links: [{ source: 'Ja', target: null }], glosses: [] }],
  });
  expect(problemsOf(JSON.stringify(edition))).toEqual([]);
});
