import { afterEach, describe, expect, test, vi } from 'vitest';
import { readStored, setAside, writeStored } from '#platform/local-storage.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  localStorage.clear();
});

const forbidden = (): never => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

const storeFull = () =>
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  });

/** The ways in which browsers forbid a store. */
const BLOCKS: Readonly<Record<string, () => void>> = {
  'its methods throw': () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(forbidden);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(forbidden);
  },
  'it throws when it is touched': () => vi.spyOn(window, 'localStorage', 'get').mockImplementation(forbidden),
  'it is null': () => vi.stubGlobal('localStorage', null),
};

describe('what is stored', () => {
  test.each(['', '{"theme":"dark"}', ' \n', '\u0000„ü“👩‍👩‍👧\uD83D'])('is read as it was written: %j', (text) => {
    expect(writeStored('settings', text)).toBe(true);
    expect(readStored('settings')).toEqual({ kind: 'found', text });
  });

  test('is nothing under a key that was never written', () => {
    expect(readStored('settings')).toEqual({ kind: 'empty' });
  });

  test('still stands after a write for which there was no room', () => {
    writeStored('settings', 'before');
    storeFull();
    expect(writeStored('settings', 'after')).toBe(false);
    expect(readStored('settings')).toEqual({ kind: 'found', text: 'before' });
  });
});

describe.each(Object.entries(BLOCKS))('a store is blocked when %s:', (_, block) => {
  test('nothing is read, written or put aside, and nothing is thrown', () => {
    block();
    expect(readStored('settings')).toEqual({ kind: 'blocked' });
    expect(writeStored('settings', 'text')).toBe(false);
    expect(setAside('settings', 'text')).toBe(false);
  });
});

describe('a value is put aside', () => {
  test('under a key of its own, and stays where it was', () => {
    writeStored('settings', '{broken');
    expect(setAside('settings', '{broken')).toBe(true);
    expect({ ...localStorage }).toEqual({ settings: '{broken', 'settings.aside.1': '{broken' });
  });

  test('once, however often it is met', () => {
    for (const text of ['one', 'two', 'one', 'two']) expect(setAside('settings', text)).toBe(true);
    expect({ ...localStorage }).toEqual({ 'settings.aside.1': 'one', 'settings.aside.2': 'two' });
  });

  test('beside the copies that are there, never over them', () => {
    for (const text of ['one', '', 'three']) expect(setAside('settings', text)).toBe(true);
    expect({ ...localStorage }).toEqual({
      'settings.aside.1': 'one',
      'settings.aside.2': '',
      'settings.aside.3': 'three',
    });
  });

  test('not at all when there is no room, and says so', () => {
    storeFull();
    expect(setAside('settings', 'text')).toBe(false);
    expect(localStorage).toHaveLength(0);
  });

  test('not at all where nothing can be read: a copy there might be written over', () => {
    const reading = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(forbidden);
    expect(setAside('settings', 'text')).toBe(false);
    reading.mockRestore();
    expect(localStorage).toHaveLength(0);
  });

  test('without room when the copy is there already', () => {
    setAside('settings', 'text');
    storeFull();
    expect(setAside('settings', 'text')).toBe(true);
  });
});
