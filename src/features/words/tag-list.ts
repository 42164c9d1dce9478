import { tidyTags } from '#core/vocabulary/item-edit.ts';

/** Tags as they are typed in one field, whichever comma the keyboard has. */
export const splitTags = (text: string): readonly string[] => tidyTags(text.split(/[,،;]/u));

export const joinTags = (tags: readonly string[]): string => tags.join(', ');
