import { median } from './statistics.ts';

/** What is measured on each visit. */
export const FIGURES = {
  scriptBytes: { label: 'JS + CSS that the first sentence waits for, gzip', unit: 'kB', fold: 'most' },
  requests: { label: 'requests that the first sentence waits for', unit: '', fold: 'most' },
  firstSentence: { label: 'open to the first sentence', unit: 'ms', fold: 'median' },
  wholeText: { label: 'open to the whole text', unit: 'ms', fold: 'median' },
  elements: { label: 'elements', unit: '', fold: 'most' },
  elementsAWord: { label: 'elements a word, both languages together', unit: 'ratio', fold: 'most' },
  sentenceClick: { label: 'click to paint, a sentence: mean', unit: 'ms', fold: 'median' },
  slowestSentenceClick: { label: 'click to paint, a sentence: slowest', unit: 'ms', fold: 'median' },
  glossClick: { label: 'click to paint, a gloss: mean', unit: 'ms', fold: 'median' },
  slowestGlossClick: { label: 'click to paint, a gloss: slowest', unit: 'ms', fold: 'median' },
  attributes: { label: 'attributes changed by a sentence click', unit: '', fold: 'most' },
  textsElsewhere: { label: 'texts changed outside its two sentences', unit: '', fold: 'most' },
  commits: { label: 'React commits by a sentence click', unit: '', fold: 'most' },
  heap: { label: 'heap after collection', unit: 'MB', fold: 'median' },
  documentHeap: { label: 'the document’s own memory beside it', unit: 'MB', fold: 'median' },
  buffers: { label: 'bytes kept in buffers beside it', unit: 'MB', fold: 'median' },
  heapAfterSession: { label: 'heap after the session', unit: 'MB', fold: 'median' },
  loadTask: { label: 'longest task while the rest comes', unit: 'ms', fold: 'median' },
  scrollTask: { label: 'longest task while scrolling', unit: 'ms', fold: 'median' },
  clickTask: { label: 'longest task while clicking', unit: 'ms', fold: 'median' },
  wayTask: { label: 'longest task while changing the way to read', unit: 'ms', fold: 'median' },
  shift: { label: 'layout shift in the session', unit: 'score', fold: 'most' },
  shiftAfterClick: { label: 'layout shift right after clicks', unit: 'score', fold: 'most' },
} as const satisfies Record<string, FigureKind>;

interface FigureKind {
  readonly label: string;
  readonly unit: 'ms' | 'kB' | 'MB' | 'ratio' | 'score' | '';
  /** What of several rounds counts: the median of what wavers, the most of what mustn't. */
  readonly fold: 'median' | 'most';
}

export type FigureName = keyof typeof FIGURES;
export const FIGURE_NAMES = Object.keys(FIGURES) as readonly FigureName[];

/** The figures of a visit, or of all rounds; null where there is no such thing. */
export type Figures = Readonly<Record<FigureName, number | null>>;

export function foldFigures(visits: readonly Figures[]): Figures {
  const fold = (name: FigureName): number | null => {
    const values = visits.flatMap((visit) => visit[name] ?? []);
    if (values.length === 0) return null;
    return FIGURES[name].fold === 'most' ? Math.max(...values) : median(values);
  };
  return Object.fromEntries(FIGURE_NAMES.map((name) => [name, fold(name)])) as unknown as Figures;
}

/** A figure with its unit, as the table has it. */
export function formatFigure(name: FigureName, value: number | null): string {
  if (value === null) return '–';
  const { unit } = FIGURES[name];
  // The browser tells of no task that was shorter.
  if (name.endsWith('Task')) return value === 0 ? '< 50 ms' : `${value.toFixed(0)} ms`;
  if (unit === 'ms') return `${value.toFixed(0)} ms`;
  if (unit === 'kB' || unit === 'MB') return `${value.toFixed(1)} ${unit}`;
  if (unit === 'ratio' || unit === 'score') return value.toFixed(3);
  return `${value}`;
}
