import { create } from 'zustand';
import type { Card, Grade } from '#core/vocabulary/card.ts';
import type { VocabularyChange } from '#core/vocabulary/change.ts';
import type { Item } from '#core/vocabulary/item.ts';
import type { Question, ReviewQueue } from '#core/vocabulary/review-queue.ts';

/** Something that was done in a session, and can be undone in it. */
interface Deed {
  /** What is shown again when it is undone; null where it was nothing that was asked. */
  readonly question: Question | null;
  readonly change: VocabularyChange;
  /** The grade that was given; null where something else was done. */
  readonly grade: Grade | null;
}

/** What a learner has to be told between two cards. */
export type Told =
  /** Another window has answered what was asked here, or changed it. */
  | { readonly kind: 'changed-elsewhere' }
  /** What was forgotten too often rests from now on. */
  | { readonly kind: 'leech'; readonly item: Item; readonly card: Card };

/** One sitting, from the first card to the last. */
export interface Session {
  /** `unstored`: the browser stores nothing; she is asked whether to go on. */
  readonly phase: 'question' | 'answer' | 'storing' | 'unstored' | 'over';
  /** What is asked; what was asked last while it is being stored. */
  readonly question: Question | null;
  readonly queue: ReviewQueue;
  readonly deeds: readonly Deed[];
  readonly told: Told | null;
  /** Whether she goes on knowing that nothing is stored. */
  readonly isKnowing: boolean;
}

interface ReviewState {
  /** null while there is none. */
  readonly session: Session | null;
}

/** In memory: what is answered is in the database, what is to be asked follows from it. */
export const useReview = create<ReviewState>()(() => ({ session: null }));

export const sessionNow = (): Session | null => useReview.getState().session;

/** Changes a part of the sitting, if there is one. */
export const changeSession = (part: Partial<Session>): void =>
  useReview.setState(({ session }) => ({ session: session && { ...session, ...part } }));

/** Remembers what was done, so that it can be undone. */
export const remember = (deed: Deed): void => changeSession({ deeds: [...(sessionNow()?.deeds ?? []), deed] });
