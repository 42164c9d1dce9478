import type { Edition } from '#core/edition.ts';
import { joinRanges, type Progress, type Ranges } from '#core/progress.ts';
import { unitIdOf, unitsOf } from '#core/selection.ts';
import { browserClock, type Clock, now } from '#platform/clock.ts';
import { localCalendar } from '#platform/local-calendar.ts';
import { markReadingDay } from '#platform/reading-days.ts';
import { hearReading, viewNow } from '#platform/reading-signs.ts';
import { keepPending, recordLast, recordProgress } from './library.ts';
import { useReader } from './reader.ts';

/** After so long, in milliseconds, a text that nobody has touched is being read. */
const FIRST_LOOK = 10_000;
/** What has stood still for so long, in milliseconds, counts as read. */
const STANDS_STILL = 1_000;

/**
 * Keeps how far an edition is read: each time the page has stood still for a moment, and when it is left. An edition
 * that was merely opened isn't read; nor is what runs past.
 * @returns how to stop
 */
export function followReading(edition: Edition, clock: Clock = browserClock): () => void {
  const places = new Map(unitsOf(edition).map(({ id }, index) => [id, index]));
  let hasBegun = false;
  let callOff = () => {};

  function record(keep: (progress: Progress) => void = recordProgress): void {
    if (!hasBegun) return;
    const { at, ended } = viewNow();
    const selected = unitIdOf(useReader.getState().selection);
    const unit = at ?? selected;
    // The text is gone already.
    if (unit === null) return;
    const ranges: Ranges = [...ended, ...(selected === null ? [] : [selected])].flatMap((id) => {
      const place = places.get(id);
      return place === undefined ? [] : [[place, place + 1] as const];
    });
    const units = places.size;
    markReadingDay(localCalendar.dayOf(now()));
    keep({ id: edition.id, unit, seen: joinRanges(ranges, units), units, usedAt: now() });
  }
  const recordAfter = (milliseconds: number): void => {
    callOff();
    callOff = clock.after(milliseconds, () => {
      hasBegun = true;
      record();
    });
  };
  const begin = (): void => {
    hasBegun = true;
    recordAfter(STANDS_STILL);
  };

  void keepPending();
  const { selection: chosen, by: means } = useReader.getState();
  // She may have been faster than this was fetched.
  if (unitIdOf(chosen) !== null && means !== 'address') begin();
  else recordAfter(FIRST_LOOK);
  const stopHearing = hearReading({
    onSign: begin,
    onScroll: () => {
      if (hasBegun) recordAfter(STANDS_STILL);
    },
    onLeaving: () => record(recordLast),
  });
  const unsubscribe = useReader.subscribe(({ selection, by }, previous) => {
    if (selection !== previous.selection && by !== 'address') begin();
  });
  return () => {
    callOff();
    stopHearing();
    unsubscribe();
    record();
  };
}
