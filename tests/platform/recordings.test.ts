import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SoundEvent } from '#core/playback.ts';
import { HandClock } from '../hand-clock.ts';

const EVER = 60_000;
const STRETCH = { file: 'audio/part 1.mp3', start: 3, end: 5 };

/** A player that does what a test says. */
class ScriptedAudio extends EventTarget {
  src = '';
  currentTime = 0;
  playbackRate = 1;
  defaultPlaybackRate = 1;
  preservesPitch = false;
  paused = true;
  refuse: (error: unknown) => void = () => {};
  play(): Promise<void> {
    this.paused = false;
    return new Promise((_, reject) => {
      this.refuse = reject;
    });
  }
  pause(): void {
    this.paused = true;
  }
  tell(name: string, currentTime = this.currentTime): void {
    this.currentTime = currentTime;
    this.dispatchEvent(new Event(name));
  }
}

let audio: ScriptedAudio;
let clock: HandClock;
let playRecording: typeof import('#platform/recordings.ts').playRecording;

beforeEach(async () => {
  audio = new ScriptedAudio();
  clock = new HandClock();
  vi.resetModules();
  vi.stubGlobal('Audio', function makeAudio() {
    return audio;
  });
  ({ playRecording } = await import('#platform/recordings.ts'));
});
afterEach(() => vi.unstubAllGlobals());

function hear(stretch = STRETCH, rate = 1) {
  const events: SoundEvent[] = [];
  const stop = playRecording('zwei-saetze', stretch, rate, (event) => events.push(event), clock);
  return { events, stop, kinds: () => events.map(({ kind }) => kind) };
}

describe('a stretch of a recording', () => {
  test('is asked for as a media fragment beside the edition, at the chosen speed and its own pitch', () => {
    hear(STRETCH, 0.8);
    expect(new URL(audio.src).pathname).toBe('/library/zwei-saetze/audio/part%201.mp3');
    expect(new URL(audio.src).hash).toBe('#t=3,5');
    expect(audio).toMatchObject({ playbackRate: 0.8, defaultPlaybackRate: 0.8, preservesPitch: true, paused: false });
  });

  test('begins at its beginning where the browser knows no fragments', () => {
    hear();
    audio.tell('loadedmetadata', 0);
    expect(audio.currentTime).toBe(3);
  });

  test('is stopped at its end, even when the browser tells of no time in between', () => {
    const { kinds } = hear();
    audio.tell('playing', 3);
    expect(kinds()).toEqual(['started']);
    audio.currentTime = 4.99;
    clock.pass(2000);
    expect(kinds()).toEqual(['started']);
    audio.currentTime = 5.01;
    clock.pass(20);
    expect(kinds()).toEqual(['started', 'ended']);
    expect(audio.paused).toBe(true);
  });

  test('has ended where the browser pauses at the fragment’s end, or the file does', () => {
    const first = hear();
    audio.tell('playing', 3);
    audio.pause();
    audio.tell('pause', 4.98);
    expect(first.kinds()).toEqual(['started', 'ended']);
    const second = hear();
    audio.tell('playing', 3);
    audio.tell('ended', 4.5);
    expect(second.kinds()).toEqual(['started', 'ended']);
  });

  test('that something else pauses is interrupted', () => {
    const { kinds } = hear();
    audio.tell('playing', 3);
    audio.pause();
    audio.tell('pause', 4);
    expect(kinds()).toEqual(['started', 'interrupted']);
  });

  test('isn’t ended by what is told late of the stretch before', () => {
    hear().stop();
    const { kinds } = hear();
    audio.tell('pause', 3);
    expect(kinds()).toEqual([]);
    audio.tell('playing', 3);
    audio.tell('pause', 3);
    expect(kinds()).toEqual(['started']);
  });

  test('that is stopped is silent, and nothing more is heard of it', async () => {
    const { stop, kinds } = hear();
    audio.tell('playing', 3);
    stop();
    expect(audio.paused).toBe(true);
    audio.refuse(new DOMException('The play() request was interrupted.', 'AbortError'));
    await Promise.resolve();
    audio.tell('timeupdate', 6);
    clock.pass(EVER);
    expect(kinds()).toEqual(['started']);
  });
});

describe('a recording fails', () => {
  test.each<[what: string, fail: () => unknown]>([
    ['when it can’t be had', () => audio.tell('error')],
    ['when the browser refuses to play it', () => audio.refuse(new DOMException('No.', 'NotAllowedError'))],
    ['when it never begins', () => clock.pass(EVER)],
    ['when its host can’t be sought in, and another stretch would be heard', () => audio.tell('playing', 0)],
  ])('%s', async (_, fail) => {
    const { events } = hear();
    fail();
    await vi.waitFor(() => expect(events).toEqual([{ kind: 'failed', reason: 'broken' }]));
    expect(audio.paused).toBe(true);
  });

  test('when it stands still for long', () => {
    const { kinds } = hear();
    audio.tell('playing', 3);
    clock.pass(EVER);
    expect(kinds()).toEqual(['started', 'failed']);
  });
});
