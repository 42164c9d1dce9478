import { create } from 'zustand';
import type { Edition, Unit } from '#core/edition.ts';
import { type After, type Playback, type SoundEvent, spokenUnitId, unitAfter, unitToSpeak } from '#core/playback.ts';
import { hasLength, type Recording } from '#core/recording.ts';
import { type Selection, unitIdOf, unitsOf } from '#core/selection.ts';
import { playRecording } from '#platform/recordings.ts';
import { say } from '#platform/speech.ts';
import { unitInView } from '#platform/unit-in-view.ts';
import { editionOf, selectedUnitId, useReader } from './reader.ts';
import { useSettings } from './settings.ts';

interface PlayerState {
  readonly playback: Playback;
  /** Whether a sentence begins anew when it has come to its end. */
  readonly isRepeating: boolean;
  /** Whether a voice speaks where a recording should have been heard. */
  readonly hasFallenBack: boolean;
}

/** In memory only. */
export const usePlayer = create<PlayerState>()(() => ({
  playback: { kind: 'silent' },
  isRepeating: false,
  hasFallenBack: false,
}));

const playbackNow = (): Playback => usePlayer.getState().playback;
const show = (playback: Playback): void => usePlayer.setState({ playback });
const editionNow = (): Edition | null => editionOf(useReader.getState());

/** Stops what is being heard. */
let hush: (() => void) | null = null;

function beSilent(): void {
  hush?.();
  hush = null;
}

/** Recordings that couldn't be played, by edition and file: those are left to the voice until the page is reloaded. */
const unplayable = new Set<string>();
const keyOf = (edition: Edition, { file }: Recording): string => `${edition.id}/${file}`;

function recordingOf(edition: Edition, { audio }: Unit): Recording | null {
  return audio && hasLength(audio) && !unplayable.has(keyOf(edition, audio)) ? audio : null;
}

/** Reads a unit aloud, from its beginning; one that has nothing to say gives way to the next where reading goes on. */
function begin(unitId: string, after: After): void {
  beSilent();
  const edition = editionNow();
  const unit = edition && unitToSpeak(edition, unitId);
  if (!unit || (unit.id !== unitId && after !== 'goOn')) {
    show({ kind: 'silent' });
    return;
  }
  show({ kind: 'playing', unitId: unit.id, after, word: null });
  const { speechRate, voices } = useSettings.getState();
  const recording = recordingOf(edition, unit);
  const language = edition.languages.source;
  hush = recording
    ? playRecording(edition.id, recording, speechRate, (event) => hear(event, { edition, recording }))
    : say(unit.source, { language, voiceUri: voices[language], rate: speechRate }, (event) => hear(event, null));
}

/** Says a word for itself; what is being read aloud rests. What keeps it from being heard, its control says. */
export function sayWord(word: string, language: string): void {
  pause();
  beSilent();
  const { speechRate, voices } = useSettings.getState();
  hush = say(word, { language, voiceUri: voices[language], rate: speechRate }, () => {});
}

/** What follows from what is heard. */
function hear(event: SoundEvent, recorded: { readonly edition: Edition; readonly recording: Recording } | null): void {
  const { playback, isRepeating } = usePlayer.getState();
  if (playback.kind !== 'playing') return;
  const { unitId, after } = playback;
  if (event.kind === 'word') show({ ...playback, word: event.span });
  if (event.kind === 'interrupted') pause();
  if (event.kind === 'ended') {
    if (isRepeating) begin(unitId, after);
    else goOn(unitId, after);
  }
  if (event.kind !== 'failed') return;
  if (recorded) {
    unplayable.add(keyOf(recorded.edition, recorded.recording));
    usePlayer.setState({ hasFallenBack: true });
    begin(unitId, after);
  } else show({ kind: 'failed', unitId, reason: event.reason });
}

function goOn(unitId: string, after: After): void {
  const edition = editionNow();
  const next = after === 'goOn' && edition ? unitAfter(edition, unitId) : null;
  if (next) begin(next.id, after);
  else show(after === 'rest' ? { kind: 'paused', unitId, after: 'goOn' } : { kind: 'silent' });
}

