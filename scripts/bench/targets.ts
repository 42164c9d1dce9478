import { type FigureName, type Figures, formatFigure } from './figures.ts';
import type { OfflineVisit } from './measure-offline.ts';
import { logLogSlope } from './statistics.ts';

/** All that was measured of one edition. */
export interface EditionFigures {
  readonly label: string;
  readonly sourceWords: number;
  readonly words: number;
  readonly units: number;
  readonly app: Figures;
  readonly baseline: Figures;
}

/** A target of the project, and whether it has been met. */
export interface Verdict {
  readonly target: string;
  readonly measured: string;
  /** null where there was nothing to measure. */
  readonly isMet: boolean | null;
}

const LIMITS = {
  scriptBytes: 130,
  slope: 0.2,
  elementsAWord: 0.3,
  elementsRatio: 1.2,
  clickRatio: 1.3,
  click: 64,
  attributes: 6,
  heapFactor: 2,
  heapRoom: 20,
  task: 50,
  shift: 0.0005,
} as const;

const TASKS = ['loadTask', 'scrollTask', 'clickTask'] as const satisfies readonly FigureName[];

/** Judges the figures of the editions, the shortest first: the shortest and the longest are compared. */
export function judge(editions: readonly EditionFigures[], offline: OfflineVisit): readonly Verdict[] {
  const [shortest, longest] = [editions[0], editions.at(-1)];
  if (!shortest || !longest) throw new Error('There is nothing to judge.');
  const [short, long] = [shortest.app, longest.app];
  const of = (figures: Figures, name: FigureName): number => figures[name] ?? Number.NaN;
  const most = (name: FigureName): number => Math.max(...editions.map(({ app }) => of(app, name)));
  const ratio = (name: FigureName): number => of(long, name) / of(short, name);
  const between = `${longest.label} ÷ ${shortest.label}`;

  const atMost = (target: string, value: number, limit: number, measured: string): Verdict => ({
    target: `${target} ≤ ${limit}`,
    measured,
    isMet: Number.isNaN(value) ? null : value <= limit,
  });
  const slope = logLogSlope(editions.map(({ sourceWords, app }) => ({ x: sourceWords, y: of(app, 'firstSentence') })));
  const heapLimit = LIMITS.heapFactor * of(short, 'heap') + LIMITS.heapRoom;
  const elements = of(long, 'elementsAWord');

  return [
    atMost(
      'JS + CSS until the first sentence, kB',
      most('scriptBytes'),
      LIMITS.scriptBytes,
      most('scriptBytes').toFixed(1),
    ),
    atMost('log-log slope of open to first sentence', slope, LIMITS.slope, slope.toFixed(2)),
    {
      target: `elements a word at ${longest.label} ≤ ${LIMITS.elementsAWord}, or ${between} ≤ ${LIMITS.elementsRatio}`,
      measured: `${elements.toFixed(3)}; ${ratio('elements').toFixed(1)}`,
      isMet: elements <= LIMITS.elementsAWord || ratio('elements') <= LIMITS.elementsRatio,
    },
    ...(['sentenceClick', 'glossClick'] as const).flatMap((name) => {
      const what = name === 'sentenceClick' ? 'a sentence' : 'a gloss';
      const slowest = most(name);
      return [
        atMost(`click to paint of ${what}, ${between}`, ratio(name), LIMITS.clickRatio, ratio(name).toFixed(2)),
        atMost(`click to paint of ${what}, ms`, slowest, LIMITS.click, slowest.toFixed(0)),
      ];
    }),
    atMost('attributes changed by a selection', most('attributes'), LIMITS.attributes, `${most('attributes')}`),
    atMost('texts changed outside its two sentences', most('textsElsewhere'), 0, `${most('textsElsewhere')}`),
    {
      target: `heap at ${longest.label} ≤ ${LIMITS.heapFactor} × ${shortest.label} + ${LIMITS.heapRoom} MB`,
      measured: `${formatFigure('heap', long.heap)}; allowed ${heapLimit.toFixed(1)} MB`,
      isMet: of(long, 'heap') <= heapLimit,
    },
    ...TASKS.map((name) =>
      atMost(
        {
          loadTask: 'longest task while the rest comes, ms',
          scrollTask: '… while scrolling, ms',
          clickTask: '… while clicking, ms',
        }[name],
        most(name),
        LIMITS.task,
        formatFigure(name, most(name)),
      ),
    ),
    {
      target: 'layout shift in the session: 0',
      measured: formatFigure('shift', most('shift')),
      isMet: most('shift') < LIMITS.shift,
    },
    offlineVerdict(offline),
  ];
}

function offlineVerdict(offline: OfflineVisit): Verdict {
  const target = 'requests on an offline second visit: 0';
  if (offline.kind === 'no service worker') return { target, measured: 'no service worker', isMet: null };
  if (offline.kind === 'no text') return { target, measured: 'no text', isMet: false };
  const { requests } = offline;
  return { target, measured: [`${requests.length}`, ...requests].join(' '), isMet: requests.length === 0 };
}
