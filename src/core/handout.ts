import { quoteSpans, type ResolvedGloss, type UnitAnnotations } from './annotations.ts';
import { type Edition, type Entry, findEntry, type Gloss, type Unit } from './edition.ts';
import type { HandoutOptions } from './handout-options.ts';
import { unitsOf } from './selection.ts';
import { annotateShown, shownText } from './shown-text.ts';
import { type TextRun, textRuns } from './text-runs.ts';
import { tokenize } from './tokens.ts';
import { forEach, type Work } from './work.ts';

/** A stretch of a sentence as a hand-out prints it. */
export type HandoutRun =
  /** `call` is the number of the note that it calls for; `isTerm` where it is in the word list. */
  | { readonly kind: 'text'; readonly text: string; readonly call: number | null; readonly isTerm: boolean }
  /** A key term to be filled in: its words are not there. */
  | { readonly kind: 'gap'; readonly number: number };

/** A note at the foot of a page: called for by number, the hint for a gap, or told by its sentence. */
export interface HandoutNote {
  readonly kind: 'called' | 'hint' | 'told';
  /** Of the call, the gap or the sentence. */
  readonly number: number;
  readonly gloss: Gloss;
  readonly entry: Entry;
}

export interface HandoutUnit {
  readonly unit: Unit;
  /** Its place in the edition, from 1. */
  readonly number: number;
  readonly runs: readonly HandoutRun[];
  readonly notes: readonly HandoutNote[];
}

/** What stands in a gap. */
export interface Solution {
  readonly number: number;
  readonly words: string;
  readonly entry: Entry;
}

export interface HandoutText {
  readonly paragraphs: readonly { readonly id: string; readonly units: readonly HandoutUnit[] }[];
  readonly solutions: readonly Solution[];
}

interface KnownGloss extends ResolvedGloss {
  readonly entry: Entry;
}

/** Those glosses whose entry the glossary has. */
export const knownGlosses = (glossary: Edition['glossary'], glosses: readonly ResolvedGloss[]): readonly KnownGloss[] =>
  glosses.flatMap((resolved) => {
    const entry = findEntry(glossary, resolved.gloss.entry);
    return entry ? [{ ...resolved, entry }] : [];
  });

/** The reader cuts its runs behind the marks of notes too; a hand-out has none, and a term is one gap. */
function wholeRuns(runs: readonly TextRun[]): readonly Pick<TextRun, 'gloss' | 'tokens'>[] {
  const whole: { gloss: TextRun['gloss']; tokens: TextRun['tokens'] }[] = [];
  for (const { gloss, tokens } of runs) {
    const last = whole.at(-1);
    if (last?.gloss === gloss) last.tokens = [...last.tokens, ...tokens];
    else whole.push({ gloss, tokens });
  }
  return whole;
}

/** What a note says is known by its entry and its sense here: the same is noted once. */
const sayingOf = ({ entry, sense }: Gloss): string => `${entry} ${JSON.stringify(sense ?? null)}`;

/** Whether two glosses have a word in common. */
const overlaps = (one: ResolvedGloss, other: ResolvedGloss): boolean =>
  one.spans.some((a) => other.spans.some((b) => a.start < b.end && b.start < a.end));

/** Takes the units in their order and numbers gaps and calls as it goes. */
class Composer {
  readonly edition: Edition;
  readonly options: HandoutOptions;
  readonly solutions: Solution[] = [];
  private readonly said = new Set<string>();
  private calls = 0;

  constructor(edition: Edition, options: HandoutOptions) {
    this.edition = edition;
    this.options = options;
  }

  compose(unit: Unit, number: number): HandoutUnit {
    const { edition, options } = this;
    const annotations = annotateShown(edition, unit);
    const runs = wholeRuns(textRuns(annotations, 'source', edition.glossary));
    const marked = new Set(runs.flatMap(({ gloss }) => gloss ?? []));
    const gaps = options.hasGaps ? this.openGaps(unit, annotations, marked) : new Map<Gloss, number>();
    const notes = options.vocabulary === 'footnotes' ? this.notesOf(annotations, number, marked, gaps) : [];
    const calls = new Map(
      notes.flatMap((note) => (note.kind === 'called' ? [[note.gloss, note.number] as const] : [])),
    );
    return {
      unit,
      number,
      notes,
      runs: runs.map(({ gloss, tokens }): HandoutRun => {
        const gap = gloss && gaps.get(gloss.gloss);
        if (gap != null) return { kind: 'gap', number: gap };
        const text = tokens.map((token) => token.text).join('');
        const isTerm = gloss !== null && options.vocabulary === 'list' && options.words === 'key';
        return { kind: 'text', text, call: (gloss && calls.get(gloss.gloss)) ?? null, isTerm };
      }),
    };
  }

  private openGaps(unit: Unit, annotations: UnitAnnotations, marked: ReadonlySet<ResolvedGloss>): Map<Gloss, number> {
    const gaps = new Map<Gloss, number>();
    for (const { gloss, spans } of annotations.glosses.filter((resolved) => marked.has(resolved))) {
      const entry = findEntry(this.edition.glossary, gloss.entry);
      if (!entry) continue;
      const number = this.solutions.length + 1;
      this.solutions.push({ number, words: quoteSpans(shownText(this.edition, unit, 'source'), spans), entry });
      gaps.set(gloss, number);
    }
    return gaps;
  }

  private notesOf(
    annotations: UnitAnnotations,
    number: number,
    marked: ReadonlySet<ResolvedGloss>,
    gaps: ReadonlyMap<Gloss, number>,
  ): readonly HandoutNote[] {
    const glosses = knownGlosses(this.edition.glossary, annotations.glosses);
    const isMarked = ({ gloss }: KnownGloss) => [...marked].some((other) => other.gloss === gloss);
    const open = glosses.filter(({ gloss }) => gaps.has(gloss));
    return glosses.flatMap((resolved): readonly HandoutNote[] => {
      const { gloss, entry } = resolved;
      const gap = gaps.get(gloss);
      if (gap !== undefined) return [{ kind: 'hint', number: gap, gloss, entry }];
      // What has a word in common with a gap would give it away: a part of the expression, an expression round the word.
      if (open.some((other) => overlaps(resolved, other))) return [];
      if (this.options.words === 'key' && !isMarked(resolved)) return [];
      if (this.said.has(sayingOf(gloss))) return [];
      this.said.add(sayingOf(gloss));
      if (this.options.words === 'all') return [{ kind: 'told', number, gloss, entry }];
      this.calls += 1;
      return [{ kind: 'called', number: this.calls, gloss, entry }];
    });
  }
}

/**
 * The text of a hand-out: its sentences numbered through, with gaps, calls for notes and the notes themselves. A note
 * stands where its entry first has this sense. A gap's note is a hint, its meaning alone, and nothing else gives the
 * gap away.
 */
export function* composeHandout(edition: Edition, options: HandoutOptions): Work<HandoutText> {
  const composer = new Composer(edition, options);
  const composed: HandoutUnit[] = [];
  yield* forEach(unitsOf(edition), (unit, index) => composed.push(composer.compose(unit, index + 1)));
  let from = 0;
  const paragraphs = edition.paragraphs.map(({ id, units }) => {
    from += units.length;
    return { id, units: composed.slice(from - units.length, from) };
  });
  return { paragraphs, solutions: composer.solutions };
}

/** How many words the source has. */
export function* countWords(edition: Edition): Work<number> {
  let count = 0;
  yield* forEach(unitsOf(edition), ({ source }) => {
    count += tokenize(source, edition.languages.source).filter(({ isWord }) => isWord).length;
  });
  return count;
}
