import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotate, linkAt } from '#core/annotations.ts';
import type { Edition, Side, Unit } from '#core/edition.ts';
import { otherSide, SIDES } from '#core/edition.ts';
import { noteMarks } from '#core/note-marks.ts';
import { stepNote } from '#core/note-steps.ts';
import type { Selection, WordPlace } from '#core/selection.ts';
import {
  closeGloss,
  crossOver,
  edgeWord,
  findUnit,
  holdWord,
  NOTHING,
  pressNote,
  pressWord,
  stepBack,
  stepUnit,
  stepWord,
  tabStop,
  unitIdOf,
  unitsOf,
  widenOrNarrow,
} from '#core/selection.ts';
import { smallEdition } from '../small-edition.ts';

const editionOf = (...units: readonly Unit[]): Edition => smallEdition(units.map((unit) => [unit]));

const unit = (
  id: string,
  source: string,
  target: string,
  links: Unit['links'] = [],
  noted: readonly string[] = [],
): Unit => ({
  id,
  source,
  target,
  links,
  glosses: [],
  notes: noted.map((phrase) => ({ source: phrase, topic: 'word-order', text: { en: phrase } })),
});

const edition = editionOf(
  unit(
    's1',
    'Der Zug fährt ab.',
    'The train departs.',
    [
      { source: 'Der Zug', target: 'The train' },
      { source: 'fährt … ab', target: 'departs' },
    ],
    ['Der Zug', 'fährt … ab'],
  ),
  unit('s2', '', 'All aboard!'),
  unit('s3', 'Nun denn.', ''),
  unit('s4', '* * *', '* * *'),
  unit(
    's5',
    '„Er kommt ja doch“, sagt sie.',
    'She says: “After all, he is coming.”',
    [
      { source: 'Er', target: 'he' },
      { source: 'kommt', target: 'is coming' },
      { source: 'ja', target: null },
      { source: 'doch', target: '“After all' },
      { source: 'sagt', target: 'says' },
    ],
    ['ja doch'],
  ),
);

/** A selection in short: empty for none, `s1` for a unit, `s1 source Zug` for a word, with `open` or `phrase` for its gloss, `s1 note 0` for a note, with `closed` once it was read. */
function write(selection: Selection | WordPlace | null): string {
  if (selection === null || !('unitId' in selection)) return '';
  if ('kind' in selection && selection.kind === 'note')
    return `${selection.unitId} note ${selection.index}${selection.isOpen ? '' : ' closed'}`;
  if (!('side' in selection)) return selection.unitId;
  const { unitId, side, index } = selection;
  const found = findUnit(edition, unitId);
  const token = found && annotate(found, edition.languages).tokens[side][index];
  const isOpen = 'isGlossOpen' in selection && selection.isGlossOpen;
  return [unitId, side, token?.text, isOpen ? (selection.scope ?? 'open') : null]
    .filter((part) => part !== null)
    .join(' ');
}

function placeOf(unitId: string, side: Side, word: string): WordPlace {
  const found = findUnit(edition, unitId);
  const index = found ? annotate(found, edition.languages).tokens[side].findIndex(({ text }) => text === word) : -1;
  if (index < 0) throw new Error(`No word “${word}” on the ${side} of ${unitId}`);
  return { unitId, side, index };
}

function read(written: string): Selection {
  const [unitId = '', side, word = '', open] = written.split(' ');
  if (unitId === '') return NOTHING;
  if (side === 'note') return { kind: 'note', unitId, index: Number(word), isOpen: open !== 'closed' };
  if (side !== 'source' && side !== 'target') return { kind: 'unit', unitId };
  const place = placeOf(unitId, side, word);
  return open === 'phrase' ? holdWord(place) : { kind: 'word', ...place, isGlossOpen: open === 'open' };
}

describe('a press on a word', () => {
  test.each<[before: string, after: string]>([
    ['', 's1 source Zug open'],
    ['s1', 's1 source Zug open'],
    ['s5', 's1 source Zug open'],
    ['s1 source Zug', 's1 source Zug open'],
    ['s1 source Zug open', 's1 source Zug'],
    ['s1 source Der open', 's1 source Zug open'],
    ['s1 target train open', 's1 source Zug open'],
    ['s3 source denn open', 's1 source Zug open'],
    ['s1 note 0', 's1 source Zug open'],
    ['s1 source Zug phrase', 's1 source Zug open'],
  ])('takes %j to %j', (before, after) => {
    expect(write(pressWord(read(before), placeOf('s1', 'source', 'Zug')))).toBe(after);
  });
});

