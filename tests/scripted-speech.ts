/** A voice as a browser lists it. */
export interface ScriptedVoice {
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
  readonly voiceURI: string;
  readonly default: boolean;
}

/** A speech engine that does what a test says, and nothing else: it writes down what it is told. */
export interface ScriptedEngine {
  /** `Anna says Rendite`, `be silent`, `go on`. */
  readonly told: string[];
  voices: readonly ScriptedVoice[];
  /** As Chrome's: what it is told while it is coming to rest is lost. */
  isDeaf: boolean;
  paused: boolean;
  /** What it was told last: its rate and language. */
  last: { readonly rate: number; readonly lang: string } | null;
  /** Each acts on the latest utterance or, counted from the latest, an earlier one. */
  start(earlier?: number): void;
  /** Comes to a word; an engine may leave out how long it is. */
  reach(charIndex: number, charLength?: number, name?: string): void;
  end(earlier?: number): void;
  fail(error: string, earlier?: number): void;
  /** Has other voices now, and tells so unless it is one that doesn't. */
  bringVoices(voices: readonly ScriptedVoice[], isTold?: boolean): void;
}

/** A voice of this device. */
export const voice = (name: string, lang: string, more: Partial<ScriptedVoice> = {}): ScriptedVoice => ({
  name,
  lang,
  localService: true,
  voiceURI: `urn:${name}`,
  default: false,
  ...more,
});

export const anna = voice('Anna', 'de-DE');

/**
 * Puts a scripted engine in the place of the browser's own, as `speechEngine`. It stands for itself: Playwright hands it
 * over to the page as text.
 */
export function installScriptedSpeech(voices: readonly ScriptedVoice[]): ScriptedEngine {
  class Utterance extends EventTarget {
    voice: ScriptedVoice | null = null;
    lang = '';
    rate = 1;
    onstart: ((event: object) => void) | null = null;
    onboundary: ((event: object) => void) | null = null;
    onend: ((event: object) => void) | null = null;
    onerror: ((event: object) => void) | null = null;
    readonly text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  const utterances: Utterance[] = [];
  const latest = (earlier: number) => utterances.at(-1 - earlier);
  class Engine extends EventTarget implements ScriptedEngine {
    readonly told: string[] = [];
    voices = voices;
    isDeaf = false;
    paused = false;
    speaking = false;
    pending = false;
    last: Utterance | null = null;
    getVoices() {
      return this.voices;
    }
    speak(utterance: Utterance) {
      if (this.isDeaf) return;
      utterances.push(utterance);
      this.last = utterance;
      this.told.push(`${utterance.voice?.name} says ${utterance.text}`);
    }
    cancel() {
      this.told.push('be silent');
      this.speaking = false;
    }
    resume() {
      this.told.push('go on');
      this.paused = false;
    }
    start(earlier = 0) {
      this.speaking = true;
      latest(earlier)?.onstart?.({});
    }
    reach(charIndex: number, charLength?: number, name = 'word') {
      latest(0)?.onboundary?.({ name, charIndex, charLength });
    }
    end(earlier = 0) {
      this.speaking = false;
      latest(earlier)?.onend?.({});
    }
    fail(error: string, earlier = 0) {
      this.speaking = false;
      latest(earlier)?.onerror?.({ error });
    }
    bringVoices(brought: readonly ScriptedVoice[], isTold = true) {
      this.voices = brought;
      if (isTold) this.dispatchEvent(new Event('voiceschanged'));
    }
  }
  const engine = new Engine();
  const put = (name: string, value: unknown) =>
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  put('speechSynthesis', engine);
  put('SpeechSynthesisUtterance', Utterance);
  put('speechEngine', engine);
  return engine;
}

/** Takes the engine away: as in a browser that can't speak. */
export function removeSpeech(): void {
  for (const name of ['speechSynthesis', 'SpeechSynthesisUtterance', 'speechEngine'])
    Object.defineProperty(globalThis, name, { value: undefined, configurable: true, writable: true });
}
