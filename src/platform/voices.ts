import type { Clock } from './clock.ts';

/** Whether something can be said aloud in a language, and if not, why. */
export type SpeechState = 'ready' | 'no-voice' | 'unsupported';

const synthesis = (): SpeechSynthesis | null => (typeof speechSynthesis === 'undefined' ? null : speechSynthesis);

const normalized = (tag: string): string => tag.toLowerCase().replaceAll('_', '-');
const primary = (tag: string): string => normalized(tag).replace(/-.*/, '');

/** The region that is meant where a tag names none: `de` is read as in Germany. */
const regionOf = (tag: string): string | undefined => new Intl.Locale(tag).maximize().region;

/** What makers call their better voices. */
const BETTER = /premium|enhanced|natural|neural|erweitert/i;
/** Apple's voices for effect, which macOS lists among the rest (github.com/HadrienGardeur/web-speech-recommended-voices). */
const FOR_EFFECT = /^(eddy|flo|grandma|grandpa|reed|rocko|sandy|shelley)\b/i;

/** How far down the list a voice belongs: its region counts before its quality, the device's own choice after both. */
function rank(voice: SpeechSynthesisVoice, region: string | undefined): number {
  const isElsewhere =
    normalized(voice.lang).includes('-') && !normalized(voice.lang).endsWith(`-${region?.toLowerCase()}`);
  return (
    (FOR_EFFECT.test(voice.name) ? 8 : 0) +
    (isElsewhere ? 4 : 0) +
    (BETTER.test(voice.name) ? 0 : 2) +
    (voice.default ? 0 : 1)
  );
}

/**
 * The voices of this device for a language, the best first; one of each address. Only those of the device itself:
 * another would send the text to somebody else's server.
 */
export function voicesOf(language: string): readonly SpeechSynthesisVoice[] {
  const found = synthesis()?.getVoices() ?? [];
  const region = regionOf(language);
  return found
    .filter(({ lang, localService }) => localService && primary(lang) === primary(language))
    .filter(({ voiceURI }, index, own) => own.findIndex((voice) => voice.voiceURI === voiceURI) === index)
    .sort((a, b) => rank(a, region) - rank(b, region) || a.name.localeCompare(b.name));
}

/** The voice that was chosen (by its voiceURI), where the device still has it, else the best. */
export function voiceFor(language: string, chosen: string | undefined): SpeechSynthesisVoice | undefined {
  const voices = voicesOf(language);
  return voices.find(({ voiceURI }) => voiceURI === chosen) ?? voices[0];
}

/** Voices may come late: see onVoicesChanged. */
export function speechState(language: string): SpeechState {
  if (!synthesis() || typeof SpeechSynthesisUtterance === 'undefined') return 'unsupported';
  return voicesOf(language).length > 0 ? 'ready' : 'no-voice';
}

/** Calls back whenever the browser's list of voices changes; returns how to stop that. */
export function onVoicesChanged(listener: () => void): () => void {
  const target = synthesis();
  target?.addEventListener?.('voiceschanged', listener);
  return () => target?.removeEventListener?.('voiceschanged', listener);
}

/** How long voices that aren't there yet are waited for, and how often looked for: some browsers never tell. */
const PATIENCE = 2000;
const INTERVAL = 250;

/** Calls back with the voice to speak with: at once, when it comes, or with null when none does. Returns how to stop. */
export function awaitVoice(
  language: string,
  chosen: string | undefined,
  onVoice: (voice: SpeechSynthesisVoice | null) => void,
  clock: Clock,
): () => void {
  let callOff = () => {};
  const stopListening = onVoicesChanged(() => look(0, false));
  const stop = () => {
    callOff();
    stopListening();
  };
  const look = (waited: number, isTimed = true) => {
    const voice = voiceFor(language, chosen);
    if (voice || waited >= PATIENCE) {
      stop();
      onVoice(voice ?? null);
    } else if (isTimed) callOff = clock.after(INTERVAL, () => look(waited + INTERVAL));
  };
  look(0);
  return stop;
}
