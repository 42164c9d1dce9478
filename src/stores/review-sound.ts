import { create } from 'zustand';
import type { SoundFailure } from '#core/playback.ts';
import { isRecorded } from '#core/vocabulary/card-kinds.ts';
import type { Item } from '#core/vocabulary/item.ts';
import { playRecording } from '#platform/recordings.ts';
import { say } from '#platform/speech.ts';
import { pause } from './player.ts';
import { useSettings } from './settings.ts';

interface ReviewSoundState {
  /** Why a sentence that is asked for can't be heard; null while it can. */
  readonly failure: SoundFailure | null;
}

export const useReviewSound = create<ReviewSoundState>()(() => ({ failure: null }));

let stop: (() => void) | null = null;

/** Ends what is being heard, and what was said about it. */
export function beSilent(): void {
  stop?.();
  stop = null;
  useReviewSound.setState({ failure: null });
}

function speak(text: string, language: string): void {
  const { speechRate, voices } = useSettings.getState();
  stop = say(text, { language, voiceUri: voices[language], rate: speechRate }, (event) => {
    if (event.kind === 'failed') useReviewSound.setState({ failure: event.reason });
  });
}

/** Says an item's sentence, or the item itself where it came without one; what is being read aloud rests. */
export function hearSentence(item: Item): void {
  pause();
  beSilent();
  const { context, languages, lemma } = item;
  const text = context?.source ?? lemma;
  if (!isRecorded(item) || !context?.audio || !context.place) {
    speak(text, languages.source);
    return;
  }
  stop = playRecording(context.place.edition, context.audio, useSettings.getState().speechRate, (event) => {
    // What a person has read can't be had: a voice of the device reads instead.
    if (event.kind === 'failed') speak(text, languages.source);
  });
}
