import { FIGURE_NAMES, FIGURES, type FigureName, formatFigure } from './figures.ts';
import type { EditionFigures, Verdict } from './targets.ts';

/** What was measured, and on what. */
export interface BenchReport {
  readonly machine: {
    readonly processor: string;
    readonly cores: number;
    readonly memory: string;
    readonly system: string;
    readonly node: string;
    readonly browser: string;
    readonly date: string;
  };
  readonly rounds: number;
  readonly editions: readonly EditionFigures[];
  readonly verdicts: readonly Verdict[];
}

type Row = readonly string[];

const isNumber = (cell: string): boolean => /^[<–]?\s?\d|^–/.test(cell);

/** A table as Markdown has it, its columns aligned. */
function table([head = [], ...body]: readonly Row[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...body].map((row) => (row[column] ?? '').length)));
  const line = (cells: Row): string =>
    `| ${cells.map((cell, column) => (column > 0 && isNumber(cell) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...body.map(line)].join('\n');
}

/** A figure of the app, and how many times that of the plain page it is. */
function cell({ app, baseline }: EditionFigures, name: FigureName): string {
  const [ours, plain] = [app[name], baseline[name]];
  const figure = formatFigure(name, ours);
  const hasRatio = ours !== null && plain !== null && plain > 0 && ours > 0 && FIGURES[name].unit !== 'score';
  return hasRatio ? `${figure} (${(ours / plain).toFixed(2)} ×)` : figure;
}

const mark = (isMet: boolean | null): string => (isMet === null ? 'not measured' : isMet ? 'met' : '**missed**');

export function formatReport({ machine, rounds, editions, verdicts }: BenchReport): string {
  const { processor, cores, memory, system, node, browser, date } = machine;
  const figures = table([
    ['figure', ...editions.map(({ label }) => label)],
    ['source words', ...editions.map(({ sourceWords }) => `${sourceWords}`)],
    ...FIGURE_NAMES.map((name) => [FIGURES[name].label, ...editions.map((edition) => cell(edition, name))]),
  ]);
  const targets = table([
    ['target', 'measured', ''],
    ...verdicts.map(({ target, measured, isMet }) => [target, measured, mark(isMet)]),
  ]);
  return [
    `${date}, ${browser}, ${processor}, ${cores} cores, ${memory}, ${system}, Node ${node}; ${rounds} rounds.`,
    'In brackets: how many times the figure of the plain page.',
    figures,
    targets,
  ].join('\n\n');
}
