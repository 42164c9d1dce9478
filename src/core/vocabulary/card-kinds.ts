import { articleOf } from '../headword.ts';
import { hasLength } from '../recording.ts';
import type { CardKind } from './card.ts';
import type { Item } from './item.ts';

/** Whether somebody has said what an item means. */
const hasMeaning = ({ ownMeaning, sense, entry }: Item): boolean =>
  ownMeaning !== undefined || sense !== null || entry !== null;

/** Whether the translation shows which of its words answer the item's. */
const hasAnswer = ({ context }: Item): boolean => context !== null && context.link.target.length > 0;

const hasTranslation = ({ context }: Item): boolean => context !== null && context.target !== '';

/** Whether a person reads an item's sentence aloud. */
export const isRecorded = ({ context }: Item): boolean =>
  context?.audio !== undefined && context.place !== null && hasLength(context.audio);

/**
 * The questions that can be asked of an item, in the order in which they come: first what it means, last what is hard
 * to say. Nothing is asked that nobody could answer.
 * @param canSpeak whether the device has a voice for the item's language
 */
export function kindsOf(item: Item, canSpeak: boolean): readonly CardKind[] {
  const isKnown = hasMeaning(item) || hasTranslation(item);
  const isSentence = item.kind === 'sentence';
  // A word that isn't found in its sentence leaves no gap in it.
  const hasGap = isSentence || (item.context?.words.length ?? 0) > 0;
  const canBeHeard = item.context !== null && hasGap && (canSpeak || isRecorded(item));
  const hasArticle = item.kind === 'word' && item.entry !== null && articleOf(item.entry, item.languages) !== null;
  const asked: readonly (CardKind | false)[] = [
    isKnown && 'recognise',
    !isSentence && (hasMeaning(item) || hasAnswer(item)) && 'recall',
    canBeHeard && 'listen',
    hasArticle && 'gender',
  ];
  return asked.filter((kind) => kind !== false);
}
