import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SoundEvent } from '#core/playback.ts';
import { type Delivery, say } from '#platform/speech.ts';
import { HandClock } from '../hand-clock.ts';
import { anna, installScriptedSpeech, removeSpeech, type ScriptedEngine, voice } from '../scripted-speech.ts';

const SENTENCE = 'Die Rendite stieg.';
const GERMAN: Delivery = { language: 'de', voiceUri: undefined, rate: 1 };
/** Longer than any engine takes to do or not to do what it should. */
const EVER = 10 * 60_000;

let engine: ScriptedEngine;
let clock: HandClock;
let stopSaying: () => void = () => {};

beforeEach(() => {
  engine = installScriptedSpeech([anna]);
  clock = new HandClock();
});
afterEach(() => {
  stopSaying();
  clock.pass(EVER);
  removeSpeech();
});

/** Has a text said, and writes down what is heard of it. */
function hear(text = SENTENCE, delivery: Partial<Delivery> = {}) {
  const events: SoundEvent[] = [];
  const stop = say(text, { ...GERMAN, ...delivery }, (event) => events.push(event), clock);
  stopSaying = stop;
  return { events, stop, kinds: () => events.map(({ kind }) => kind) };
}

const wordsOf = (text: string, events: readonly SoundEvent[]): readonly string[] =>
  events.flatMap((event) => (event.kind === 'word' ? [text.slice(event.span.start, event.span.end)] : []));

describe('a sentence is said', () => {
  test('at once, as one utterance, by the best voice, and its end is heard of', () => {
    const { kinds } = hear();
    expect(engine.told).toEqual([`Anna says ${SENTENCE}`]);
    expect(kinds()).toEqual([]);
    engine.start();
    expect(kinds()).toEqual(['started']);
    engine.end();
    expect(kinds()).toEqual(['started', 'ended']);
  });

  test('by the chosen voice, in its language and at the chosen speed', () => {
    const lena = voice('Lena', 'de-AT');
    engine.bringVoices([anna, lena]);
    hear(SENTENCE, { voiceUri: lena.voiceURI, rate: 0.7 });
    expect(engine.told).toEqual([`Lena says ${SENTENCE}`]);
    expect(engine.last).toMatchObject({ lang: 'de-AT', rate: 0.7 });
  });

  test('by an engine that another page has left in a pause', () => {
    engine.paused = true;
    hear();
    expect(engine.told).toEqual(['go on', `Anna says ${SENTENCE}`]);
  });
});

describe('the word that is spoken', () => {
  test('is where the engine says', () => {
    const { events } = hear();
    engine.start();
    engine.reach(0, 3);
    engine.reach(4, 7);
    expect(wordsOf(SENTENCE, events)).toEqual(['Die', 'Rendite']);
  });

  test('is found by the tokenizer where the engine tells no length', () => {
    const text = 'Über 𝒜 Cloud-Computing.';
    const { events } = hear(text);
    engine.start();
    engine.reach(0);
    engine.reach(text.indexOf('Cloud'), 0);
    expect(wordsOf(text, events)).toEqual(['Über', 'Cloud-Computing']);
  });

  test('is none at the boundary of a sentence, at punctuation or behind the end', () => {
    const { events } = hear();
    engine.start();
    engine.reach(0, 18, 'sentence');
    engine.reach(SENTENCE.length - 1, 1);
    engine.reach(SENTENCE.length + 5);
    expect(wordsOf(SENTENCE, events)).toEqual([]);
  });

  test('may never be told of', () => {
    const { kinds } = hear();
    engine.start();
    engine.end();
    expect(kinds()).toEqual(['started', 'ended']);
  });

  test('tells the beginning where the engine doesn’t', () => {
    const { kinds } = hear();
    engine.reach(0, 3);
    engine.reach(4, 7);
    expect(kinds()).toEqual(['started', 'word', 'word']);
  });
});

describe('without a voice', () => {
  test.each<[what: string, voices: Parameters<ScriptedEngine['bringVoices']>[0]]>([
    ['at all', []],
    ['of the language', [voice('Amy', 'en-GB')]],
    ['that keeps the text on the device', [voice('Cloud', 'de-DE', { localService: false })]],
  ])('%s nothing is said, and that is said', (_, voices) => {
    engine.bringVoices(voices);
    const { events } = hear();
    expect(events).toEqual([]);
    clock.pass(EVER);
    expect(events).toEqual([{ kind: 'failed', reason: 'no-voice' }]);
    expect(engine.told).toEqual([]);
  });

  test.each([
    ['and the engine tells', true],
    ['and the engine doesn’t tell', false],
  ])('a voice that comes late speaks, %s', (_, isTold) => {
    engine.bringVoices([]);
    const { kinds } = hear();
    clock.pass(600);
    engine.bringVoices([anna], isTold);
    clock.pass(300);
    expect(engine.told).toEqual([`Anna says ${SENTENCE}`]);
    engine.start();
    clock.pass(3000);
    expect(kinds()).toEqual(['started']);
  });

  test('nothing is waited for any more once one has stopped', () => {
    engine.bringVoices([]);
    const { stop, kinds } = hear();
    stop();
    engine.bringVoices([anna]);
    clock.pass(EVER);
    expect(engine.told).toEqual([]);
    expect(kinds()).toEqual([]);
  });

  test('nor speech, that is said; never before the call returns', () => {
    removeSpeech();
    const { events } = hear();
    expect(events).toEqual([]);
    clock.pass(0);
    expect(events).toEqual([{ kind: 'failed', reason: 'unsupported' }]);
  });
});

