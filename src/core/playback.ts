import { annotate } from './annotations.ts';
import type { Edition, Unit } from './edition.ts';
import { unitsOf } from './selection.ts';
import { type Span, tokenize, WORD_SIGN } from './tokens.ts';

/** Why nothing is heard. Each reason is a key of `locales/<lng>/sound.json` below `failure`. */
export type SoundFailure =
  /** The browser can't speak at all. */
  | 'unsupported'
  /** The device has no voice for the language. */
  | 'no-voice'
  /** The voice, or the recording, didn't do what it was asked to. */
  | 'broken';

/** What is heard from a voice or a recording, in this order; the last two come once, and nothing after them. */
export type SoundEvent =
  | { readonly kind: 'started' }
  /** A word begins; its place in the text that is spoken. */
  | { readonly kind: 'word'; readonly span: Span }
  | { readonly kind: 'ended' }
  /** Something else took the voice: no failure, but no end either. */
  | { readonly kind: 'interrupted' }
  | { readonly kind: 'failed'; readonly reason: SoundFailure };

/** What comes after a sentence: silence, the next one, or a rest from reading on. */
export type After = 'stop' | 'goOn' | 'rest';

/** What is being read aloud. */
export type Playback =
  | { readonly kind: 'silent' }
  | {
      readonly kind: 'playing';
      readonly unitId: string;
      readonly after: After;
      /** The word that is being spoken, where the voice tells. */
      readonly word: Span | null;
    }
  | { readonly kind: 'paused'; readonly unitId: string; readonly after: After }
  | { readonly kind: 'failed'; readonly unitId: string; readonly reason: SoundFailure };

/** The unit that is read aloud, or would be if reading went on; null while there is none. */
export const spokenUnitId = (playback: Playback): string | null =>
  playback.kind === 'playing' || playback.kind === 'paused' ? playback.unitId : null;

const isSpeakable = (edition: Edition, unit: Unit): boolean =>
  annotate(unit, edition.languages).tokens.source.some(({ isWord }) => isWord);

/** The first unit from an index on whose source has words to speak. */
const speakableFrom = (edition: Edition, index: number): Unit | null =>
  unitsOf(edition).find((unit, at) => at >= index && isSpeakable(edition, unit)) ?? null;

const indexOf = (edition: Edition, unitId: string): number => unitsOf(edition).findIndex(({ id }) => id === unitId);

/** The unit itself where there is something to say in it, else the next such one; null at the end of the text. */
export function unitToSpeak(edition: Edition, unitId: string): Unit | null {
  const index = indexOf(edition, unitId);
  return index < 0 ? null : speakableFrom(edition, index);
}

/** The unit that reading on comes to after this one; null at the end of the text. */
export function unitAfter(edition: Edition, unitId: string): Unit | null {
  const index = indexOf(edition, unitId);
  return index < 0 ? null : speakableFrom(edition, index + 1);
}

/**
 * The word that a voice says it has come to. Engines tell where it begins (UTF-16 offset in the text), only some how
 * long it is; then the tokenizer knows. Null for what is no word.
 */
export function spokenWord(text: string, language: string, charIndex: number, charLength: number): Span | null {
  if (charLength > 0) {
    const span = { start: charIndex, end: Math.min(charIndex + charLength, text.length) };
    return WORD_SIGN.test(text.slice(span.start, span.end)) ? span : null;
  }
  const token = tokenize(text, language).find(({ end, isWord }) => isWord && charIndex < end);
  return token ? { start: token.start, end: token.end } : null;
}
