import { choice, field, initialValues, isObject, type ValuesOf } from '#core/fields.ts';
import { WAYS, type Way } from '#core/ways.ts';
import { loadInterfaceLanguage, showInterfaceLanguage } from '#platform/i18n.ts';
import { keepFields } from './kept-fields.ts';
import { notify } from './notices.ts';

export const THEMES = ['system', 'light', 'sepia', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The size of the text in per cent of the browser's own. */
export const TEXT_SIZES = [85, 100, 115, 130, 150, 175, 200] as const;

export const TYPEFACES = ['serif', 'sans', 'legible'] as const;
export const LINE_HEIGHTS = ['tight', 'normal', 'wide'] as const;
export const LINE_LENGTHS = ['short', 'normal', 'long'] as const;

/** Texts by any name. */
const isTexts = (value: unknown): value is Readonly<Record<string, string>> =>
  isObject(value) && Object.values(value).every((text) => typeof text === 'string');

const FIELDS = {
  /** null until the reader chooses: then the browser's languages decide. */
  interfaceLanguage: field((value) => value === null || typeof value === 'string', null),
  theme: choice(THEMES, 'system'),
  textSize: choice(TEXT_SIZES, 100),
  way: choice(WAYS, 'columns'),
  typeface: choice(TYPEFACES, 'serif'),
  lineHeight: choice(LINE_HEIGHTS, 'normal'),
  lineLength: choice(LINE_LENGTHS, 'normal'),
  /** Whether letters are keys of the page (WCAG 2.2, 2.1.4). */
  letterKeys: field((value) => typeof value === 'boolean', true),
  /** How fast a voice reads; 1 is its own speed. */
  speechRate: field((value): value is number => typeof value === 'number' && value >= 0.5 && value <= 1.5, 1),
  /** The name of the chosen voice (SpeechSynthesisVoice.voiceURI) of a language; where it has none, the first that fits. */
  voices: field(isTexts, {}),
};

export type Settings = ValuesOf<typeof FIELDS>;

const DEFAULTS = initialValues(FIELDS);

/** Kept in localStorage over reloads. */
export const useSettings = keepFields('satzspiegel.settings', 1, FIELDS);

let latestLanguage: string | null = null;

/**
 * Shows the interface in another language and remembers it; when its messages can't be had, the old one stays. Of
 * several choices in a row the latest counts, however long each takes to come.
 */
export async function switchInterfaceLanguage(interfaceLanguage: string): Promise<void> {
  latestLanguage = interfaceLanguage;
  try {
    await loadInterfaceLanguage(interfaceLanguage);
    if (latestLanguage !== interfaceLanguage) return;
    await showInterfaceLanguage(interfaceLanguage);
    useSettings.setState({ interfaceLanguage });
  } catch {
    if (latestLanguage === interfaceLanguage) notify('language-failed');
  }
}

export function chooseTheme(theme: Theme): void {
  useSettings.setState({ theme });
}

/** Sets the text in another way: its typeface, the height or the length of its lines. */
export function setType(type: Partial<Pick<Settings, 'typeface' | 'lineHeight' | 'lineLength'>>): void {
  useSettings.setState(type);
}

const { theme, textSize, typeface, lineHeight, lineLength } = DEFAULTS;
export const DEFAULT_LOOK = { theme, textSize, typeface, lineHeight, lineLength } as const;

/** Whether type and colours are as nobody has touched them. */
export const hasDefaultLook = (settings: Settings): boolean =>
  Object.entries(DEFAULT_LOOK).every(([key, value]) => settings[key as keyof Settings] === value);

/** Sets type and colours back; language, way to read and voice stay. */
export function resetLook(): void {
  useSettings.setState(DEFAULT_LOOK);
}

/** One size larger or smaller; the ends hold. */
export function stepTextSize(step: 1 | -1): void {
  useSettings.setState(({ textSize }) => ({ textSize: TEXT_SIZES[TEXT_SIZES.indexOf(textSize) + step] ?? textSize }));
}

export function chooseWay(way: Way): void {
  useSettings.setState({ way });
}

/** From 0.5 to 1.5, in tenths. */
export function chooseSpeechRate(speechRate: number): void {
  useSettings.setState({ speechRate });
}

/** The voice (by its voiceURI) that speaks a language from now on. */
export function chooseVoice(language: string, voiceUri: string): void {
  useSettings.setState(({ voices }) => ({ voices: { ...voices, [language]: voiceUri } }));
}

export function setLetterKeys(letterKeys: boolean): void {
  useSettings.setState({ letterKeys });
}
