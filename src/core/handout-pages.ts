import type { HandoutNote, HandoutText, HandoutUnit, Solution } from './handout.ts';
import { balance, type PageItem, type PageSpan, paginate } from './pagination.ts';
import type { ListedEntry } from './word-list.ts';

/** A paragraph, or as much of it as stands on one page. */
interface HandoutParagraph {
  readonly id: string;
  readonly units: readonly HandoutUnit[];
}

type Columns<Item> = readonly [readonly Item[], readonly Item[]];

/** One sheet of a hand-out. */
type HandoutPage =
  | { readonly kind: 'text'; readonly paragraphs: readonly HandoutParagraph[]; readonly notes: Columns<HandoutNote> }
  | { readonly kind: 'words'; readonly isFirst: boolean; readonly columns: Columns<ListedEntry> }
  | { readonly kind: 'solutions'; readonly isFirst: boolean; readonly columns: Columns<Solution> };

/** A page as it is set; it is higher than its sheet by `excess`: 0, unless a single sentence with its notes is. */
type SetPage = HandoutPage & { readonly excess: number };

/** A page with its number, from 1. */
export type NumberedPage = SetPage & { readonly number: number };

/** What was measured in the browser, in CSS pixels. */
export interface HandoutMeasures {
  /** The room for text and notes on a page without a heading. */
  readonly room: number;
  readonly titleHeight: number;
  readonly listHeadingHeight: number;
  /** What the notes of a page take beside themselves: the rule above them. */
  readonly notesFrame: number;
  /** For each unit in order; `bottom` is where it and all before it end in the text set on one endless page. */
  readonly units: readonly {
    readonly bottom: number;
    readonly heightOnTop: number;
    readonly notes: readonly number[];
  }[];
  readonly words: readonly number[];
  readonly solutions: readonly number[];
}

const inColumns = <Item>(items: readonly Item[], heights: readonly number[]): Columns<Item> => {
  const { cut } = balance(heights);
  return [items.slice(0, cut), items.slice(cut)];
};

/** Puts consecutive units of a paragraph together again. */
function regroup(units: readonly { readonly paragraph: string; readonly unit: HandoutUnit }[]) {
  const paragraphs: { id: string; units: HandoutUnit[] }[] = [];
  for (const { paragraph, unit } of units) {
    const last = paragraphs.at(-1);
    if (last?.id === paragraph) last.units.push(unit);
    else paragraphs.push({ id: paragraph, units: [unit] });
  }
  return paragraphs;
}

function textPages(text: HandoutText, measures: HandoutMeasures): readonly SetPage[] {
  const units = text.paragraphs.flatMap(({ id, units }) => units.map((unit) => ({ paragraph: id, unit })));
  const items = measures.units.map(
    ({ bottom, heightOnTop, notes }, index): PageItem => ({
      height: bottom - (measures.units[index - 1]?.bottom ?? 0),
      heightOnTop,
      notes,
    }),
  );
  const room = (page: number) => measures.room - (page === 0 ? measures.titleHeight : 0);
  // An edition without a sentence still has its title.
  if (items.length === 0) return [{ kind: 'text', paragraphs: [], notes: [[], []], excess: 0 }];
  const notesHeight = (notes: readonly number[]) =>
    notes.length > 0 ? measures.notesFrame + balance(notes).height : 0;
  return paginate(items, { room, notesHeight }).map(({ start, end, height }, page) => {
    const onPage = units.slice(start, end);
    const notes = onPage.flatMap(({ unit }) => unit.notes);
    const heights = items.slice(start, end).flatMap((item) => item.notes);
    return {
      kind: 'text',
      paragraphs: regroup(onPage),
      notes: inColumns(notes, heights),
      excess: Math.max(0, height - room(page)),
    };
  });
}

interface ListPage<Item> {
  readonly isFirst: boolean;
  readonly columns: Columns<Item>;
  readonly excess: number;
}

/** A list in two columns a page; those of its last page end at one height. */
function listPages<Item>(
  items: readonly Item[],
  heights: readonly number[],
  { room, listHeadingHeight }: HandoutMeasures,
): readonly ListPage<Item>[] {
  const columnRoom = (column: number) => room - (column < 2 ? listHeadingHeight : 0);
  const columns = paginate(
    heights.map((height) => ({ height, heightOnTop: height, notes: [] })),
    { room: columnRoom, notesHeight: () => 0 },
  );
  const pairs = columns.flatMap((_column, index): readonly (readonly PageSpan[])[] =>
    index % 2 === 0 ? [columns.slice(index, index + 2)] : [],
  );
  return pairs.map((pair, page) => {
    const [start = 0, end = 0] = [pair[0]?.start, pair.at(-1)?.end];
    const [left, right] = pair;
    const excess = Math.max(0, ...pair.map(({ height }, index) => height - columnRoom(page * 2 + index)));
    const isLast = page === pairs.length - 1;
    return {
      isFirst: page === 0,
      columns:
        isLast || !left || !right
          ? inColumns(items.slice(start, end), heights.slice(start, end))
          : [items.slice(left.start, left.end), items.slice(right.start, right.end)],
      excess,
    };
  });
}

/** Makes up the pages of a hand-out: the text with its notes, the word list, on a page of their own the solutions. */
export function makeUpPages(
  text: HandoutText,
  words: readonly ListedEntry[],
  measures: HandoutMeasures,
): readonly NumberedPage[] {
  const pages = [
    ...textPages(text, measures),
    ...listPages(words, measures.words, measures).map((page): SetPage => ({ kind: 'words', ...page })),
    ...listPages(text.solutions, measures.solutions, measures).map((page): SetPage => ({ kind: 'solutions', ...page })),
  ];
  return pages.map((page, index) => ({ ...page, number: index + 1 }));
}