describe('a phrase', () => {
  test('is explained by a long press on a word, and stays so by another', () => {
    const held = holdWord(placeOf('s1', 'source', 'fährt'));
    expect(write(held)).toBe('s1 source fährt phrase');
    expect(holdWord(held)).toEqual(held);
  });

  test.each<[before: string, after: string]>([
    ['', ''],
    ['s1', 's1 source Der phrase'],
    ['s1 source Zug', 's1 source Zug phrase'],
    ['s1 source Zug open', 's1 source Zug phrase'],
    ['s1 source Zug phrase', 's1 source Zug open'],
    ['s4', 's4'],
  ])('is widened to and narrowed from by key: %j to %j', (before, after) => {
    expect(write(widenOrNarrow(edition, read(before)))).toBe(after);
  });

  test('is left by a step to another word, with the gloss open', () => {
    expect(write(stepWord(edition, read('s1 source Zug phrase'), 1))).toBe('s1 source fährt open');
    expect(write(edgeWord(edition, read('s1 source Zug phrase'), 'last'))).toBe('s1 source ab open');
    expect(write(stepWord(edition, read('s5 source sie phrase'), 1))).toBe('s5 source sie open');
  });

  test('is closed by stepping back', () => {
    expect(write(stepBack(read('s1 source Zug phrase')))).toBe('s1 source Zug');
  });
});

describe('a press on a mark', () => {
  test.each<[before: string, after: string]>([
    ['', 's1 note 1'],
    ['s1', 's1 note 1'],
    ['s5 note 0', 's1 note 1'],
    ['s1 note 0', 's1 note 1'],
    ['s1 note 1', 's1 note 1 closed'],
    ['s1 note 1 closed', 's1 note 1'],
    ['s1 source ab open', 's1 note 1'],
  ])('takes %j to %j', (before, after) => {
    expect(write(pressNote(read(before), { unitId: 's1', index: 1 }))).toBe(after);
  });
});

describe('a step from note to note', () => {
  test.each<[what: string, before: string, step: 1 | -1, after: string]>([
    ['begins at the first', '', 1, 's1 note 0'],
    ['begins at the last', '', -1, 's5 note 0'],
    ['begins at the first of the selected unit', 's1', 1, 's1 note 0'],
    ['goes back from the beginning of the unit', 's5', -1, 's1 note 1'],
    ['goes on within a unit', 's1 note 0', 1, 's1 note 1'],
    ['goes back within a unit', 's1 note 1', -1, 's1 note 0'],
    ['goes on from a note that was closed', 's1 note 0 closed', 1, 's1 note 1'],
    ['goes back from a note that was closed', 's5 note 0 closed', -1, 's1 note 1'],
    ['passes over units without notes', 's1 note 1', 1, 's5 note 0'],
    ['passes over them backwards', 's5 note 0', -1, 's1 note 1'],
    ['opens the one behind the active word', 's1 source Zug', 1, 's1 note 0'],
    ['goes on from the active word', 's1 source fährt open', 1, 's1 note 1'],
    ['goes back from the active word', 's1 source fährt', -1, 's1 note 0'],
    ['goes on from a word of the translation as from its unit', 's1 target departs', 1, 's1 note 0'],
    ['holds at the beginning', 's1 note 0', -1, 's1 note 0'],
    ['holds at the end', 's5 note 0', 1, 's5 note 0'],
    ['leaves a word behind the last one alone', 's5 source sagt open', 1, 's5 source sagt open'],
    ['leaves a word before the first one alone', 's1 source Der', -1, 's1 source Der'],
  ])('%s', (_, before, step, after) => {
    expect(write(stepNote(edition, read(before), step))).toBe(after);
  });
});

describe('stepping back', () => {
  test('closes the gloss, then clears the selection, then has nothing left to do', () => {
    const steps = [read('s1 source Zug open')];
    for (let count = 0; count < 3; count += 1) steps.push(stepBack(steps.at(-1) ?? NOTHING));
    expect(steps.map(write)).toEqual(['s1 source Zug open', 's1 source Zug', '', '']);
  });

  test('closes a note and stays on its mark, then clears the selection', () => {
    const closed = stepBack(read('s1 note 1'));
    expect(write(closed)).toBe('s1 note 1 closed');
    expect(stepBack(closed)).toEqual(NOTHING);
  });

  test('clears a unit at once', () => {
    expect(stepBack(read('s1'))).toEqual(NOTHING);
  });
});

