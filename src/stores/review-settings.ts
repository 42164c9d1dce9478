import { field, type ValuesOf } from '#core/fields.ts';
import { CARD_KINDS, type CardKind } from '#core/vocabulary/card.ts';
import { keepFields } from './kept-fields.ts';

const isWithin =
  (least: number, most: number) =>
  (value: unknown): value is number =>
    typeof value === 'number' && value >= least && value <= most;

const isKinds = (value: unknown): value is readonly CardKind[] =>
  Array.isArray(value) && value.every((kind) => (CARD_KINDS as readonly unknown[]).includes(kind));

const FIELDS = {
  /** The probability with which an answer should still be remembered when it is asked for. */
  retention: field(isWithin(0.7, 0.97), 0.9),
  newCardsADay: field((value): value is number => isWithin(0, 1000)(value) && Number.isInteger(value), 10),
  /** What is asked. */
  kinds: field(isKinds, CARD_KINDS),
  /** Whether what is saved is marked in the texts. */
  marksSaved: field((value) => typeof value === 'boolean', true),
};

export type ReviewSettings = ValuesOf<typeof FIELDS>;

/** How a learner reviews, kept in localStorage. */
export const useReviewSettings = keepFields('satzspiegel.review', 1, FIELDS);

export function setReviewSettings(settings: Partial<ReviewSettings>): void {
  useReviewSettings.setState(settings);
}
