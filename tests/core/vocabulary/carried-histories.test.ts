import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBackup, writeBackup } from '#core/vocabulary/backup.ts';
import {
  type Card,
  type CardKind,
  cardKeyOf,
  GRADES,
  type Grade,
  type Review,
  reviewKeyOf,
} from '#core/vocabulary/card.ts';
import { applyChange, type Vocabulary } from '#core/vocabulary/change.ts';
import { mergeBackup } from '#core/vocabulary/merge-backup.ts';
import { answer } from '#core/vocabulary/scheduler.ts';
import { finish } from '#core/work.ts';
import { savedItem, vocabularyOf } from '../../saved-words.ts';

interface Device {
  readonly vocabulary: Vocabulary;
  readonly reviews: readonly Review[];
}

interface Turn {
  readonly item: string;
  readonly kind: CardKind;
  readonly grade: Grade;
  /** Since the turn before, in milliseconds. */
  readonly wait: number;
  readonly retention: number;
  /** Whether the learner then carries on in another, empty browser, with a backup of this one. */
  readonly moves: boolean;
}

const HOUR = 3_600_000;
const ITEMS = ['aus', 'geben'].map((id) => savedItem({ id, status: 'learning' }));

const someTurn: fc.Arbitrary<Turn> = fc.record({
  item: fc.constantFrom('aus', 'geben'),
  kind: fc.constantFrom<CardKind>('recognise', 'recall'),
  grade: fc.constantFrom(...GRADES),
  wait: fc.oneof(fc.integer({ min: 1, max: 12 * HOUR }), fc.integer({ min: HOUR, max: 2000 * HOUR })),
  retention: fc.constantFrom(0.8, 0.9, 0.95),
  moves: fc.boolean(),
});

/** What an empty browser has once a backup was brought there. */
function carry({ vocabulary, reviews }: Device): Device {
  const { items, cards } = vocabulary;
  const text = finish(writeBackup({ items: [...items.values()], cards: [...cards.values()], reviews }, 0)).join('');
  const read = finish(readBackup(text));
  if (read.kind !== 'backup') throw new Error(read.reason);
  const empty = vocabularyOf([]);
  const { change } = finish(mergeBackup(empty, [], read.backup));
  return {
    vocabulary: applyChange(empty, change),
    reviews: change.reviews.flatMap(({ after }) => after ?? []),
  };
}

function turn({ vocabulary, reviews }: Device, { item, kind, grade, retention }: Turn, at: number): Device {
  const key = cardKeyOf({ item, kind });
  const { card, review } = answer(vocabulary.cards.get(key) ?? null, { item, kind }, grade, at, retention);
  const cards = new Map<string, Card>([...vocabulary.cards, [key, card]]);
  return { vocabulary: { ...vocabulary, cards }, reviews: [...reviews, review] };
}

const contentOf = ({ vocabulary, reviews }: Device) => ({
  items: [...vocabulary.items.values()],
  cards: Object.fromEntries(vocabulary.cards),
  reviews: Object.fromEntries(reviews.map((review) => [reviewKeyOf(review), review])),
});

/** What comes of turns, for a learner who moves or who stays where she is. */
function live(turns: readonly Turn[], doesMove: boolean): Device {
  let device: Device = { vocabulary: vocabularyOf(ITEMS), reviews: [] };
  let at = Date.UTC(2026, 0, 1);
  for (const each of turns) {
    at += each.wait;
    device = turn(device, each, at);
    if (doesMove && each.moves) device = carry(device);
  }
  return device;
}

test('thousands of histories go on in other browsers as if nobody had moved', () => {
  fc.assert(
    fc.property(fc.array(someTurn, { minLength: 1, maxLength: 12 }), (turns) => {
      expect(contentOf(live(turns, true))).toEqual(contentOf(live(turns, false)));
    }),
    { numRuns: 2000 },
  );
}, 30_000);