test.each<[before: string, after: string]>([
  ['', ''],
  ['s1', 's1'],
  ['s1 source Zug', 's1 source Zug'],
  ['s1 source Zug open', 's1 source Zug'],
  ['s1 note 0', 's1 note 0 closed'],
  ['s1 note 0 closed', 's1 note 0 closed'],
])('closing the gloss takes %j to %j', (before, after) => {
  expect(write(closeGloss(read(before)))).toBe(after);
});

describe('a step from unit to unit', () => {
  test.each<[before: string, step: 1 | -1, after: string]>([
    ['', 1, 's1'],
    ['', -1, 's5'],
    ['s1', 1, 's2'],
    ['s3', -1, 's2'],
    ['s3', 1, 's4'],
    ['s1', -1, 's1'],
    ['s5', 1, 's5'],
    ['s1 source Zug open', 1, 's2'],
    ['s5 target coming', -1, 's4'],
    ['s5 source kommt open', 1, 's5'],
    ['s1 note 1', 1, 's2'],
  ])('takes %j by %i to %j', (before, step, after) => {
    expect(write(stepUnit(edition, read(before), step))).toBe(after);
  });

  test('begins anew from a unit that is not there', () => {
    expect(write(stepUnit(edition, { kind: 'unit', unitId: 's99' }, 1))).toBe('s1');
  });
});

describe('the tab stop', () => {
  test.each<[what: string, selection: string, stop: string]>([
    ['nowhere without a selection', '', ''],
    ['on the first word of a selected unit', 's1', 's1 source Der'],
    ['behind the punctuation that begins a unit', 's5', 's5 source Er'],
    ['on the translation of a unit without a source', 's2', 's2 target All'],
    ['on the source of a unit without a translation', 's3', 's3 source Nun'],
    ['nowhere in a unit without words', 's4', ''],
    ['on the active word', 's5 target coming', 's5 target coming'],
    ['before the mark of an open note', 's1 note 1', 's1 source ab'],
  ])('is %s', (_, selection, stop) => {
    expect(write(tabStop(edition, read(selection)))).toBe(stop);
  });
});

describe('a step from word to word', () => {
  test.each<[what: string, before: string, step: 1 | -1, after: string]>([
    ['begins at the first unit', '', 1, 's1'],
    ['begins at the last unit', '', -1, 's5'],
    ['goes on from the tab stop of a unit', 's1', 1, 's1 source Zug'],
    ['goes back from the tab stop of a unit', 's3', -1, 's1 source ab'],
    ['goes on', 's1 source Der', 1, 's1 source Zug'],
    ['goes back', 's1 source Zug', -1, 's1 source Der'],
    ['passes over punctuation', 's5 source doch', 1, 's5 source sagt'],
    ['passes over a unit with an empty source', 's1 source ab', 1, 's3 source Nun'],
    ['passes over it backwards', 's3 source Nun', -1, 's1 source ab'],
    ['passes over a unit without words', 's3 source denn', 1, 's5 source Er'],
    ['passes over an empty translation', 's2 target aboard', 1, 's5 target She'],
    ['passes over it backwards, too', 's5 target She', -1, 's2 target aboard'],
    ['stays on its side', 's1 target departs', 1, 's2 target All'],
    ['holds at the beginning', 's1 source Der', -1, 's1 source Der'],
    ['holds at the end', 's5 source sie', 1, 's5 source sie'],
    ['makes the tab stop the active word where it holds', 's1', -1, 's1 source Der'],
    ['takes an open gloss along', 's1 source ab open', 1, 's3 source Nun open'],
    ['goes on from an open note, which closes', 's1 note 0', 1, 's1 source fährt'],
    ['leads on from a unit without words', 's4', 1, 's5'],
    ['leads back from a unit without words', 's4', -1, 's3'],
  ])('%s', (_, before, step, after) => {
    expect(write(stepWord(edition, read(before), step))).toBe(after);
  });

  test.each<[Side, readonly string[]]>([
    ['source', ['Der', 'Zug', 'fährt', 'ab', 'Nun', 'denn', 'Er', 'kommt', 'ja', 'doch', 'sagt', 'sie']],
    ['target', ['The', 'train', 'departs', 'All', 'aboard', 'She', 'says', 'After', 'all', 'he', 'is', 'coming']],
  ])('reads each word of the %s once, in order, and the same ones back', (side, words) => {
    const walk = (from: string, step: 1 | -1): readonly string[] => {
      const walked = [read(from)];
      for (let next = walked[0]; next; ) {
        const after = stepWord(edition, next, step);
        if (write(after) === write(next)) break;
        walked.push(after);
        next = after;
      }
      return walked.map((selection) => write(selection).split(' ').at(-1) ?? '');
    };
    expect(walk(`s1 ${side} ${words[0]}`, 1)).toEqual(words);
    expect(walk(`s5 ${side} ${words.at(-1)}`, -1)).toEqual(words.toReversed());
  });
});

