import { type SoundEvent, spokenWord } from '#core/playback.ts';
import { browserClock, type Clock } from './clock.ts';
import { awaitVoice, speechState } from './voices.ts';

/** How a text is to be said. */
export interface Delivery {
  /** A BCP 47 tag. */
  readonly language: string;
  /** The voiceURI of the chosen voice; without one, or without that voice, the best one speaks. */
  readonly voiceUri: string | undefined;
  /** 1 is the voice's own speed. */
  readonly rate: number;
}

/** Chrome loses what it is told to say right after it was told to be silent. In milliseconds, as all of these. */
const SETTLING = 120;
/** An engine that hasn't begun by then was told in vain, and is told once more. */
const START_PATIENCE = 4000;

/** The longest that a stretch of text may take: no voice says fewer than five signs a second at its own speed. */
const longest = (length: number, rate: number): number => 5000 + (200 * length) / rate;

/** What is being said, so that it can be interrupted. */
let current: { readonly interrupt: () => void } | null = null;
/** The utterance is held here: browsers drop the events of one that nobody holds. */
const held = new Set<SpeechSynthesisUtterance>();
/** While the engine comes to rest: how to stop waiting for it. */
let settling: (() => void) | null = null;

function silence(clock: Clock): void {
  speechSynthesis.cancel();
  settling?.();
  settling = clock.after(SETTLING, () => {
    settling = null;
  });
}

function makeUtterance(text: string, voice: SpeechSynthesisVoice, rate: number): SpeechSynthesisUtterance {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = rate;
  held.clear();
  held.add(utterance);
  return utterance;
}

/**
 * Says a text, as one utterance, with a voice of this device. What was being said before hears that it was interrupted.
 * Whatever the engine leaves out, one last event comes and none after it; none comes before the call returns.
 * @returns how to stop: then no event comes any more
 */
export function say(
  text: string,
  { language, voiceUri, rate }: Delivery,
  onEvent: (event: SoundEvent) => void,
  clock: Clock = browserClock,
): () => void {
  let utterance: SpeechSynthesisUtterance | null = null;
  let isOver = false;
  let callOff = () => {};
  let stopAwaiting = () => {};
  /** One thing is waited for at a time. */
  const wait = (milliseconds: number, task: () => void) => {
    callOff();
    callOff = clock.after(milliseconds, task);
  };
  const finish = (event: SoundEvent | null, isEngineDone = false) => {
    if (isOver) return;
    isOver = true;
    callOff();
    stopAwaiting();
    if (current === session) current = null;
    if (utterance && !isEngineDone) silence(clock);
    if (event) onEvent(event);
  };
  const session = { interrupt: () => finish({ kind: 'interrupted' }) };
  current?.interrupt();
  current = session;

  const tell = (voice: SpeechSynthesisVoice, isLast: boolean) => {
    const told = makeUtterance(text, voice, rate);
    utterance = told;
    let hasBegun = false;
    /** What the engine has come to is heard of; the end is taken for granted when it is overdue. */
    const hearProgress = (charIndex: number) => {
      if (!hasBegun) onEvent({ kind: 'started' });
      hasBegun = true;
      wait(longest(text.length - charIndex, rate), () => finish({ kind: 'ended' }));
    };
    const tellAgain = () => {
      if (isLast) return finish({ kind: 'failed', reason: 'broken' });
      silence(clock);
      wait(SETTLING, () => tell(voice, true));
    };
    // An engine may speak of an utterance long after it was told to drop it.
    const isHeard = () => !isOver && utterance === told;
    told.onstart = () => isHeard() && hearProgress(0);
    told.onboundary = ({ name, charIndex, charLength }) => {
      if (!isHeard()) return;
      hearProgress(charIndex);
      const span = name === 'sentence' ? null : spokenWord(text, language, charIndex, charLength ?? 0);
      if (span) onEvent({ kind: 'word', span });
    };
    told.onend = () => isHeard() && finish({ kind: 'ended' }, true);
    told.onerror = ({ error }) => {
      if (!isHeard()) return;
      const isSilenced = error === 'interrupted' || error === 'canceled';
      if (isSilenced && !hasBegun) tellAgain();
      else if (isSilenced) finish({ kind: 'interrupted' }, true);
      else finish({ kind: 'failed', reason: error.endsWith('unavailable') ? 'no-voice' : 'broken' }, true);
    };
    wait(START_PATIENCE, tellAgain);
    if (speechSynthesis.paused) speechSynthesis.resume();
    speechSynthesis.speak(told);
  };

  const begin = (voice: SpeechSynthesisVoice | null) => {
    if (!voice) return finish({ kind: 'failed', reason: 'no-voice' });
    if (speechSynthesis.speaking || speechSynthesis.pending) silence(clock);
    if (settling) wait(SETTLING, () => tell(voice, false));
    else tell(voice, false);
  };

  if (speechState(language) === 'unsupported') wait(0, () => finish({ kind: 'failed', reason: 'unsupported' }));
  else stopAwaiting = awaitVoice(language, voiceUri, begin, clock);
  return () => finish(null);
}
