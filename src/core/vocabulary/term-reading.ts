import * as v from 'valibot';
import { forEach, type Work } from '../work.ts';
import { type Row, readTable, unguard } from './csv.ts';
import type { FileKind } from './file-kind.ts';
import { ITEM_KINDS, type Item, itemIdSchema, type Status } from './item.ts';
import { tagOfLanguage } from './language-names.ts';
import { findWords, type MarkedSentence, readMarked } from './marked-sentence.ts';
import { tidy } from './one-line.ts';
import { BETWEEN_MEANINGS } from './term-file.ts';
import { statusOf } from './term-status.ts';
import { OWN_HEAD } from './words-table.ts';

/** A term of another program, or of a table of ours. */
export interface ForeignTerm {
  /** The id that a table of ours gives it. */
  readonly id: string | null;
  /** null where its file doesn't say. */
  readonly kind: Item['kind'] | null;
  readonly language: string;
  readonly lemma: string;
  /** null where it has no translation. */
  readonly meaning: string | null;
  /** The language of the meaning; null where its file doesn't say. */
  readonly target: string | null;
  readonly status: Status;
  readonly tags: readonly string[];
  readonly sentence: (MarkedSentence & { readonly translation: string }) | null;
  readonly remark: string | null;
}

/** Why a line can't be read. Each is a key of `locales/<lng>/exchange.json`. */
type LineFault = 'quote-open' | 'term-missing' | 'term-long' | 'language-unknown' | 'status-unknown';

export interface LineProblem {
  /** From 1. */
  readonly line: number;
  readonly fault: LineFault;
  /** What stands there; empty where nothing does. */
  readonly quote: string;
}

export interface ForeignTerms {
  readonly terms: readonly ForeignTerm[];
  readonly problems: readonly LineProblem[];
}

/** The columns of LWT's list, which names none. */
const LWT_HEADS = ['term', 'translation', 'sentence', 'pronunciation', 'status', 'language', 'number', 'tags'];
/** What is longer is no term but a mistake. */
const LONGEST_TERM = 1000;

type CellOf = (head: string) => string;

function readMeaning(translation: string): string | null {
  const lines = translation.split(/\r\n|\r|\n/).map(tidy);
  const meaning = lines.filter((line) => line !== '').join(BETWEEN_MEANINGS);
  return meaning === '' || meaning === '*' ? null : meaning;
}

/** A sentence whose words can't be found in it says nothing of them: it goes with the remark. */
function readSentence(cell: CellOf, lemma: string): Pick<ForeignTerm, 'sentence'> & { readonly loose: string } {
  const written = tidy(cell('sentence'));
  if (written === '') return { sentence: null, loose: '' };
  const isOwn = cell('words') !== '';
  const marked = isOwn ? { text: written, words: findWords(written, tidy(cell('words'))) } : readMarked(written);
  const words = marked.words.length > 0 ? marked.words : findWords(marked.text, lemma);
  if (words.length === 0) return { sentence: null, loose: marked.text };
  return { sentence: { text: marked.text, words, translation: tidy(cell(OWN_HEAD)) }, loose: '' };
}

/** In Lute a word in an inflected form has its dictionary form for a parent; several parents leave it open which. */
function lemmaOf(cell: CellOf): string {
  const parent = tidy(cell('parent'));
  return parent === '' || parent.includes(',') ? tidy(cell('term')) : parent;
}

/** LWT divides tags by spaces, where it is asked for a list also by commas; Lute and we, by commas. */
const tagsOf = (tags: string, divider: RegExp): readonly string[] =>
  [...new Set(tags.split(divider).map(tidy))].filter((tag) => tag !== '');

function readTerm(cell: CellOf, tagDivider: RegExp, usualLanguage: string): ForeignTerm | Omit<LineProblem, 'line'> {
  const lemma = lemmaOf(cell);
  if (lemma === '') return { fault: 'term-missing', quote: '' };
  if (lemma.length > LONGEST_TERM) return { fault: 'term-long', quote: lemma.slice(0, 40) };
  const named = tidy(cell('language'));
  const language = named === '' ? usualLanguage : tagOfLanguage(named);
  if (language === null) return { fault: 'language-unknown', quote: named };
  const status = statusOf(cell('status'));
  if (status === null) return { fault: 'status-unknown', quote: tidy(cell('status')) };
  const { sentence, loose } = readSentence(cell, lemma);
  const remark = [cell('remark').normalize('NFC').trim(), loose].filter((text) => text !== '').join('\n');
  return {
    id: v.is(itemIdSchema, cell('id')) ? cell('id') : null,
    kind: ITEM_KINDS.find((kind) => kind === cell('kind')) ?? null,
    language,
    lemma,
    meaning: readMeaning(cell('translation')),
    target: tagOfLanguage(cell('translation_language')),
    status,
    tags: tagsOf(cell('tags'), tagDivider),
    sentence,
    remark: remark === '' ? null : remark,
  };
}

/**
 * Reads the terms of another program's file, or of a table of ours.
 * @param usualLanguage the source language of terms whose file doesn't say it
 * @returns what could be read, and why the other lines couldn't
 */
export function* readTerms(
  text: string,
  file: Extract<FileKind, { kind: 'table' | 'lwt' }>,
  usualLanguage: string,
): Work<ForeignTerms> {
  const isTable = file.kind === 'table';
  const heads = isTable ? file.heads : LWT_HEADS;
  const divider = isTable ? /,/ : /[\s,]+/u;
  const columns = new Map(heads.map((head, index) => [head, index]));
  const terms: ForeignTerm[] = [];
  const problems: LineProblem[] = [];
  const take = ({ cells, line }: Row): void => {
    if (!cells) {
      problems.push({ line, fault: 'quote-open', quote: '' });
      return;
    }
    const cell: CellOf = (head) => {
      const content = cells[columns.get(head) ?? -1] ?? '';
      return isTable ? unguard(content) : content;
    };
    const read = readTerm(cell, divider, usualLanguage);
    if ('fault' in read) problems.push({ line, ...read });
    else terms.push(read);
  };
  const rows = yield* readTable(text, file.manner);
  yield* forEach(isTable ? rows.slice(1) : rows, take);
  return { terms, problems };
}
