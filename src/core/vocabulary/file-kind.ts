import { finish } from '../work.ts';
import { type Manner, readTable, SEPARATORS, type Separator } from './csv.ts';

/** What a file that a learner brings is, as far as its beginning tells. */
export type FileKind =
  | { readonly kind: 'backup' }
  /** A table whose first row names its columns. */
  | { readonly kind: 'table'; readonly manner: Manner; readonly heads: readonly string[] }
  | { readonly kind: 'lwt'; readonly manner: Manner }
  | { readonly kind: 'refused'; readonly reason: 'empty' | 'anki' | 'unknown' };

/** So much of a file tells what it is, in UTF-16 units. */
const SAMPLE = 20_000;
const ROWS = 20;
const LWT: Manner = { separator: '\t', hasQuotes: false };
/** LWT's numbers for how well a word is known, and where they stand. */
const LWT_STATUS = /^([1-5]|9[89])$/;
const LWT_STATUS_CELL = 4;

function firstRows(text: string, manner: Manner): readonly (readonly string[])[] {
  const rows = finish(readTable(text.slice(0, SAMPLE), manner)).slice(0, ROWS + 1);
  // The last one may be cut off.
  const whole = rows.length > 1 && text.length > SAMPLE ? rows.slice(0, -1) : rows;
  return whole.slice(0, ROWS).flatMap(({ cells }) => (cells ? [cells] : []));
}

/**
 * What divides the cells of a table: that of which most rows have as many as the first one, and of several such the one
 * with more cells.
 * @returns null where nothing divides it
 */
export function tellSeparator(text: string): Separator | null {
  const found = SEPARATORS.map((separator) => {
    const rows = firstRows(text, { separator, hasQuotes: true });
    const cells = rows[0]?.length ?? 0;
    const alike = rows.filter(({ length }) => length === cells).length / Math.max(rows.length, 1);
    return { separator, cells, alike };
  }).filter(({ cells }) => cells > 1);
  const [best] = found.sort((one, other) => other.alike - one.alike || other.cells - one.cells);
  return best?.separator ?? null;
}

const headsOf = (cells: readonly string[]): readonly string[] => cells.map((cell) => cell.trim().toLowerCase());

/** Tells a file by its content; its name may be any. */
export function tellKind(text: string): FileKind {
  const beginning = text
    .slice(0, SAMPLE)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (beginning === '') return { kind: 'refused', reason: 'empty' };
  if (beginning.startsWith('{')) return { kind: 'backup' };
  if (/^#[\w ]+:/.test(beginning)) return { kind: 'refused', reason: 'anki' };
  const manner: Manner = { separator: tellSeparator(text) ?? ',', hasQuotes: true };
  const heads = headsOf(firstRows(text, manner)[0] ?? []);
  if (heads.includes('term')) return { kind: 'table', manner, heads };
  const rows = firstRows(text, LWT);
  const likely = rows.filter((cells) => LWT_STATUS.test(cells[LWT_STATUS_CELL]?.trim() ?? ''));
  return likely.length * 2 > rows.length ? { kind: 'lwt', manner: LWT } : { kind: 'refused', reason: 'unknown' };
}