describe('the edge of a unit', () => {
  test.each<[before: string, edge: 'first' | 'last', after: string]>([
    ['', 'first', ''],
    ['', 'last', ''],
    ['s1', 'first', 's1 source Der'],
    ['s1', 'last', 's1 source ab'],
    ['s1 source fährt open', 'first', 's1 source Der open'],
    ['s5 source kommt', 'last', 's5 source sie'],
    ['s5 target he', 'first', 's5 target She'],
    ['s5 target he', 'last', 's5 target coming'],
    ['s2', 'last', 's2 target aboard'],
    ['s3', 'last', 's3 source denn'],
    ['s4', 'first', 's4'],
  ])('%j, the %s word: %j', (before, edge, after) => {
    expect(write(edgeWord(edition, read(before), edge))).toBe(after);
  });
});

describe('crossing over', () => {
  test.each<[what: string, before: string, after: string]>([
    ['leads to the word that answers', 's5 source Er', 's5 target he'],
    ['leads back', 's5 target he', 's5 source Er'],
    ['leads from any piece to the first word of the phrase', 's1 source ab', 's1 target departs'],
    ['leads back to the first piece of a split phrase', 's1 target departs', 's1 source fährt'],
    ['passes over punctuation that begins a phrase', 's5 source doch', 's5 target After'],
    ['leads to the first word where nothing answers', 's5 source ja', 's5 target She'],
    ['leads to the first word from an unlinked one', 's5 source sie', 's5 target She'],
    ['leads to the first word back from an unlinked one', 's5 target She', 's5 source Er'],
    ['starts from the tab stop of a unit', 's5', 's5 target he'],
    ['takes an open gloss along', 's5 source Er open', 's5 target he open'],
    ['stays where the other side is empty', 's3 source denn open', 's3 source denn open'],
    ['stays where the source is empty', 's2', 's2'],
    ['stays in a unit without words', 's4', 's4'],
    ['stays without a selection', '', ''],
  ])('%s', (_, before, after) => {
    expect(write(crossOver(edition, read(before)))).toBe(after);
  });
});

test('an edition without units has nothing to select', () => {
  const empty = editionOf();
  expect(stepUnit(empty, NOTHING, 1)).toEqual(NOTHING);
  expect(stepUnit(empty, NOTHING, -1)).toEqual(NOTHING);
  expect(stepWord(empty, NOTHING, 1)).toEqual(NOTHING);
  expect(crossOver(empty, NOTHING)).toEqual(NOTHING);
  expect(stepNote(empty, NOTHING, 1)).toEqual(NOTHING);
  expect(edgeWord(empty, NOTHING, 'last')).toEqual(NOTHING);
});

test('the units of an edition are the same list every time, so that components can compare it', () => {
  expect(unitsOf(edition)).toBe(unitsOf(edition));
  expect(unitsOf(edition).map(({ id }) => id)).toEqual(['s1', 's2', 's3', 's4', 's5']);
});

/** A side of a unit as its pieces: words, punctuation, often none. */
const anySide = fc.array(fc.constantFrom('Zug', 'ab', '70', 'Cloud-Haus', 'über', '…', '“', '–'), { maxLength: 5 });
const anyEdition = fc
  .array(fc.tuple(anySide, anySide, fc.array(fc.tuple(fc.nat(4), fc.option(fc.nat(4))), { maxLength: 4 })), {
    maxLength: 4,
  })
  .map((sides) =>
    editionOf(
      ...sides.map(([source, target, pairs], index) =>
        unit(
          `s${index + 1}`,
          source.join(' '),
          target.join(' '),
          pairs.map(([from, to]) => ({
            source: source[from] ?? 'Zug',
            target: to === null ? null : (target[to] ?? 'ab'),
          })),
          source.slice(index),
        ),
      ),
    ),
  );

