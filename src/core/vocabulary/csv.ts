import type { Work } from '../work.ts';

export const SEPARATORS = ['\t', ';', ','] as const;
export type Separator = (typeof SEPARATORS)[number];

/** How a table is written: what stands between two cells, and whether quotation marks may stand round one (RFC 4180). */
export interface Manner {
  readonly separator: Separator;
  readonly hasQuotes: boolean;
}

/** A row of a table, with the line of the file that it begins on, from 1. */
export interface Row {
  readonly line: number;
  /** null where a quotation mark is opened and never closed: then the line tells nothing. */
  readonly cells: readonly string[] | null;
}

/** A quotation mark that is closed only after so many characters stands there by mistake. */
const LONGEST_CELL = 100_000;
/** So many rows are read between two moments to stop. */
const STEP = 400;

const END_OF_LINE = /\r\n|\r|\n/g;

const countLines = (text: string): number => text.match(END_OF_LINE)?.length ?? 0;

/** What stands between quotation marks, the first of which is at an offset; null where the second is missing. */
function readQuoted(text: string, start: number): { readonly cell: string; readonly end: number } | null {
  let cell = '';
  for (let from = start + 1; ; ) {
    const end = text.indexOf('"', from);
    if (end < 0 || end - start > LONGEST_CELL) return null;
    cell += text.slice(from, end);
    if (text.charAt(end + 1) !== '"') return { cell, end: end + 1 };
    cell += '"';
    from = end + 2;
  }
}

/**
 * Reads a table as RFC 4180 has it, with the ends of lines of any system; empty lines don't count, nor does a byte order
 * mark. What follows a closing quotation mark belongs to the cell.
 */
export function* readTable(text: string, { separator, hasQuotes }: Manner): Work<readonly Row[]> {
  const plain = new RegExp(`[^${separator}\\r\\n]*`, 'y');
  const endOfLine = /\r\n|\r|\n/y;
  const wholeLine = /[^\r\n]*/y;
  const take = (pattern: RegExp, at: number): string => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? '';
  };
  const rows: Row[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  for (let line = 1, count = 1; at < text.length; line += 1, count += 1) {
    if (count % STEP === 0) yield;
    const begin = at;
    const first = line;
    let cells: string[] | null = [];
    for (;;) {
      const quoted = hasQuotes && text.charAt(at) === '"' ? readQuoted(text, at) : { cell: '', end: at };
      if (!quoted) {
        at = begin + take(wholeLine, begin).length;
        line = first;
        cells = null;
        break;
      }
      line += countLines(quoted.cell);
      const rest = take(plain, quoted.end);
      cells.push(quoted.cell + rest);
      at = quoted.end + rest.length;
      if (text.charAt(at) !== separator) break;
      at += 1;
    }
    if (cells === null || at > begin) rows.push({ line: first, cells });
    at += take(endOfLine, at).length;
  }
  return rows;
}

/** A cell that isn't empty needs no marks but round these. */
const needsQuotes = (cell: string): boolean => /[",;\t\r\n]/.test(cell);

const quote = (cell: string): string => (needsQuotes(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A row as RFC 4180 has it, with its end. */
export function writeRow(cells: readonly string[]): string {
  const [only = ''] = cells;
  // An empty line would be no row.
  return cells.length === 1 && only === '' ? '""\r\n' : `${cells.map(quote).join(',')}\r\n`;
}

/**
 * Where a spreadsheet would begin a formula (OWASP, CSV injection), and the apostrophes before it: at the beginning of a
 * cell, and behind what may begin another one. Where lists have semicolons, as in German, a spreadsheet divides even a
 * cell in quotation marks, for it doesn't begin with one; those of the text it then takes for its own.
 */
const FORMULA = /^('*)(?=[=+\-@\t\r\n＝＋－＠])/u;
const FORMULA_WITHIN = /([;\t\r\n])('*)(?="*[=+\-@＝＋－＠])/gu;

/** A cell that no spreadsheet computes: it shows it as text, and an apostrophe in front not at all. */
export const guard = (cell: string): string => cell.replace(FORMULA, "'$1").replace(FORMULA_WITHIN, "$1'$2");

/** A cell as it was before it was guarded. */
export const unguard = (cell: string): string => {
  const less = (apostrophes: string): string => apostrophes.slice(1);
  return cell
    .replace(FORMULA_WITHIN, (_, divider: string, apostrophes: string) => divider + less(apostrophes))
    .replace(FORMULA, (_, apostrophes: string) => less(apostrophes));
};
