import { afterEach, describe, expect, test, vi } from 'vitest';
import { onVoicesChanged, speechState, voiceFor, voicesOf } from '#platform/voices.ts';
import { anna, installScriptedSpeech, removeSpeech, type ScriptedVoice, voice } from '../scripted-speech.ts';

afterEach(removeSpeech);

const cloud = voice('Cloud', 'de-DE', { localService: false });
const lena = voice('Lena', 'de_AT');
const amy = voice('Amy', 'en-GB');

const namesOf = (language: string): readonly string[] => voicesOf(language).map(({ name }) => name);

test('a browser without speech says that it can’t speak', () => {
  expect(speechState('de')).toBe('unsupported');
  expect(voicesOf('de')).toEqual([]);
  expect(() => onVoicesChanged(() => {})()).not.toThrow();
});

describe('a language has the voices', () => {
  test.each<[what: string, voices: readonly ScriptedVoice[], language: string, names: readonly string[]]>([
    ['that speak it', [amy, anna], 'de', ['Anna']],
    ['of this device, never those that would send the text away', [cloud, anna], 'de', ['Anna']],
    ['whose tag has an underscore', [lena], 'de', ['Lena']],
    ['whose tag is in capitals', [voice('Anna', 'DE')], 'de', ['Anna']],
    ['of the language where its own region has none', [amy, anna], 'de-AT', ['Anna']],
    ['not those whose tag only begins alike', [voice('Delia', 'del')], 'de', []],
    ['each once', [anna, { ...anna }], 'de', ['Anna']],
  ])('%s', (_, voices, language, names) => {
    installScriptedSpeech(voices);
    expect(namesOf(language)).toEqual(names);
    expect(speechState(language)).toBe(names.length > 0 ? 'ready' : 'no-voice');
  });
});

describe('the voices come in an order', () => {
  test.each<[what: string, voices: readonly ScriptedVoice[], language: string, names: readonly string[]]>([
    ['by name', [voice('Petra', 'de-DE'), anna], 'de', ['Anna', 'Petra']],
    ['the device’s own choice first', [anna, voice('Petra', 'de-DE', { default: true })], 'de', ['Petra', 'Anna']],
    ['better voices before others', [anna, voice('Petra (Premium)', 'de-DE')], 'de', ['Petra (Premium)', 'Anna']],
    ['the usual region before another', [voice('Abel', 'de-CH'), anna], 'de', ['Anna', 'Abel']],
    ['the region that is asked for before another', [anna, lena], 'de-AT', ['Lena', 'Anna']],
    [
      'voices for effect last',
      [voice('Eddy (Deutsch)', 'de-DE', { default: true }), lena],
      'de',
      ['Lena', 'Eddy (Deutsch)'],
    ],
  ])('%s', (_, voices, language, names) => {
    installScriptedSpeech(voices);
    expect(namesOf(language)).toEqual(names);
  });
});

test('a voice is chosen by its address; where the device no longer has it, the best one speaks', () => {
  installScriptedSpeech([anna, lena]);
  expect(voiceFor('de', lena.voiceURI)?.name).toBe('Lena');
  expect(voiceFor('de', 'urn:gone')?.name).toBe('Anna');
  expect(voiceFor('de', undefined)?.name).toBe('Anna');
  expect(voiceFor('fr', undefined)).toBeUndefined();
});

describe('voices that come late', () => {
  test('are heard of', () => {
    const engine = installScriptedSpeech([]);
    const states: string[] = [];
    onVoicesChanged(() => states.push(speechState('de')));
    engine.bringVoices([anna]);
    expect(states).toEqual(['ready']);
  });

  test('are not heard of by one who has stopped listening', () => {
    const engine = installScriptedSpeech([]);
    const listener = vi.fn<() => void>();
    onVoicesChanged(listener)();
    engine.bringVoices([anna]);
    expect(listener).not.toHaveBeenCalled();
  });

  test('are not waited for where the browser tells nobody of them', () => {
    installScriptedSpeech([anna]);
    Object.defineProperty(speechSynthesis, 'addEventListener', { value: undefined });
    expect(() => onVoicesChanged(() => {})()).not.toThrow();
    expect(speechState('de')).toBe('ready');
  });
});
