/** Whether something can be said aloud in a language, and if not, why. */
export type SpeechState = 'ready' | 'no-voice' | 'unsupported';

const synthesis = (): SpeechSynthesis | null => (typeof speechSynthesis === 'undefined' ? null : speechSynthesis);

const voiceFor = (language: string): SpeechSynthesisVoice | undefined => {
  const voices = (synthesis()?.getVoices() ?? []).filter(({ lang }) => lang.replace(/[-_].*/, '') === language);
  return voices.find(({ localService }) => localService) ?? voices[0];
};

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

/** Says a text in its language, with a voice of this device where there is one; what is being said stops. */
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
