import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Progress } from '#core/progress.ts';
import { unitsOf } from '#core/selection.ts';
import type { View } from '#platform/reading-signs.ts';
import { goToNextUnit, selectUnit, useReader } from '#stores/reader.ts';
import { followReading } from '#stores/reading-progress.ts';
import { HandClock } from '../hand-clock.ts';
import { shippedEdition } from '../shipped-edition.ts';

const page = vi.hoisted(() => ({
  view: { at: null, ended: [] } as View,
  does: {} as { onSign: () => void; onScroll: () => void; onLeaving: () => void },
  recorded: [] as Progress[],
}));
vi.mock('#platform/reading-signs.ts', () => ({
  viewNow: () => page.view,
  hearReading: (listeners: typeof page.does) => {
    page.does = listeners;
    return () => {};
  },
}));
vi.mock('#stores/library.ts', () => ({
  keepPending: async () => {},
  recordProgress: async (progress: Progress) => page.recorded.push(progress),
  recordLast: (progress: Progress) => page.recorded.push(progress),
}));

const edition = shippedEdition();
const units = unitsOf(edition).length;

/** A reader with the article open, of which the first sentences are in view. */
function open() {
  const clock = new HandClock();
  const stop = followReading(edition, clock);
  return { clock, stop };
}
const lastSeen = () => page.recorded.at(-1)?.seen;

beforeEach(() => {
  page.recorded = [];
  page.view = { at: 's1', ended: ['s1', 's2'] };
  useReader.setState(useReader.getInitialState());
  useReader.setState({ opened: { kind: 'open', id: edition.id, edition } });
});

describe('how far a text is read', () => {
  test('is nothing while it was merely opened, even at a sentence, and is left again', () => {
    selectUnit('s7', 'address');
    const { clock, stop } = open();
    clock.pass(5_000);
    page.does.onScroll();
    page.does.onLeaving();
    stop();
    expect(page.recorded).toEqual([]);
  });

  test('counts what is in view once it has been looked at for long', () => {
    const { clock } = open();
    clock.pass(10_000);
    expect(page.recorded).toMatchObject([{ id: edition.id, unit: 's1', seen: [[0, 2]], units }]);
  });

  test('counts what stands still, and not what runs past', () => {
    const { clock } = open();
    page.does.onSign();
    clock.pass(900);
    page.view = { at: 's8', ended: ['s8', 's9'] };
    page.does.onScroll();
    clock.pass(900);
    page.view = { at: 's12', ended: ['s12', 's13'] };
    page.does.onScroll();
    clock.pass(1_000);
    expect(page.recorded).toHaveLength(1);
    expect(lastSeen()).toEqual([[11, 13]]);
    expect(page.recorded[0]?.unit).toBe('s12');
  });

  test('counts a sentence that was selected, in view or not', () => {
    const { clock } = open();
    selectUnit('s7', 'pointer');
    clock.pass(1_000);
    expect(lastSeen()).toEqual([
      [0, 2],
      [6, 7],
    ]);
  });

  test('counts one that was selected before anybody followed', () => {
    goToNextUnit();
    const { clock } = open();
    clock.pass(1_000);
    expect(page.recorded).toHaveLength(1);
  });

  test('is kept when the page is left before it has stood still', () => {
    const { stop } = open();
    page.does.onSign();
    page.does.onLeaving();
    expect(lastSeen()).toEqual([[0, 2]]);
    page.view = { at: null, ended: [] };
    stop();
    expect(page.recorded).toHaveLength(1);
  });
});