describe('stopped in mid-sentence', () => {
  test.each<[what: string, confirm: () => void]>([
    ['an engine that calls it an interruption', () => engine.fail('interrupted')],
    ['an engine that calls it a cancellation', () => engine.fail('canceled')],
    ['an engine that calls it an end', () => engine.end()],
    ['an engine that says nothing', () => {}],
  ])('%s is silent, and nothing more is heard of it', (_, confirm) => {
    const { stop, kinds } = hear();
    engine.start();
    stop();
    expect(engine.told.at(-1)).toBe('be silent');
    confirm();
    engine.reach(4, 7);
    clock.pass(EVER);
    expect(kinds()).toEqual(['started']);
  });

  test('the next sentence is told once the engine has come to rest, which loses what it is told before', () => {
    const { stop } = hear();
    engine.start();
    stop();
    engine.isDeaf = true;
    clock.after(50, () => {
      engine.isDeaf = false;
    });
    const { kinds } = hear('Weiter.');
    clock.pass(1000);
    expect(engine.told).toEqual([`Anna says ${SENTENCE}`, 'be silent', 'Anna says Weiter.']);
    engine.start();
    engine.end();
    expect(kinds()).toEqual(['started', 'ended']);
  });

  test('the late end of one sentence is not taken for the end of the next', () => {
    hear().stop();
    const { kinds } = hear('Weiter.');
    clock.pass(1000);
    engine.start();
    engine.fail('interrupted', 1);
    engine.end(1);
    expect(kinds()).toEqual(['started']);
  });

  test('twice is once', () => {
    const { stop } = hear();
    stop();
    stop();
    expect(engine.told.filter((told) => told === 'be silent')).toHaveLength(1);
  });
});

describe('an interruption', () => {
  test('by another sentence of ours is heard of', () => {
    const first = hear();
    engine.start();
    hear('Rendite');
    expect(first.kinds()).toEqual(['started', 'interrupted']);
    clock.pass(1000);
    expect(engine.told.at(-1)).toBe('Anna says Rendite');
  });

  test('by somebody else in mid-sentence is no failure', () => {
    const { kinds } = hear();
    engine.start();
    engine.fail('interrupted');
    expect(kinds()).toEqual(['started', 'interrupted']);
  });

  test('before the sentence has begun is one more loss: it is told again', () => {
    const { kinds } = hear();
    engine.fail('canceled');
    clock.pass(1000);
    expect(engine.told).toEqual([`Anna says ${SENTENCE}`, 'be silent', `Anna says ${SENTENCE}`]);
    engine.start();
    expect(kinds()).toEqual(['started']);
  });
});

describe('an engine that fails', () => {
  test.each([
    ['synthesis-failed', 'broken'],
    ['audio-busy', 'broken'],
    ['not-allowed', 'broken'],
    ['language-unavailable', 'no-voice'],
    ['voice-unavailable', 'no-voice'],
  ] as const)('by %s: %s', (error, reason) => {
    const { events } = hear();
    engine.fail(error);
    expect(events).toEqual([{ kind: 'failed', reason }]);
    clock.pass(EVER);
    expect(events).toHaveLength(1);
  });

  test('to begin is told once more, and may begin then', () => {
    const { kinds } = hear();
    clock.pass(4500);
    expect(engine.told).toEqual([`Anna says ${SENTENCE}`, 'be silent', `Anna says ${SENTENCE}`]);
    engine.start();
    engine.end();
    expect(kinds()).toEqual(['started', 'ended']);
  });

  test('to begin twice has failed', () => {
    const { events } = hear();
    clock.pass(EVER);
    expect(events).toEqual([{ kind: 'failed', reason: 'broken' }]);
    expect(engine.told.filter((told) => told.startsWith('Anna'))).toHaveLength(2);
  });
});

describe('an engine that never tells the end', () => {
  test('is taken to have come to it when it is long overdue, and is silenced', () => {
    const { kinds } = hear();
    engine.start();
    clock.pass(5000);
    expect(kinds()).toEqual(['started']);
    clock.pass(10_000);
    expect(kinds()).toEqual(['started', 'ended']);
    expect(engine.told.at(-1)).toBe('be silent');
  });

  test('gets more time for a long sentence at a slow speed, and again for each word it comes to', () => {
    const long = 'Überzeugungsarbeit '.repeat(15);
    const { kinds } = hear(long, { rate: 0.5 });
    engine.start();
    clock.pass(60_000);
    engine.reach(0, 18);
    clock.pass(60_000);
    engine.reach(19, 18);
    expect(kinds()).toEqual(['started', 'word', 'word']);
    clock.pass(EVER);
    expect(kinds().at(-1)).toBe('ended');
  });
});