const wordsOf = (of: Edition): readonly WordPlace[] =>
  unitsOf(of).flatMap((each) =>
    SIDES.flatMap((side) =>
      annotate(each, of.languages).tokens[side].flatMap((token, index) =>
        token.isWord ? [{ unitId: each.id, side, index }] : [],
      ),
    ),
  );

const marksOf = (of: Edition): readonly string[] =>
  unitsOf(of).flatMap((each) => noteMarks(annotate(each, of.languages)).map((_, index) => `${each.id} ${index}`));

const TRANSITIONS: Readonly<Record<string, (of: Edition, selection: Selection) => Selection>> = {
  nextUnit: (of, selection) => stepUnit(of, selection, 1),
  previousUnit: (of, selection) => stepUnit(of, selection, -1),
  nextWord: (of, selection) => stepWord(of, selection, 1),
  previousWord: (of, selection) => stepWord(of, selection, -1),
  firstWord: (of, selection) => edgeWord(of, selection, 'first'),
  lastWord: (of, selection) => edgeWord(of, selection, 'last'),
  otherSide: crossOver,
  nextNote: (of, selection) => stepNote(of, selection, 1),
  previousNote: (of, selection) => stepNote(of, selection, -1),
  escape: (_, selection) => stepBack(selection),
  close: (_, selection) => closeGloss(selection),
};

/** What a reader does: a key by its name, or a press on the nth word. */
const anyDeeds = fc.array(fc.oneof(fc.constantFrom(...Object.keys(TRANSITIONS)), fc.nat(40)), { maxLength: 30 });

function follow(of: Edition, selection: Selection, deed: string | number): Selection {
  if (typeof deed === 'string') return TRANSITIONS[deed]?.(of, selection) ?? selection;
  const words = wordsOf(of);
  const place = words[deed % Math.max(words.length, 1)];
  return place ? pressWord(selection, place) : selection;
}

/** Only where a word stands, without the state of its gloss. */
const placeOnly = ({ unitId, side, index }: WordPlace): WordPlace => ({ unitId, side, index });

describe('whatever a reader does in any edition', () => {
  test('the selection stays on a unit that is there and on a word', () => {
    fc.assert(
      fc.property(anyEdition, anyDeeds, (of, deeds) => {
        let selection: Selection = NOTHING;
        for (const deed of deeds) {
          selection = follow(of, selection, deed);
          if (selection.kind === 'none') continue;
          const { unitId } = selection;
          expect(unitsOf(of).map(({ id }) => id)).toContain(unitId);
          if (selection.kind === 'word') expect(wordsOf(of)).toContainEqual(placeOnly(selection));
          if (selection.kind === 'note') expect(marksOf(of)).toContain(`${unitId} ${selection.index}`);
        }
      }),
    );
  });

  test('each selected unit that has a word has a tab stop on one of its words', () => {
    fc.assert(
      fc.property(anyEdition, anyDeeds, (of, deeds) => {
        const selection = deeds.reduce<Selection>((before, deed) => follow(of, before, deed), NOTHING);
        const words = wordsOf(of).filter(({ unitId }) => unitId === unitIdOf(selection));
        const stop = tabStop(of, selection);
        if (words.length === 0) expect(stop).toBeNull();
        else expect(words).toContainEqual(stop && placeOnly(stop));
      }),
    );
  });

  test('crossing over and back stays in the link of the word', () => {
    fc.assert(
      fc.property(anyEdition, (of) => {
        for (const place of wordsOf(of)) {
          const found = findUnit(of, place.unitId);
          if (!found) throw new Error(`No unit ${place.unitId}`);
          const annotations = annotate(found, of.languages);
          const linkOf = (selection: Selection) => {
            if (selection.kind !== 'word') throw new Error('Not on a word');
            const token = annotations.tokens[selection.side][selection.index];
            return token ? linkAt(annotations, selection.side, token) : null;
          };
          const start: Selection = { ...place, kind: 'word', isGlossOpen: false };
          const link = linkOf(start);
          if (!link || link.target.length === 0) continue;
          const across = crossOver(of, start);
          expect(across).toMatchObject({ side: otherSide(place.side) });
          expect(linkOf(across)).toBe(link);
          expect(linkOf(crossOver(of, across))).toBe(link);
        }
      }),
    );
  });
});
