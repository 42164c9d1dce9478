import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeAnki } from '#core/vocabulary/anki-text.ts';
import type { Item } from '#core/vocabulary/item.ts';
import { finish } from '#core/work.ts';
import { savedItem } from '../../saved-words.ts';
import { takingOf } from './exchange-samples.ts';

const fileOf = (items: readonly Item[]) => finish(writeAnki(takingOf(items))).join('');
const linesOf = (items: readonly Item[]) => fileOf(items).split('\n').slice(0, -1);
const rowOf = (item: Item) => linesOf([item])[6]?.split('\t');

test('Anki is told how to read it, in the order that it asks for', () => {
  expect(linesOf([])).toEqual([
    '#separator:tab',
    '#html:true',
    '#notetype:Satzspiegel',
    '#columns:Id\tSentence\tTranslation\tWord\tMeaning\tGrammar\tAddress\tDeck\tTags',
    '#deck column:8',
    '#tags column:9',
  ]);
});

test('a word comes with its sentence, its answer, its meaning, its grammar and its place', () => {
  expect(rowOf(savedItem({ tags: ['Geld und Gut', 'b1'], remark: 'oft im Plural' }))).toEqual([
    'rendite',
    'Die <b>Rendite</b> ist hoch.',
    'The <b>return</b> is high.',
    'die Rendite',
    'return<br>oft im Plural',
    'NOUN, Renditen',
    "<a href='https://example.org/read/#/read/boerse/s4'>Börse</a>",
    'Satzspiegel::Deutsch',
    'Geld_und_Gut b1',
  ]);
});

test('a sentence is not marked as a whole, and what is ignored stays out', () => {
  const sentence = savedItem({ kind: 'sentence', entry: null, lemma: 'Die Rendite ist hoch.' });
  expect(rowOf(sentence)?.[1]).toBe('Die Rendite ist hoch.');
  expect(linesOf([savedItem({ status: 'ignored' })])).toHaveLength(6);
});

test('text is never markup', () => {
  const text = '<img src=x onerror=alert(1)> & "q" [sound:x.mp3] {{c1::x}} \\(x\\)\tz\nzwei';
  const row = rowOf(savedItem({ lemma: text, entry: null, sense: { en: text }, context: null }));
  expect(row?.[3]).toBe(
    '&lt;img src=x onerror=alert(1)&gt; &amp; &quot;q&quot; &#91;sound:x.mp3] &#123;&#123;c1::x}} \\&#8288;(x\\&#8288;) z<br>zwei',
  );
  expect(row?.[4]).toBe(row?.[3]);
});

test('whatever a learner writes, a note is one line of nine cells that needs no quotation marks', () => {
  const text = fc.string({ unit: fc.constantFrom('"', '\t', '\r', '\n', '<', '#', ' ', 'a', '\u2028'), minLength: 1 });
  fc.assert(
    fc.property(text, fc.array(text), (said, tags) => {
      const lines = linesOf([savedItem({ ownMeaning: said, remark: said, tags })]);
      expect(lines).toHaveLength(7);
      expect(lines[6]?.split('\t')).toHaveLength(9);
      expect(lines[6]).not.toContain('"');
    }),
  );
});
