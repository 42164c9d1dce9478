import type { Card } from './card.ts';

/** A card that was forgotten so often takes more time than it gives: another example or a rest helps better. */
const LAPSES = 8;

/** Whether a card rests until the learner takes it up again. */
export const isLeech = ({ lapses, pardonedLapses }: Card): boolean => lapses - pardonedLapses >= LAPSES;

/** A leech that is taken up again: it may be forgotten as often once more. */
export const takeUp = (card: Card): Card => ({ ...card, pardonedLapses: card.lapses });
