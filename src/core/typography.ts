import { quoteMarksOf } from './languages/quote-marks.ts';

/** What a mark of the keyboard stands for; null for one that stays as it is, such as the inch in 5". */
type Role = 'open' | 'close' | 'apostrophe' | null;

interface Mark {
  readonly index: number;
  readonly isDouble: boolean;
  readonly role: Role;
}

const APOSTROPHE = '’';
const STRAIGHT = /["']/;

const isSpace = (sign: string): boolean => /\s/.test(sign);
const isLetter = (sign: string): boolean => /\p{L}/u.test(sign);
const isDigit = (sign: string): boolean => /\p{Nd}/u.test(sign);
const isWordSign = (sign: string): boolean => isLetter(sign) || isDigit(sign);
/** What a quotation may begin after: a space, an opening bracket, a slash. */
const startsPhrase = (sign: string): boolean => /[\s([{/\u00a1\u00bf]/.test(sign);
/** '90s, '68er */
const YEAR = /^\d\d(?:s|er|ern)?(?![\p{L}\p{Nd}])/u;

/** Reads the straight marks of a text, one after another: each decision rests on the signs beside it and on what is open. */
function readMarks(text: string, clipped: readonly string[]): readonly Mark[] {
  const marks: Mark[] = [];
  const open = { double: 0, single: 0 };
  const lastCloser = [...text.matchAll(/[^\s']'(?![\p{L}\p{Nd}])/gu)].at(-1)?.index ?? -1;

  /** Whether a mark of the same kind that can close comes before one that can open. */
  const closesLater = (sign: string, index: number): boolean => {
    for (let next = text.indexOf(sign, index + 1); next >= 0; next = text.indexOf(sign, next + 1)) {
      const [before = ' ', after = ' '] = [text[next - 1], text[next + 1]];
      if (startsPhrase(before) && !isSpace(after)) return false;
      if (!isSpace(before) && !isDigit(before) && !isWordSign(after)) return true;
    }
    return false;
  };

  const readDouble = (index: number, before: string, after: string): Role => {
    if (isLetter(before) && isLetter(after)) return null;
    if (startsPhrase(before)) return isSpace(after) && open.double > 0 ? 'close' : 'open';
    if (isDigit(before) && (open.double === 0 || closesLater('"', index))) return null;
    return isWordSign(after) && open.double === 0 ? 'open' : 'close';
  };

  const readSingle = (index: number, before: string, after: string): Role => {
    if (isWordSign(before) && isWordSign(after)) return isDigit(before) && isDigit(after) ? null : 'apostrophe';
    const word = /^\p{L}+/u.exec(text.slice(index + 1, index + 16))?.[0] ?? '';
    if (startsPhrase(before)) {
      if (isSpace(after)) return open.single > 0 ? 'close' : null;
      const isClipped = clipped.includes(word.toLowerCase()) || YEAR.test(text.slice(index + 1, index + 8));
      return !isClipped && lastCloser > index ? 'open' : 'apostrophe';
    }
    if (isDigit(before) && open.single === 0) return null;
    const isPossessive = /s/i.test(before) && closesLater("'", index);
    if (open.single > 0) return isPossessive ? 'apostrophe' : 'close';
    return isWordSign(after) && lastCloser > index ? 'open' : 'apostrophe';
  };

  for (const { 0: sign, index } of text.matchAll(/["']/g)) {
    const last = marks.at(-1);
    const beginsWithin = last?.index === index - 1 && last.role === 'open';
    const before = beginsWithin ? ' ' : (text[index - 1] ?? ' ');
    const after = text[index + 1] ?? ' ';
    const isDouble = sign === '"';
    const role = isDouble ? readDouble(index, before, after) : readSingle(index, before, after);
    const kind = isDouble ? 'double' : 'single';
    if (role === 'open') open[kind] += 1;
    if (role === 'close') open[kind] = Math.max(0, open[kind] - 1);
    marks.push({ index, isDouble, role });
  }
  return marks;
}

/** The double marks that stand within other double marks, an odd number of pairs deep. */
function nestedDoubles(marks: readonly Mark[]): ReadonlySet<number> {
  const doubles = marks.filter(({ isDouble, role }) => isDouble && (role === 'open' || role === 'close'));
  const stack: number[] = [];
  const paired = new Set<number>();
  for (const { index, role } of doubles) {
    if (role === 'open') stack.push(index);
    const start = role === 'close' ? stack.pop() : undefined;
    if (start !== undefined) paired.add(start).add(index);
  }
  const nested = new Set<number>();
  let depth = 0;
  for (const { index, role } of doubles.filter((mark) => paired.has(mark.index))) {
    if (role === 'close') depth -= 1;
    if (depth % 2 === 1) nested.add(index);
    if (role === 'open') depth += 1;
  }
  return nested;
}

function setOnce(text: string, language: string): string {
  const { marks: signs, clipped } = quoteMarksOf(language);
  const [outerOpen = '', outerClose = '', innerOpen = '', innerClose = ''] = signs;
  // Marks that are set already count like those that are not.
  const read = text.replace(/[^\p{L}\p{Nd}\s]/gu, (sign) => {
    if (sign === outerOpen || sign === outerClose) return '"';
    return sign === innerOpen || sign === innerClose || sign === APOSTROPHE ? "'" : sign;
  });
  const marks = readMarks(read, clipped);
  const nested = nestedDoubles(marks);
  const set = text.split('');
  for (const { index, isDouble, role } of marks) {
    if (role === null || !STRAIGHT.test(text[index] ?? '')) continue;
    const isOuter = isDouble && !nested.has(index);
    if (role === 'apostrophe') set[index] = APOSTROPHE;
    else if (role === 'open') set[index] = isOuter ? outerOpen : innerOpen;
    else set[index] = isOuter ? outerClose : innerClose;
  }
  return set.join('');
}

/**
 * Sets the straight quotation marks and apostrophes of a text, best of a whole paragraph, as its language does: „so“ or
 * “so”. Every mark stays one UTF-16 unit, so that offsets into the text hold; nothing else changes, and inches and
 * feet (5", 6') stay straight. What is set once is not set otherwise a second time.
 * @param language a BCP 47 tag
 */
export function setQuotes(text: string, language: string): string {
  let shown = text;
  for (let before = ''; before !== shown && STRAIGHT.test(shown); ) {
    before = shown;
    shown = setOnce(shown, language);
  }
  return shown;
}
