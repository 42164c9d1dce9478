import { expect, test } from 'vitest';
import { type Backup, readBackup, writeBackup } from '#core/vocabulary/backup.ts';
import { finish } from '#core/work.ts';
import { savedCard, savedItem, savedReview } from '../../saved-words.ts';

const BACKUP: Backup = { items: [savedItem()], cards: [savedCard()], reviews: [savedReview()] };
const written = finish(writeBackup(BACKUP, 1)).join('');
const file = JSON.parse(written);
const read = (text: string) => finish(readBackup(text));
const readJson = (data: unknown) => read(JSON.stringify(data, null, 3));

test('it is JSON, with a record on each line', () => {
  expect(file).toEqual({ format: 'satzspiegel-words', version: 1, savedAt: 1, ...BACKUP });
  expect(written.split('\n').map((line) => line.slice(0, 9))).toContain('{"id":"re');
});

test('it comes back however it is laid out, and in whatever order its fields stand', () => {
  const { format, ...others } = file;
  expect(readJson({ ...others, format })).toEqual({
    kind: 'backup',
    backup: BACKUP,
    savedAt: 1,
    problems: [],
    isCutOff: false,
  });
  expect(read(`\uFEFF${written}`)).toMatchObject({ backup: BACKUP });
});

test('an empty one comes back too', () => {
  const empty = { items: [], cards: [], reviews: [] };
  expect(read(finish(writeBackup(empty, 1)).join(''))).toMatchObject({ backup: empty, problems: [], isCutOff: false });
});

test.each([
  ['a later version', { ...file, version: 2 }, 'newer'],
  ['an earlier one, which never was', { ...file, version: 0 }, 'not-backup'],
  ['a version in words', { ...file, version: '1' }, 'not-backup'],
  ['an edition', { format: 1, paragraphs: [] }, 'edition'],
  ['other JSON', { words: [] }, 'not-backup'],
  ['another one’s format', { ...file, format: 'other' }, 'not-backup'],
])('%s is refused by its own name', (_, data, reason) => {
  expect(readJson(data)).toEqual({ kind: 'refused', reason });
});

test('a record that isn’t sound is told of, with its place, and the others come back', () => {
  const broken = { ...savedItem({ id: 'geben' }), lemma: '', extra: 1 };
  const found = readJson({
    ...file,
    items: [broken, savedItem()],
    reviews: [{ ...savedReview(), grade: 5 }],
    cards: 1,
  });
  expect(found).toMatchObject({ kind: 'backup', backup: { items: [savedItem()], cards: [], reviews: [] } });
  expect(found.kind === 'backup' && found.problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'shape-invalid items[0].lemma',
    'shape-unknown items[0].extra',
    'shape-invalid cards',
    'shape-invalid reviews[0].grade',
  ]);
});

test('a time that no clock shows is told of, and the others come back', () => {
  const found = readJson({
    ...file,
    savedAt: 1e300,
    items: [savedItem({ id: 'geben', savedAt: 1e300 }), savedItem()],
    reviews: [savedReview({ at: 8.64e15 + 1 }), savedReview()],
  });
  expect(found).toMatchObject({ kind: 'backup', backup: BACKUP, savedAt: null });
  expect(found.kind === 'backup' && found.problems.map(({ path }) => path)).toEqual([
    'items[0].savedAt',
    'reviews[0].at',
  ]);
});

test('of a file that breaks off, what came before comes back', () => {
  const found = read(written.slice(0, written.indexOf('"cards"') + 12));
  expect(found).toMatchObject({ backup: { items: [savedItem()], cards: [], reviews: [] }, isCutOff: true });
});

test('records as deep as a mean file has them are told of, and end nothing', () => {
  const depth = 100_000;
  const deep = `${'['.repeat(depth)}${']'.repeat(depth)}`;
  const found = read(written.replace('"items":[', `"items":[${deep},{"__proto__":{"id":"x"}},`));
  expect(found).toMatchObject({ backup: { items: [savedItem()] }, isCutOff: false });
  expect(found.kind === 'backup' && found.problems.length).toBeGreaterThan(1);
});

test('a large one is written and read with moments to stop', () => {
  const many = { ...BACKUP, reviews: Array.from({ length: 5000 }, (_, at) => savedReview({ at })) };
  const stopsOf = (work: Generator) => {
    let stops = 0;
    while (!work.next().done) stops += 1;
    return stops;
  };
  expect(stopsOf(writeBackup(many, 1))).toBeGreaterThan(5);
  expect(stopsOf(readBackup(finish(writeBackup(many, 1)).join('')))).toBeGreaterThan(3);
});
