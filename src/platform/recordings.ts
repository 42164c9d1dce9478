import type { SoundEvent } from '#core/playback.ts';
import type { Recording } from '#core/recording.ts';
import { browserClock, type Clock } from './clock.ts';

/** A recording that neither begins nor goes on within this time isn't coming, in milliseconds. */
const PATIENCE = 8000;
/** How far from its beginning a stretch may begin, in seconds: files are cut at frames. */
const SLACK = 0.3;

/** One for all: Safari lets only an element that has played by the reader's own act play on by itself. */
let element: HTMLAudioElement | null = null;

/** Where a recording of an edition lies, with its stretch as a media fragment (W3C Media Fragments 1.0). */
function recordingAddress(editionId: string, { file, start, end }: Recording): string {
  return new URL(`library/${editionId}/${file}#t=${start},${end}`, document.baseURI).href;
}

/**
 * Plays a stretch of a recording at a speed, at its own pitch. Browsers differ in where a fragment ends, so its end is
 * kept here too. One last event comes and none after it; none comes before the call returns.
 * @returns how to stop: then no event comes any more
 */
export function playRecording(
  editionId: string,
  recording: Recording,
  rate: number,
  onEvent: (event: SoundEvent) => void,
  clock: Clock = browserClock,
): () => void {
  element ??= new Audio();
  const audio = element;
  const { start, end } = recording;
  const listening = new AbortController();
  let hasStarted = false;
  let callOff = () => {};
  const wait = (milliseconds: number, task: () => void) => {
    callOff();
    callOff = clock.after(milliseconds, task);
  };
  const finish = (event: SoundEvent | null) => {
    if (listening.signal.aborted) return;
    listening.abort();
    callOff();
    audio.pause();
    if (event) onEvent(event);
  };
  const fail = () => finish({ kind: 'failed', reason: 'broken' });

  /** Looks where the recording has come to, and again when it should have come to its end. */
  const look = () => {
    const at = audio.currentTime;
    if (at >= end) finish({ kind: 'ended' });
    else if (hasStarted) {
      wait((1000 * (end - at)) / rate, () => (audio.currentTime > at ? look() : wait(PATIENCE, fail)));
    }
  };

  const on = (name: keyof HTMLMediaElementEventMap, listener: () => void) =>
    audio.addEventListener(name, listener, { signal: listening.signal });
  on('loadedmetadata', () => {
    if (Math.abs(audio.currentTime - start) > SLACK) audio.currentTime = start;
  });
  on('playing', () => {
    // A host that answers no ranges can't be sought in: then another stretch would be heard.
    if (audio.currentTime < start - SLACK) return fail();
    if (!hasStarted) onEvent({ kind: 'started' });
    hasStarted = true;
    look();
  });
  on('timeupdate', look);
  on('pause', () => {
    // The event of an earlier stretch may come late; and a browser that keeps the fragment's end pauses there.
    if (hasStarted && audio.paused) finish({ kind: end - audio.currentTime < SLACK ? 'ended' : 'interrupted' });
  });
  on('waiting', () => wait(PATIENCE, fail));
  on('ended', () => finish({ kind: 'ended' }));
  on('error', fail);

  audio.src = recordingAddress(editionId, recording);
  audio.defaultPlaybackRate = rate;
  audio.playbackRate = rate;
  audio.preservesPitch = true;
  wait(PATIENCE, fail);
  audio.play().catch((error: unknown) => {
    // Stopped before it began: `pause` and a new address refuse the promise with an AbortError.
    if (!(error instanceof DOMException && error.name === 'AbortError')) fail();
  });
  return () => finish(null);
}
