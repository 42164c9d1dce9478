import type { Localized } from './edition.ts';
import { primaryLanguage } from './languages/primary-language.ts';

/** A text with the language it is in. */
export interface LocalizedText {
  readonly language: string;
  readonly text: string;
}

/**
 * What to show of a text that is there in several languages: the interface's first, then the translation's; where
 * there is neither, whatever there is. `de-AT` is served by `de`.
 */
export function localizedTexts(texts: Localized, interfaceLanguage: string, target: string): readonly LocalizedText[] {
  const wanted = new Set([interfaceLanguage, primaryLanguage(interfaceLanguage), target]);
  const found = [...wanted].flatMap((language) => {
    const text = texts[language];
    return text === undefined ? [] : [{ language, text }];
  });
  if (found.length > 0) return found;
  return Object.entries(texts)
    .slice(0, 1)
    .map(([language, text]) => ({ language, text }));
}
