/** One step from a text to another: a letter of both, one in place of another, one too many, one left out. */
export type Alignment =
  | { readonly kind: 'same'; readonly letter: string }
  | { readonly kind: 'wrong'; readonly letter: string; readonly expected: string }
  | { readonly kind: 'extra'; readonly letter: string }
  | { readonly kind: 'missing'; readonly expected: string };

/** Longer texts aren't laid side by side letter by letter: nobody would read it. */
const LONGEST = 200;

/** How many steps the rest of one text is away from the rest of another, by the places where the rests begin. */
function distances(one: readonly string[], other: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  const at = (row: number, column: number): number => table[row]?.[column] ?? 0;
  for (let row = one.length; row >= 0; row -= 1) {
    for (let column = other.length; column >= 0; column -= 1) {
      const line = table[row];
      if (!line) continue;
      if (row === one.length) line[column] = other.length - column;
      else if (column === other.length) line[column] = one.length - row;
      else if (one[row] === other[column]) line[column] = at(row + 1, column + 1);
      else line[column] = 1 + Math.min(at(row + 1, column + 1), at(row + 1, column), at(row, column + 1));
    }
  }
  return table;
}

/** The fewest steps from what was typed to what was expected (Wagner and Fischer 1974), in the order of the letters. */
export function alignLetters(typed: string, expected: string): readonly Alignment[] {
  const one = [...typed].slice(0, LONGEST);
  const other = [...expected].slice(0, LONGEST);
  const table = distances(one, other);
  const at = (row: number, column: number): number => table[row]?.[column] ?? Number.POSITIVE_INFINITY;
  const steps: Alignment[] = [];
  let [row, column] = [0, 0];
  while (row < one.length || column < other.length) {
    const [letter, wanted] = [one[row], other[column]];
    if (letter !== undefined && letter === wanted) {
      steps.push({ kind: 'same', letter });
      row += 1;
      column += 1;
    } else if (letter !== undefined && wanted !== undefined && at(row, column) === 1 + at(row + 1, column + 1)) {
      steps.push({ kind: 'wrong', letter, expected: wanted });
      row += 1;
      column += 1;
    } else if (letter !== undefined && at(row, column) === 1 + at(row + 1, column)) {
      steps.push({ kind: 'extra', letter });
      row += 1;
    } else {
      steps.push({ kind: 'missing', expected: wanted ?? '' });
      column += 1;
    }
  }
  return steps;
}
