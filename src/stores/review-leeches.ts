import type { Card } from '#core/vocabulary/card.ts';
import type { VocabularyChange } from '#core/vocabulary/change.ts';
import type { Item, Status } from '#core/vocabulary/item.ts';
import { changeMany, takeUpCards } from '#core/vocabulary/item-edit.ts';
import { now } from '#platform/clock.ts';
import { queueNow } from './review-queue.ts';
import { changeSession, remember, sessionNow } from './review-session.ts';
import { changeVocabulary, useVocabulary } from './vocabulary.ts';

/** Does something about a leech while another card is asked, which stays; in a sitting it can be undone. */
async function decide(change: VocabularyChange): Promise<void> {
  if (sessionNow()?.phase === 'storing') return;
  // What is decided is asked no more.
  changeSession({ told: null });
  const outcome = await changeVocabulary(change);
  if (outcome === 'conflict') changeSession({ told: { kind: 'changed-elsewhere' } });
  else remember({ question: null, change, grade: null });
  changeSession({ queue: queueNow() });
}

/** Asks again for what rests, after so many lapses as before. */
export const takeUpAgain = (card: Card): Promise<void> => decide(takeUpCards([card]));

/** Puts away the item of a leech. */
export async function putLeechAway(item: Item, status: Extract<Status, 'known' | 'ignored'>): Promise<void> {
  const known = useVocabulary.getState().vocabulary?.items.get(item.id);
  if (known) await decide(changeMany([known], { status }, now()));
}
