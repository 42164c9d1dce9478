import { beforeEach, describe, expect, test, vi } from 'vitest';
import { reloadPage, reloadPageAt } from '#platform/reload-page.ts';
import { startSiteWorker } from '#platform/site-worker.ts';
import { useImports } from '#stores/imports.ts';
import { useLibrary } from '#stores/library.ts';
import { putOffUpdate, startOffline, takeUpdate, useOffline } from '#stores/offline.ts';
import { usePlayer } from '#stores/player.ts';
import { useReader } from '#stores/reader.ts';
import { HandClock } from '../hand-clock.ts';
import { shippedEdition } from '../shipped-edition.ts';

// Where the eye is takes real layout.
vi.mock('#platform/unit-in-view.ts', () => ({ unitInView: () => ({ unitId: 's7' }) }));
vi.mock('#platform/reload-page.ts', () => ({ reloadPage: vi.fn(), reloadPageAt: vi.fn() }));
vi.mock('#platform/site-worker.ts', () => ({ startSiteWorker: vi.fn(async () => {}) }));

const MINUTES = 60_000;
let clock: HandClock;
let site: Parameters<typeof startSiteWorker>[0];
const accept = vi.fn();
const kind = () => useOffline.getState().update.kind;

function look(visibility: DocumentVisibilityState): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibility);
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(async () => {
  useOffline.setState(useOffline.getInitialState());
  usePlayer.setState(usePlayer.getInitialState());
  useReader.setState(useReader.getInitialState());
  vi.clearAllMocks();
  clock = new HandClock();
  vi.mocked(startSiteWorker).mockImplementation(async (events) => {
    site = events;
  });
  location.hash = '';
  await startOffline(clock);
});

test('nothing is said at first, and being kept is no update', () => {
  site.onKept();
  expect(useOffline.getState()).toMatchObject({ update: { kind: 'none' }, isKept: true });
});

describe('a new version that waits', () => {
  beforeEach(() => site.onWaiting(accept));

  test('changes nothing until the reader gives the word', () => {
    look('hidden');
    clock.pass(60 * MINUTES);
    expect(kind()).toBe('waiting');
    expect(accept).not.toHaveBeenCalled();
    expect(reloadPage).not.toHaveBeenCalled();
  });

  test('is taken at the reader’s word, once, and the page is loaded anew when it has taken over', () => {
    takeUpdate();
    takeUpdate();
    expect(accept).toHaveBeenCalledOnce();
    expect(reloadPage).not.toHaveBeenCalled();
    site.onReplaced();
    expect(reloadPage).toHaveBeenCalledOnce();
  });

  test('can be put off; a newer one says so again', () => {
    putOffUpdate();
    expect(useOffline.getState().isPutOff).toBe(true);
    site.onWaiting(accept);
    expect(useOffline.getState().isPutOff).toBe(false);
  });
});

describe('a version taken in another tab', () => {
  test('is told of, though the waiting one was put off, and the page goes on', () => {
    site.onWaiting(accept);
    putOffUpdate();
    site.onReplaced();
    expect(useOffline.getState()).toMatchObject({ update: { kind: 'replaced' }, isPutOff: false });
    expect(reloadPage).not.toHaveBeenCalled();
    takeUpdate();
    expect(reloadPage).toHaveBeenCalledOnce();
  });

  test('is loaded once nobody has looked at the page for five minutes on end', () => {
    look('visible');
    site.onReplaced();
    look('hidden');
    clock.pass(4 * MINUTES);
    look('visible');
    clock.pass(10 * MINUTES);
    look('hidden');
    clock.pass(4 * MINUTES);
    expect(reloadPage).not.toHaveBeenCalled();
    clock.pass(MINUTES);
    expect(reloadPage).toHaveBeenCalledOnce();
  });

  test('is not loaded while there is something that isn’t stored: a text of this visit, a file that is asked about', () => {
    const languages = { source: 'de', target: 'en' };
    const brief = { id: 'brief', title: { source: 'Brief', target: 'Letter' }, languages, units: 1 };
    const edition = { ...brief, fileName: 'brief.json', size: 2, addedAt: 1 };
    const file = new ArrayBuffer(2);
    look('hidden');
    site.onReplaced();
    useLibrary.setState({ passing: new Map([['brief', { edition, file }]]) });
    clock.pass(5 * MINUTES);
    useLibrary.setState({ passing: new Map() });
    useImports.setState({
      imports: [{ key: 1, name: 'b.json', kind: 'faulty', candidate: { summary: brief, file }, problems: [] }],
    });
    look('visible');
    look('hidden');
    clock.pass(5 * MINUTES);
    expect(reloadPage).not.toHaveBeenCalled();
    useImports.setState({ imports: [] });
    look('visible');
    look('hidden');
    clock.pass(5 * MINUTES);
    expect(reloadPage).toHaveBeenCalledOnce();
  });

  test('is not loaded while the text is being heard', () => {
    look('hidden');
    usePlayer.setState({ playback: { kind: 'playing', unitId: 's1', after: 'goOn', word: null } });
    site.onReplaced();
    clock.pass(10 * MINUTES);
    expect(reloadPage).not.toHaveBeenCalled();
  });
});

test('a text without a selected sentence is come back to at the one under the eye', () => {
  const edition = shippedEdition();
  useReader.setState({ opened: { kind: 'open', id: edition.id, edition } });
  location.hash = `#/read/${edition.id}`;
  vi.stubGlobal('scrollY', 900);
  site.onReplaced();
  takeUpdate();
  expect(reloadPageAt).toHaveBeenCalledWith(`/read/${edition.id}/s7`);
  vi.unstubAllGlobals();
});
