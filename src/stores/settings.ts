import * as v from 'valibot';
import { create } from 'zustand';
import type { PersistStorage } from 'zustand/middleware';
import { persist } from 'zustand/middleware';
import { WAYS, type Way } from '#core/ways.ts';
import { loadInterfaceLanguage, showInterfaceLanguage } from '#platform/i18n.ts';
import { readStored, setAside, writeStored } from '#platform/local-storage.ts';
import { notify } from './notices.ts';

export const THEMES = ['system', 'light', 'sepia', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The size of the text in per cent of the browser's own. */
export const TEXT_SIZES = [85, 100, 115, 130, 150, 175, 200] as const;

export const TYPEFACES = ['serif', 'sans', 'legible'] as const;
export const LINE_HEIGHTS = ['tight', 'normal', 'wide'] as const;
export const LINE_LENGTHS = ['short', 'normal', 'long'] as const;

/** A field that came later is optional: what was stored before it stays readable. */
const settingsSchema = v.object({
  /** null until the reader chooses: then the browser's languages decide. */
  interfaceLanguage: v.nullable(v.string()),
  theme: v.picklist(THEMES),
  textSize: v.picklist(TEXT_SIZES),
  way: v.optional(v.picklist(WAYS), 'columns'),
  typeface: v.optional(v.picklist(TYPEFACES), 'serif'),
  lineHeight: v.optional(v.picklist(LINE_HEIGHTS), 'normal'),
  lineLength: v.optional(v.picklist(LINE_LENGTHS), 'normal'),
  /** Whether letters are keys of the page (WCAG 2.2, 2.1.4). */
  letterKeys: v.optional(v.boolean(), true),
  /** How fast a voice reads; 1 is its own speed. */
  speechRate: v.optional(v.pipe(v.number(), v.minValue(0.5), v.maxValue(1.5)), 1),
  /** The name of the chosen voice (SpeechSynthesisVoice.voiceURI) of a language; where it has none, the first that fits. */
  voices: v.optional(v.record(v.string(), v.string()), {}),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

const SETTINGS_KEY = 'satzspiegel.settings';
const VERSION = 1;
const DEFAULTS: Settings = v.parse(settingsSchema, { interfaceLanguage: null, theme: 'system', textSize: 100 });
const storedSchema = v.object({ version: v.literal(VERSION), state: settingsSchema });

/** True while what is stored could neither be read nor copied: then it must not be written over. */
let isLocked = false;

/** localStorage, checked: a stored value that can't be read is put aside, and reading goes on with the defaults. */
const storage: PersistStorage<Settings> = {
  getItem: (key) => {
    const stored = readStored(key);
    isLocked = stored.kind === 'blocked';
    if (isLocked) notify('settings-blocked');
    if (stored.kind !== 'found') return null;
    try {
      return v.parse(storedSchema, JSON.parse(stored.text));
    } catch {
      isLocked = !setAside(key, stored.text);
      notify(isLocked ? 'settings-blocked' : 'settings-set-aside');
      return null;
    }
  },
  setItem: (key, value) => {
    if (isLocked || !writeStored(key, JSON.stringify(value))) notify('settings-blocked');
  },
  removeItem: () => {
    throw new Error('Settings are never removed.');
  },
};

/** Kept in localStorage over reloads. */
export const useSettings = create<Settings>()(
  persist((): Settings => DEFAULTS, { name: SETTINGS_KEY, version: VERSION, storage }),
);

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