/** The sentence that is meant where none is named: the selected one, else the first in view. */
function meantUnitId(): string | null {
  const selected = selectedUnitId(useReader.getState());
  const edition = editionNow();
  return selected ?? unitInView()?.unitId ?? (edition && unitsOf(edition)[0]?.id) ?? null;
}

/** Reads one sentence aloud: the one that is named, else the selected one or the first in view. */
export function playUnit(unitId = meantUnitId()): void {
  if (unitId !== null) begin(unitId, 'stop');
}

/** Reads aloud from the selected sentence, or the first in view, to the end of the text. */
export function readOn(): void {
  const unitId = meantUnitId();
  if (unitId !== null) begin(unitId, 'goOn');
}

/** Stops in mid-sentence; the sentence is remembered. */
export function pause(): void {
  const playback = playbackNow();
  if (playback.kind !== 'playing') return;
  beSilent();
  show({ kind: 'paused', unitId: playback.unitId, after: playback.after === 'stop' ? 'stop' : 'goOn' });
}

/** Pauses, goes on with the sentence that was paused, from its beginning, or begins to read on. */
export function playOrPause(): void {
  const playback = playbackNow();
  if (playback.kind === 'playing') pause();
  else if (playback.kind === 'paused') begin(playback.unitId, playback.after);
  else readOn();
}

/** Says the sentence once more: while it is read, from its beginning; while reading rests, it rests again afterwards. */
export function playAgain(): void {
  const playback = playbackNow();
  if (playback.kind === 'playing') begin(playback.unitId, playback.after);
  else if (playback.kind === 'paused') begin(playback.unitId, playback.after === 'goOn' ? 'rest' : 'stop');
  else playUnit();
}

export const toggleRepeating = (): void => usePlayer.setState(({ isRepeating }) => ({ isRepeating: !isRepeating }));

/** Ends reading aloud, and takes away what was said about it. */
export function stop(): void {
  beSilent();
  usePlayer.setState({ playback: { kind: 'silent' }, hasFallenBack: false });
}

/** Takes away what was said about a failure; what is being heard goes on. */
export const dismissSoundMessage = (): void =>
  usePlayer.setState(({ playback }) => ({
    playback: playback.kind === 'failed' ? { kind: 'silent' } : playback,
    hasFallenBack: false,
  }));

const isLookUp = (selection: Selection): boolean =>
  (selection.kind === 'note' && selection.isOpen) || (selection.kind === 'word' && selection.isGlossOpen);

/**
 * Reading on goes where the reader goes: to a sentence that she selects, at once or, while it rests, when it goes on. It
 * rests when she looks up a word or a note. One sentence read for itself is not disturbed.
 */
function followReader(selection: Selection, previous: Selection): void {
  const playback = playbackNow();
  const unitId = unitIdOf(selection);
  if (unitId === null || spokenUnitId(playback) === null) return;
  const hasMoved = unitId !== unitIdOf(previous);
  if (playback.kind === 'paused' && hasMoved) show({ ...playback, unitId });
  if (playback.kind !== 'playing' || playback.after === 'stop') return;
  if (isLookUp(selection) && !isLookUp(previous)) {
    pause();
    show({ kind: 'paused', unitId, after: 'goOn' });
  } else if (hasMoved && unitId !== playback.unitId) begin(unitId, 'goOn');
}

useReader.subscribe((state, previous) => {
  if (state.opened?.id !== previous.opened?.id) stop();
  else if (state.selection !== previous.selection) followReader(state.selection, previous.selection);
});

// Another speed or voice is heard at once: the sentence begins anew.
useSettings.subscribe((settings, previous) => {
  const playback = playbackNow();
  const isOther = settings.speechRate !== previous.speechRate || settings.voices !== previous.voices;
  if (isOther && playback.kind === 'playing') begin(playback.unitId, playback.after);
});
