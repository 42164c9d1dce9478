import { describe, expect, test } from 'vitest';
import { localizedTexts } from '#core/localized.ts';

const english = { language: 'en', text: 'train' };
const german = { language: 'de', text: 'Eisenbahn' };
const french = { language: 'fr', text: 'le train' };
const austrian = { language: 'de-AT', text: 'Zugsgarnitur' };

const textsOf = (texts: readonly { language: string; text: string }[]) =>
  Object.fromEntries(texts.map(({ language, text }) => [language, text]));

interface Case {
  readonly behaviour: string;
  readonly texts: readonly { language: string; text: string }[];
  readonly interfaceLanguage: string;
  readonly target: string;
  readonly shown: readonly { language: string; text: string }[];
}

describe('of a text in several languages are shown', () => {
  test.each<Case>([
    {
      behaviour: 'the interface’s first, then the translation’s',
      texts: [english, french, german],
      interfaceLanguage: 'de',
      target: 'en',
      shown: [german, english],
    },
    {
      behaviour: 'one where the interface speaks the language of the translation',
      texts: [german, english],
      interfaceLanguage: 'en',
      target: 'en',
      shown: [english],
    },
    {
      behaviour: 'the translation’s alone where the interface’s is missing',
      texts: [english, german],
      interfaceLanguage: 'fr',
      target: 'en',
      shown: [english],
    },
    {
      behaviour: 'the interface’s alone where the translation’s is missing',
      texts: [german, french],
      interfaceLanguage: 'de',
      target: 'en',
      shown: [german],
    },
    {
      behaviour: 'the plain language for a regional interface',
      texts: [english, german],
      interfaceLanguage: 'de-AT',
      target: 'en',
      shown: [german, english],
    },
    {
      behaviour: 'the regional text for its regional interface',
      texts: [austrian, english],
      interfaceLanguage: 'de-AT',
      target: 'en',
      shown: [austrian, english],
    },
    {
      behaviour: 'whatever there is, where there is neither',
      texts: [french, german],
      interfaceLanguage: 'es',
      target: 'en',
      shown: [french],
    },
    { behaviour: 'nothing, where there is nothing', texts: [], interfaceLanguage: 'de', target: 'en', shown: [] },
  ])('$behaviour', ({ texts, interfaceLanguage, target, shown }) => {
    expect(localizedTexts(textsOf(texts), interfaceLanguage, target)).toEqual(shown);
  });
});
