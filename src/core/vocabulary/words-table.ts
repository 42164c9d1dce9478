import { articleOf, formsOf } from '../headword.ts';
import type { Work } from '../work.ts';
import { guard, writeRow } from './csv.ts';
import type { Item } from './item.ts';
import { piecesOf } from './marked-sentence.ts';
import { meaningsOf } from './meaning.ts';
import { addressOf, meaningOf, type Taking, writeEach } from './taking.ts';

/** A head that no other program's table has. */
export const OWN_HEAD = 'sentence_translation';

type Cell = (item: Item, taking: Taking) => string | null | undefined;

/**
 * The columns, by their heads. Those that Lute's table has too are named as there, so that one reader reads both. What a
 * language has its own word for (part of speech, features) stands as in Universal Dependencies: the table is for programs.
 */
const COLUMNS: Readonly<Record<string, Cell>> = {
  term: ({ lemma }) => lemma,
  language: ({ languages }) => languages.source,
  translation: (item, { interfaceLanguage }) => meaningOf(item, interfaceLanguage),
  translation_language: (item, { interfaceLanguage }) => meaningsOf(item, interfaceLanguage)[0]?.language,
  status: ({ status }) => status,
  tags: ({ tags }) => tags.map((tag) => tag.replaceAll(',', ' ')).join(', '),
  kind: ({ kind }) => kind,
  article: ({ entry, languages }) => entry && articleOf(entry, languages),
  forms: ({ entry }) => entry && formsOf(entry).join(', '),
  part_of_speech: ({ entry }) => entry?.pos,
  pronunciation: ({ entry }) => entry?.ipa,
  sentence: ({ context }) => context?.source,
  words: ({ context }) => context && piecesOf(context.source, context.words),
  form: ({ form }) => form,
  [OWN_HEAD]: ({ context }) => context?.target,
  remark: ({ remark }) => remark,
  text: ({ context }) => context?.place?.title.source,
  address: ({ context }, { site }) => addressOf(context?.place ?? null, site),
  saved: ({ savedAt }, { dateOf }) => dateOf(savedAt),
  id: ({ id }) => id,
};

/** Without it, Excel takes UTF-8 for the encoding of its country, and `Überzeugung` for another word. */
const BYTE_ORDER_MARK = '\uFEFF';

/** All words as a table for spreadsheets: RFC 4180, with no cell that one would compute. */
export function* writeTable(taking: Taking): Work<readonly string[]> {
  const columns = Object.entries(COLUMNS);
  const head = BYTE_ORDER_MARK + writeRow(columns.map(([name]) => name));
  return yield* writeEach(head, taking.items, (item) =>
    writeRow(columns.map(([, cell]) => guard(cell(item, taking) ?? ''))),
  );
}
