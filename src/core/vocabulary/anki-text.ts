import { articleOf } from '../headword.ts';
import type { Span } from '../tokens.ts';
import type { Work } from '../work.ts';
import type { Item } from './item.ts';
import { ownName } from './language-names.ts';
import { mapMarked } from './marked-sentence.ts';
import { onOneLine } from './one-line.ts';
import { addressOf, meaningOf, type Taking, writeEach } from './taking.ts';

/**
 * What stands in each column; Anki gives them to the fields of the same names. The first field makes a note the same: a
 * file that is imported again changes the notes that are there.
 */
const FIELDS = ['Id', 'Sentence', 'Translation', 'Word', 'Meaning', 'Grammar', 'Address', 'Deck', 'Tags'] as const;

/** The note type, which Anki's user makes once: docs/words-elsewhere.md says how. */
const NOTE_TYPE = 'Satzspiegel';

/** Anki 2.1.54 and later read these lines (manual, "File Headers"); the deck is made where there is none. */
const HEADERS = [
  '#separator:tab',
  '#html:true',
  `#notetype:${NOTE_TYPE}`,
  `#columns:${FIELDS.join('\t')}`,
  `#deck column:${FIELDS.indexOf('Deck') + 1}`,
  `#tags column:${FIELDS.indexOf('Tags') + 1}`,
];

/** A bracket would begin `[sound:…]` or `[latex]`; a quotation mark, a cell. */
const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '[': '&#91;',
  '{': '&#123;',
};

/** Text as HTML that says nothing but the text, without what divides lines and columns. */
const escapeHtml = (text: string): string =>
  text
    .replace(/[&<>"'[{]/g, (sign) => SIGNS[sign] ?? sign)
    // MathJax looks at the text as it is shown; a word joiner keeps the two signs apart.
    .replace(/\\(?=[()\]]|&#91;)/g, '\\&#8288;')
    .replace(/\r\n|\r|\n/g, '<br>')
    .replaceAll('\t', ' ');

const markBold = (text: string, spans: readonly Span[]): string =>
  mapMarked(text, spans, (stretch, isMarked) => (isMarked ? `<b>${escapeHtml(stretch)}</b>` : escapeHtml(stretch)));

/** A tag is no HTML, and has no spaces. */
const tagIn = (tag: string): string => tag.replace(/[\s"]+/gu, '_');

const wordOf = ({ entry, languages, lemma }: Item): string =>
  [entry && articleOf(entry, languages), lemma].filter((part) => part !== null).join(' ');

function fieldsOf(item: Item, { interfaceLanguage, site, grammarOf }: Taking): Record<(typeof FIELDS)[number], string> {
  const { context, kind, remark } = item;
  const place = context?.place ?? null;
  // All of a sentence in bold would mark nothing.
  const marks =
    kind === 'sentence' || !context ? { words: [], answer: [] } : { words: context.words, answer: context.link.target };
  const meaning = [meaningOf(item, interfaceLanguage), remark ?? ''].filter((text) => text !== '');
  const address = addressOf(place, site);
  return {
    Id: item.id,
    Sentence: context ? markBold(context.source, marks.words) : '',
    Translation: context ? markBold(context.target, marks.answer) : '',
    Word: escapeHtml(wordOf(item)),
    Meaning: meaning.map(escapeHtml).join('<br>'),
    Grammar: escapeHtml(grammarOf(item)),
    Address: address && place ? `<a href='${escapeHtml(address)}'>${escapeHtml(place.title.source)}</a>` : '',
    Deck: `${NOTE_TYPE}::${onOneLine(ownName(item.languages.source))}`,
    Tags: item.tags.map(tagIn).join(' '),
  };
}

/** Anki's text file; what a learner ignores she doesn't want to learn there either. */
export function* writeAnki(taking: Taking): Work<readonly string[]> {
  const items = taking.items.filter(({ status }) => status !== 'ignored');
  return yield* writeEach(`${HEADERS.join('\n')}\n`, items, (item) => {
    const fields = fieldsOf(item, taking);
    return `${FIELDS.map((name) => fields[name]).join('\t')}\n`;
  });
}
