import { expect, test } from 'vitest';
import { formatReport } from '../../scripts/bench/bench-report.ts';
import { type Figures, foldFigures } from '../../scripts/bench/figures.ts';
import { type EditionFigures, judge } from '../../scripts/bench/targets.ts';

/** An app that meets every target. */
const GOOD: Figures = {
  scriptBytes: 125,
  requests: 9,
  firstSentence: 400,
  wholeText: 900,
  elements: 500,
  elementsAWord: 0.2,
  sentenceClick: 24,
  slowestSentenceClick: 32,
  glossClick: 40,
  slowestGlossClick: 48,
  attributes: 5,
  textsElsewhere: 0,
  commits: 3,
  heap: 6,
  documentHeap: 2,
  buffers: 1,
  heapAfterSession: 7,
  loadTask: 0,
  scrollTask: 0,
  clickTask: 0,
  wayTask: 80,
  shift: 0,
  shiftAfterClick: 0.01,
};

const measured = (label: string, sourceWords: number, app: Partial<Figures> = {}): EditionFigures => ({
  label,
  sourceWords,
  words: 2 * sourceWords,
  units: sourceWords / 12,
  app: { ...GOOD, ...app },
  baseline: { ...GOOD, scriptBytes: null, commits: null, firstSentence: 100 },
});

const offline = { kind: 'read', requests: [] } as const;

/** What is judged otherwise than for a good app, when its long text has other figures. */
function missedWith(long: Partial<Figures>): readonly string[] {
  const verdicts = judge([measured('1k', 1000), measured('87k', 87_000, long)], offline);
  return verdicts.filter(({ isMet }) => isMet !== true).map(({ target }) => target);
}

test('an app that does well meets all targets', () => {
  expect(missedWith({})).toEqual([]);
});

test.each<[string, Partial<Figures>, RegExp]>([
  ['more than 130 kB', { scriptBytes: 130.1 }, /^JS \+ CSS/],
  ['a first sentence that comes later in a longer text', { firstSentence: 1000 }, /slope/],
  ['an element for every word', { elementsAWord: 0.31, elements: 60_000 }, /^elements a word/],
  ['a click on a sentence that takes longer in a longer text', { sentenceClick: 32 }, /a sentence, 87k ÷ 1k/],
  ['a click on a word that takes longer in a longer text', { glossClick: 53 }, /a gloss, 87k ÷ 1k/],
  ['more attributes than those of two sentences', { attributes: 7 }, /^attributes/],
  ['a text that is changed elsewhere', { textsElsewhere: 1 }, /^texts/],
  ['a heap that grows with the text', { heap: 32.1 }, /^heap/],
  ['a task that holds up the reader', { loadTask: 51 }, /^longest task while the rest comes/],
  ['a text that moves', { shift: 0.01 }, /^layout shift/],
])('misses one target: %s', (_what, long, target) => {
  expect(missedWith(long)).toEqual([expect.stringMatching(target)]);
});

test('a slow click misses its limit in the text that it was slow in, however short', () => {
  const verdicts = judge([measured('1k', 1000, { glossClick: 65 }), measured('87k', 87_000)], offline);
  expect(verdicts.filter(({ isMet }) => !isMet).map(({ measured: value }) => value)).toEqual(['65']);
});

test.each([
  ['asks for nothing', { kind: 'read', requests: [] }, true, '0'],
  ['asks for something', { kind: 'read', requests: ['/library/catalogue.json'] }, false, '1 /library/catalogue.json'],
  ['shows nothing', { kind: 'no text' }, false, 'no text'],
  ['can’t be made', { kind: 'no service worker' }, null, 'no service worker'],
] as const)('a visit without the network that %s', (_what, visit, isMet, said) => {
  const verdict = judge([measured('1k', 1000)], visit).at(-1);
  expect(verdict).toMatchObject({ isMet, measured: said });
});

test('of several rounds the median counts, but the worst of what mustn’t happen even once', () => {
  const rounds = [400, 380, 900].map((firstSentence, index) => ({ ...GOOD, firstSentence, attributes: 4 + index }));
  expect(foldFigures(rounds)).toMatchObject({ firstSentence: 400, attributes: 6 });
});

test('the table has each figure with its ratio to the plain page, and marks what is missed', () => {
  const editions = [measured('1k', 1000), measured('87k', 87_000, { loadTask: 120 })];
  const report = formatReport({
    machine: {
      processor: 'Z80',
      cores: 1,
      memory: '1 GB',
      system: 'CP/M',
      node: '20',
      browser: 'Chromium 1',
      date: '2026-11-23',
    },
    rounds: 5,
    editions,
    verdicts: judge(editions, offline),
  });
  expect(report).toContain('2026-11-23, Chromium 1, Z80, 1 cores, 1 GB');
  expect(report).toMatch(/\| open to the first sentence +\| +400 ms \(4\.00 ×\) \| +400 ms \(4\.00 ×\) \|/);
  expect(report).toMatch(/\| JS \+ CSS [^|]+\| +125\.0 kB \|/);
  expect(report).toMatch(/\| longest task while the rest comes +\| +< 50 ms \| +120 ms/);
  expect(report).toMatch(/\| longest task while the rest comes, ms ≤ 50 +\| +120 ms \| \*\*missed\*\* /);
});
