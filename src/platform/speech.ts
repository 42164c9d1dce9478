/** Whether something can be said aloud in a language, and if not, why. */
export type SpeechState = 'ready' | 'no-voice' | 'unsupported';

const synthesis = (): SpeechSynthesis | null => (typeof speechSynthesis === 'undefined' ? null : speechSynthesis);

const primary = (tag: string): string => tag.toLowerCase().replace(/[-_].*/, '');

/** Only voices of the device itself: another would send the text to somebody else's server. */
const voiceFor = (language: string): SpeechSynthesisVoice | undefined =>
  synthesis()
    ?.getVoices()
    .find(({ lang, localService }) => localService && primary(lang) === primary(language));

/** Voices may come late: see onVoicesChanged. */
export function speechState(language: string): SpeechState {
  if (!synthesis()) return 'unsupported';
  return voiceFor(language) ? 'ready' : 'no-voice';
}

/** Calls back whenever the browser's list of voices changes; returns how to stop that. */
export function onVoicesChanged(listener: () => void): () => void {
  const target = synthesis();
  target?.addEventListener?.('voiceschanged', listener);
  return () => target?.removeEventListener?.('voiceschanged', listener);
}

/** Says a text in its language, with a voice of this device; what is being said stops. */
export function speak(text: string, language: string): void {
  const target = synthesis();
  const voice = voiceFor(language);
  if (!target || !voice) return;
  target.cancel();
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  target.speak(utterance);
}
