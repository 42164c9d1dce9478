import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Edition } from '#core/edition.ts';
import { parseEdition } from '#core/edition-schema.ts';
import type { Playback } from '#core/playback.ts';
import {
  dismissSoundMessage,
  pause,
  playAgain,
  playOrPause,
  playUnit,
  readOn,
  sayWord,
  stop,
  toggleRepeating,
  usePlayer,
} from '#stores/player.ts';
import { dismissGloss, selectUnit, selectWord, useReader } from '#stores/reader.ts';
import { chooseSpeechRate, chooseVoice, useSettings } from '#stores/settings.ts';
import sound from '../fixtures/sound.json?raw';
import { anna, installScriptedSpeech, removeSpeech, type ScriptedEngine, voice } from '../scripted-speech.ts';

const FIRST = 'Der Zug fährt heute ab.';
const SECOND = 'Die Bahnhofsuhr zeigt noch die alte Zeit.';

/** The sound edition's two sentences, with one between them that has nothing to say. */
function threeUnits(): Edition {
  const edition = JSON.parse(sound);
  const silent = { id: 's1a', source: '— —', target: '— —', links: [], glosses: [] };
  edition.paragraphs[0].units.splice(1, 0, silent);
  const parsed = parseEdition(JSON.stringify(edition));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

let engine: ScriptedEngine;

function open(edition: Edition): void {
  useReader.setState(useReader.getInitialState());
  useReader.setState({ opened: { kind: 'open', id: edition.id, edition } });
}

beforeEach(() => {
  vi.useFakeTimers();
  engine = installScriptedSpeech([anna]);
  useSettings.setState(useSettings.getInitialState());
  open(threeUnits());
});
afterEach(() => {
  stop();
  usePlayer.setState(usePlayer.getInitialState());
  vi.runAllTimers();
  vi.useRealTimers();
  removeSpeech();
});

const playback = (): Playback => usePlayer.getState().playback;
const playing = (unitId: string, after: string) => ({ kind: 'playing', unitId, after, word: null });

/** What the engine was told to say, from when it was quiet on. */
const said = (): readonly string[] =>
  engine.told.filter((told) => told !== 'be silent').map((told) => told.replace(/^\w+ says /, ''));
/** The engine comes to rest, and begins with what it was told last. */
function start(): void {
  vi.advanceTimersByTime(1000);
  engine.start();
}

describe('one sentence', () => {
  test('is played and ends in silence', () => {
    playUnit('s1');
    expect(playback()).toEqual(playing('s1', 'stop'));
    start();
    engine.end();
    expect(playback()).toEqual({ kind: 'silent' });
    expect(said()).toEqual([FIRST]);
  });

  test('is the selected one where none is named, and the first where none is selected', () => {
    playUnit();
    expect(playback()).toEqual(playing('s1', 'stop'));
    selectUnit('s2');
    playUnit();
    expect(playback()).toEqual(playing('s2', 'stop'));
  });

  test('that has nothing to say stays silent', () => {
    playUnit('s1a');
    expect(playback()).toEqual({ kind: 'silent' });
    expect(said()).toEqual([]);
  });

  test('that isn’t there stays silent', () => {
    playUnit('s99');
    expect(playback()).toEqual({ kind: 'silent' });
  });

  test('tells the word that is spoken, where the voice does', () => {
    playUnit('s1');
    start();
    engine.reach(4, 3);
    expect(playback()).toEqual({ ...playing('s1', 'stop'), word: { start: 4, end: 7 } });
  });

  test('is not disturbed by what the reader selects', () => {
    playUnit('s1');
    start();
    selectUnit('s2');
    selectWord({ unitId: 's2', side: 'source', index: 2 });
    expect(playback()).toEqual(playing('s1', 'stop'));
  });
});

describe('reading on', () => {
  test('goes from the selected sentence to the end of the text, past what has nothing to say', () => {
    selectUnit('s1');
    readOn();
    start();
    engine.end();
    expect(playback()).toEqual(playing('s2', 'goOn'));
    start();
    engine.end();
    expect(playback()).toEqual({ kind: 'silent' });
    expect(said()).toEqual([FIRST, SECOND]);
  });

  test('leaves the selection where it is', () => {
    selectUnit('s1');
    readOn();
    start();
    engine.end();
    expect(useReader.getState().selection).toEqual({ kind: 'unit', unitId: 's1' });
  });

  test('goes on from a sentence that the reader selects', () => {
    readOn();
    start();
    selectUnit('s2');
    expect(playback()).toEqual(playing('s2', 'goOn'));
    start();
    expect(said()).toEqual([FIRST, SECOND]);
  });

  test('goes on from a word’s sentence, but rests while a word is looked up', () => {
    readOn();
    start();
    selectWord({ unitId: 's2', side: 'source', index: 2 });
    expect(playback()).toEqual({ kind: 'paused', unitId: 's2', after: 'goOn' });
    expect(engine.told.at(-1)).toBe('be silent');
    dismissGloss();
    expect(playback().kind).toBe('paused');
    playOrPause();
    expect(playback()).toEqual(playing('s2', 'goOn'));
  });

  test('ends when another text is opened', () => {
    readOn();
    start();
    useReader.setState({ ...useReader.getInitialState(), opened: { kind: 'loading', id: 'another' } });
    expect(playback()).toEqual({ kind: 'silent' });
    expect(engine.told.at(-1)).toBe('be silent');
  });
});

describe('a pause', () => {
  test('silences the voice without relying on its own, and goes on with the sentence from its beginning', () => {
    readOn();
    start();
    engine.reach(4, 3);
    playOrPause();
    expect(playback()).toEqual({ kind: 'paused', unitId: 's1', after: 'goOn' });
    expect(engine.told.at(-1)).toBe('be silent');
    engine.fail('interrupted');
    expect(playback().kind).toBe('paused');
    playOrPause();
    expect(playback()).toEqual(playing('s1', 'goOn'));
    start();
    expect(said()).toEqual([FIRST, FIRST]);
  });

  test('keeps whether one sentence was meant or all', () => {
    playUnit('s1');
    start();
    pause();
    playOrPause();
    start();
    engine.end();
    expect(playback()).toEqual({ kind: 'silent' });
  });

  test('ends where the reader has gone meanwhile', () => {
    readOn();
    start();
    pause();
    selectUnit('s2');
    playOrPause();
    expect(playback()).toEqual(playing('s2', 'goOn'));
  });

  test('comes of itself when something else takes the voice', () => {
    readOn();
    start();
    engine.fail('interrupted');
    expect(playback()).toEqual({ kind: 'paused', unitId: 's1', after: 'goOn' });
  });

  test('of silence is the beginning of reading on', () => {
    pause();
    expect(playback()).toEqual({ kind: 'silent' });
    playOrPause();
    expect(playback()).toEqual(playing('s1', 'goOn'));
  });
});

describe('playing again', () => {
  test('begins the sentence anew while it is read, and reading goes on after it', () => {
    readOn();
    start();
    playAgain();
    start();
    expect(said()).toEqual([FIRST, FIRST]);
    engine.end();
    expect(playback()).toEqual(playing('s2', 'goOn'));
  });

  test('in a pause says the sentence once, and then it rests again', () => {
    readOn();
    start();
    pause();
    playAgain();
    expect(playback()).toEqual(playing('s1', 'rest'));
    start();
    engine.end();
    expect(playback()).toEqual({ kind: 'paused', unitId: 's1', after: 'goOn' });
  });

  test('in silence says the selected sentence', () => {
    selectUnit('s2');
    playAgain();
    expect(playback()).toEqual(playing('s2', 'stop'));
  });
});

test('repeating begins a sentence anew at its end, until it is switched off', () => {
  toggleRepeating();
  readOn();
  start();
  engine.end();
  expect(playback()).toEqual(playing('s1', 'goOn'));
  start();
  toggleRepeating();
  engine.end();
  expect(playback()).toEqual(playing('s2', 'goOn'));
});

describe('another way of speaking', () => {
  test('is heard at once: the sentence begins anew', () => {
    const lena = voice('Lena', 'de-AT');
    engine.bringVoices([anna, lena]);
    readOn();
    start();
    chooseSpeechRate(0.7);
    start();
    expect(engine.last?.rate).toBe(0.7);
    chooseVoice('de', lena.voiceURI);
    start();
    expect(engine.told.at(-1)).toBe(`Lena says ${FIRST}`);
    expect(playback()).toEqual(playing('s1', 'goOn'));
  });

  test('says nothing while nothing is read', () => {
    chooseSpeechRate(1.2);
    expect(playback()).toEqual({ kind: 'silent' });
    expect(engine.told).toEqual([]);
  });
});

describe('a word said for itself', () => {
  test('has what is being read aloud rest', () => {
    readOn();
    start();
    sayWord('Zug', 'de');
    expect(playback()).toEqual({ kind: 'paused', unitId: 's1', after: 'goOn' });
    start();
    engine.end();
    expect(said()).toEqual([FIRST, 'Zug']);
    expect(playback().kind).toBe('paused');
  });

  test('is never heard together with a recording, whichever begins first', () => {
    const play = vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue();
    const halt = vi.spyOn(HTMLMediaElement.prototype, 'pause').mockImplementation(() => {});
    const edition = threeUnits();
    const [paragraph] = edition.paragraphs;
    const units = paragraph?.units.map((unit) => ({ ...unit, audio: { file: 'audio/1.mp3', start: 0, end: 2 } })) ?? [];
    open({ ...edition, paragraphs: [{ id: 'p1', units }] });
    playUnit('s1');
    expect(play).toHaveBeenCalledTimes(1);
    halt.mockClear();
    sayWord('Zug', 'de');
    expect(halt).toHaveBeenCalled();
    start();
    engine.told.length = 0;
    playUnit('s1');
    expect(engine.told).toEqual(['be silent']);
  });
});

describe('a failure', () => {
  test('has its reason, and the next press tries again', () => {
    engine.bringVoices([]);
    readOn();
    vi.advanceTimersByTime(10_000);
    expect(playback()).toEqual({ kind: 'failed', unitId: 's1', reason: 'no-voice' });
    engine.bringVoices([anna]);
    playOrPause();
    expect(playback()).toEqual(playing('s1', 'goOn'));
  });

  test('is silence once it has been read', () => {
    engine.bringVoices([]);
    readOn();
    vi.advanceTimersByTime(10_000);
    dismissSoundMessage();
    expect(playback()).toEqual({ kind: 'silent' });
  });
});
