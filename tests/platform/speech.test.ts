import { afterEach, describe, expect, test, vi } from 'vitest';
import { onVoicesChanged, speak, speechState } from '#platform/speech.ts';

interface Voice {
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
}

class Utterance {
  voice: Voice | null = null;
  lang = '';
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** A speech synthesis that writes down what it is told. */
class Synthesis extends EventTarget {
  readonly told: string[] = [];
  voices: readonly Voice[];
  constructor(voices: readonly Voice[]) {
    super();
    this.voices = voices;
  }
  getVoices(): readonly Voice[] {
    return this.voices;
  }
  cancel(): void {
    this.told.push('be silent');
  }
  speak({ text, lang, voice }: Utterance): void {
    this.told.push(`${voice?.name} says ${text} in ${lang}`);
  }
}

const anna: Voice = { name: 'Anna', lang: 'de-DE', localService: true };
const cloud: Voice = { name: 'Cloud', lang: 'de-DE', localService: false };
const lena: Voice = { name: 'Lena', lang: 'de_AT', localService: true };
const amy: Voice = { name: 'Amy', lang: 'en-GB', localService: true };
const delia: Voice = { name: 'Delia', lang: 'del', localService: true };

function giveVoices(...voices: readonly Voice[]): Synthesis {
  const synthesis = new Synthesis(voices);
  vi.stubGlobal('speechSynthesis', synthesis);
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  return synthesis;
}

afterEach(() => vi.unstubAllGlobals());

describe('a browser without speech', () => {
  test('says that it can’t speak, and stays silent without a fuss', () => {
    expect(speechState('de')).toBe('unsupported');
    expect(() => speak('Rendite', 'de')).not.toThrow();
    expect(() => onVoicesChanged(() => {})()).not.toThrow();
  });
});

describe('a word is said', () => {
  test.each<[what: string, voices: readonly Voice[], language: string, told: string]>([
    ['by a voice of its language', [amy, anna], 'de', 'Anna says Rendite in de-DE'],
    [
      'by a voice of this device, never one that would send the text away',
      [cloud, anna],
      'de',
      'Anna says Rendite in de-DE',
    ],
    ['by a voice whose tag has an underscore', [lena], 'de', 'Lena says Rendite in de_AT'],
    ['by a voice whose tag is in capitals', [{ ...anna, lang: 'DE' }], 'de', 'Anna says Rendite in DE'],
    ['by a voice of the language where its own region has none', [amy, anna], 'de-AT', 'Anna says Rendite in de-DE'],
  ])('%s', (_, voices, language, told) => {
    const synthesis = giveVoices(...voices);
    expect(speechState(language)).toBe('ready');
    speak('Rendite', language);
    expect(synthesis.told.at(-1)).toBe(told);
  });

  test('at once: what was being said stops', () => {
    const synthesis = giveVoices(anna);
    speak('Rendite', 'de');
    speak('Zug', 'de');
    expect(synthesis.told).toEqual(['be silent', 'Anna says Rendite in de-DE', 'be silent', 'Anna says Zug in de-DE']);
  });
});

test.each<[what: string, voices: readonly Voice[]]>([
  ['no voices', []],
  ['no voice of the language', [amy]],
  ['only a voice that would send the text away', [cloud]],
  ['only a voice whose tag begins alike', [delia]],
])('with %s nothing is said, and what is being said goes on', (_, voices) => {
  const synthesis = giveVoices(...voices);
  expect(speechState('de')).toBe('no-voice');
  speak('Rendite', 'de');
  expect(synthesis.told).toEqual([]);
});

describe('voices that come late', () => {
  test('are heard of, and speak', () => {
    const synthesis = giveVoices();
    const states: string[] = [];
    onVoicesChanged(() => states.push(speechState('de')));
    synthesis.voices = [anna];
    synthesis.dispatchEvent(new Event('voiceschanged'));
    expect(states).toEqual(['ready']);
    speak('Rendite', 'de');
    expect(synthesis.told.at(-1)).toBe('Anna says Rendite in de-DE');
  });

  test('are not heard of by one who has stopped listening', () => {
    const synthesis = giveVoices();
    const listener = vi.fn<() => void>();
    const stop = onVoicesChanged(listener);
    stop();
    synthesis.dispatchEvent(new Event('voiceschanged'));
    expect(listener).not.toHaveBeenCalled();
  });

  test('are not waited for where the browser tells nobody of them', () => {
    vi.stubGlobal('speechSynthesis', { getVoices: () => [anna] });
    expect(() => onVoicesChanged(() => {})()).not.toThrow();
    expect(speechState('de')).toBe('ready');
  });
});
