import { type LocalizedText, localizedTexts } from '../localized.ts';
import type { Item } from './item.ts';

/** What an item means where it was met: as the learner says it, else as glossed, else as its entry has it. */
export function meaningsOf(item: Item, interfaceLanguage: string): readonly LocalizedText[] {
  if (item.ownMeaning !== undefined) return [{ language: interfaceLanguage, text: item.ownMeaning }];
  const texts = item.sense ?? item.entry?.meaning;
  return texts ? localizedTexts(texts, interfaceLanguage, item.languages.target) : [];
}
