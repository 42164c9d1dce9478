import i18n from 'i18next';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startI18n } from '#platform/i18n.ts';

const KEY = 'satzspiegel.settings';
/** What the first edition of the app kept: it is still read. */
const FIRST_DEFAULTS = { interfaceLanguage: null, theme: 'system', textSize: 100 };
const DEFAULTS = {
  ...FIRST_DEFAULTS,
  way: 'columns',
  typeface: 'serif',
  lineHeight: 'normal',
  lineLength: 'normal',
  letterKeys: true,
  speechRate: 1,
  voices: {},
};

/** A file of the German messages can’t be fetched until the network is mended. */
function breakNetwork(): void {
  vi.doMock('../../locales/de/errors.json', () => {
    throw new TypeError('Failed to fetch dynamically imported module');
  });
}
const mendNetwork = () => vi.doUnmock('../../locales/de/errors.json');

/** Opens the page: the stores as they stand after a reload, reading what is stored. */
async function openPage() {
  vi.resetModules();
  const [settings, notices] = await Promise.all([import('#stores/settings.ts'), import('#stores/notices.ts')]);
  return {
    ...settings,
    ...notices,
    settings: () => settings.useSettings.getState(),
    notices: () => notices.useNotices.getState().notices,
  };
}

beforeEach(() => startI18n());
afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  mendNetwork();
  for (const language of ['de', 'en']) i18n.removeResourceBundle(language, 'errors');
});

const stored = (state: object, version = 1): string => JSON.stringify({ state, version });

const throwing = (name: string) => (): never => {
  throw new DOMException('No.', name);
};
const blockReading = () => vi.spyOn(Storage.prototype, 'getItem').mockImplementation(throwing('SecurityError'));
const failWriting = () => vi.spyOn(Storage.prototype, 'setItem').mockImplementation(throwing('QuotaExceededError'));

describe('settings', () => {
  test('stored before there were all of today’s are read, and the new ones are at their defaults', async () => {
    localStorage.setItem(KEY, stored({ ...FIRST_DEFAULTS, theme: 'sepia' }));
    const page = await openPage();
    expect(page.settings()).toEqual({ ...DEFAULTS, theme: 'sepia' });
    expect(page.notices()).toEqual([]);
  });

  test('of which one is missing are read, and that one is at its default', async () => {
    localStorage.setItem(KEY, stored({ theme: 'dark', textSize: 115 }));
    const page = await openPage();
    expect(page.settings()).toEqual({ ...DEFAULTS, theme: 'dark', textSize: 115 });
    expect(page.notices()).toEqual([]);
  });

  test('that nobody knows are left out', async () => {
    localStorage.setItem(KEY, stored({ ...DEFAULTS, theme: 'sepia', constructor: 1, moon: 'full' }));
    const page = await openPage();
    expect(page.settings()).toEqual({ ...DEFAULTS, theme: 'sepia' });
  });

  test('are the defaults at first, and nothing is said', async () => {
    const page = await openPage();
    expect(page.settings()).toEqual(DEFAULTS);
    expect(page.notices()).toEqual([]);
    expect(localStorage).toHaveLength(0);
  });

  test('are kept over a reload', async () => {
    const page = await openPage();
    page.chooseTheme('sepia');
    page.stepTextSize(1);
    await page.switchInterfaceLanguage('de');
    const later = await openPage();
    expect(later.settings()).toEqual({ ...DEFAULTS, interfaceLanguage: 'de', theme: 'sepia', textSize: 115 });
    expect(later.notices()).toEqual([]);
  });
});

describe('type', () => {
  test('is set as chosen, one thing at a time, and kept over a reload', async () => {
    const page = await openPage();
    page.setType({ typeface: 'legible' });
    page.setType({ lineHeight: 'wide' });
    page.setType({ lineLength: 'short' });
    const later = await openPage();
    expect(later.settings()).toEqual({ ...DEFAULTS, typeface: 'legible', lineHeight: 'wide', lineLength: 'short' });
  });

  test.each([{ typeface: 'comic' }, { lineHeight: 2 }, { lineLength: 'endless' }])(
    'that is unknown (%o) is put aside',
    async (type) => {
      localStorage.setItem(KEY, stored({ ...FIRST_DEFAULTS, ...type }));
      const page = await openPage();
      expect(page.settings()).toEqual(DEFAULTS);
      expect(page.notices()).toEqual(['settings-set-aside']);
    },
  );

  test('goes back to the defaults with the colours, and nothing else does', async () => {
    const page = await openPage();
    expect(page.hasDefaultLook(page.settings())).toBe(true);
    page.chooseWay('veiled');
    expect(page.hasDefaultLook(page.settings())).toBe(true);
    for (const change of [
      () => page.chooseTheme('dark'),
      () => page.stepTextSize(1),
      () => page.setType({ typeface: 'sans' }),
      () => page.setType({ lineHeight: 'tight' }),
      () => page.setType({ lineLength: 'long' }),
    ]) {
      change();
      expect(page.hasDefaultLook(page.settings())).toBe(false);
      page.resetLook();
      expect(page.settings()).toEqual({ ...DEFAULTS, way: 'veiled' });
      expect(page.hasDefaultLook(page.settings())).toBe(true);
    }
  });
});

describe('stored settings that can’t be read', () => {
  const BROKEN: readonly (readonly [what: string, text: string])[] = [
    ['broken JSON', '{"state":{"theme":"dark"'],
    ['nothing at all', ''],
    ['odd signs', '\u0000\uD83D „ü“ \n'],
    ['no settings', 'null'],
    ['settings without their frame', JSON.stringify(DEFAULTS)],
    ['an unknown theme', stored({ ...DEFAULTS, theme: 'neon' })],
    ['a size between two sizes', stored({ ...DEFAULTS, textSize: 110 })],
    ['a size in words', stored({ ...DEFAULTS, textSize: '100' })],
    ['a voice that has no name', stored({ ...DEFAULTS, voices: { de: 1 } })],
    ['voices in a list', stored({ ...DEFAULTS, voices: ['Anna'] })],
    ['a pace that no voice keeps', stored({ ...DEFAULTS, speechRate: 9 })],
    ['a list of settings', JSON.stringify({ state: [], version: 1 })],
    ['settings of a future version', stored({ ...DEFAULTS, theme: 'dark' }, 2)],
    ['settings without a version', JSON.stringify({ state: DEFAULTS })],
  ];

  test.each(BROKEN)('(%s) are put aside byte for byte, and reading goes on with the defaults', async (_, text) => {
    localStorage.setItem(KEY, text);
    const page = await openPage();
    expect(page.settings()).toEqual(DEFAULTS);
    expect(page.notices()).toEqual(['settings-set-aside']);
    expect({ ...localStorage }).toEqual({ [KEY]: text, [`${KEY}.aside.1`]: text });
  });

  test.each(BROKEN)('(%s) stay aside when a setting is changed and the page opened anew', async (_, text) => {
    localStorage.setItem(KEY, text);
    const page = await openPage();
    page.chooseTheme('sepia');
    const later = await openPage();
    expect(later.settings()).toEqual({ ...DEFAULTS, theme: 'sepia' });
    expect(later.notices()).toEqual([]);
    expect(localStorage.getItem(`${KEY}.aside.1`)).toBe(text);
  });

  test('a second time get a place of their own', async () => {
    for (const text of ['first', 'second']) {
      localStorage.setItem(KEY, text);
      const page = await openPage();
      page.chooseTheme('dark');
    }
    expect(localStorage.getItem(`${KEY}.aside.1`)).toBe('first');
    expect(localStorage.getItem(`${KEY}.aside.2`)).toBe('second');
  });

  test('are copied once, however often the page is opened', async () => {
    localStorage.setItem(KEY, 'broken');
    await openPage();
    await openPage();
    expect({ ...localStorage }).toEqual({ [KEY]: 'broken', [`${KEY}.aside.1`]: 'broken' });
  });

  test('are never written over while there is no room for a copy', async () => {
    localStorage.setItem(KEY, 'broken');
    const full = failWriting();
    const page = await openPage();
    full.mockRestore();
    page.chooseTheme('dark');
    expect(page.settings().theme).toBe('dark');
    expect(page.notices()).toEqual(['settings-blocked']);
    expect({ ...localStorage }).toEqual({ [KEY]: 'broken' });
  });
});

describe('a blocked store', () => {
  test('is said once, and settings hold in memory', async () => {
    blockReading();
    failWriting();
    const page = await openPage();
    expect(page.notices()).toEqual(['settings-blocked']);
    page.chooseTheme('dark');
    page.stepTextSize(-1);
    expect(page.settings()).toEqual({ ...DEFAULTS, theme: 'dark', textSize: 85 });
    expect(page.notices()).toEqual(['settings-blocked']);
  });

  test('that can be written but not read is not written over', async () => {
    const before = stored({ ...DEFAULTS, theme: 'sepia' });
    localStorage.setItem(KEY, before);
    const reading = blockReading();
    const page = await openPage();
    page.chooseTheme('dark');
    reading.mockRestore();
    expect({ ...localStorage }).toEqual({ [KEY]: before });
  });

  test('that is open again keeps settings again', async () => {
    const reading = blockReading();
    await openPage();
    reading.mockRestore();
    const page = await openPage();
    page.chooseTheme('dark');
    expect(localStorage.getItem(KEY)).toBe(stored({ ...DEFAULTS, theme: 'dark' }));
  });
});

describe('a full store', () => {
  test('is said, the setting holds, and what was stored still stands', async () => {
    const before = stored({ ...DEFAULTS, theme: 'sepia' });
    localStorage.setItem(KEY, before);
    const page = await openPage();
    failWriting();
    page.chooseTheme('dark');
    expect(page.settings().theme).toBe('dark');
    expect(page.notices()).toEqual(['settings-blocked']);
    expect(localStorage.getItem(KEY)).toBe(before);
  });

  test('that has room again keeps settings again', async () => {
    const page = await openPage();
    const full = failWriting();
    page.chooseTheme('dark');
    full.mockRestore();
    page.chooseTheme('light');
    expect(localStorage.getItem(KEY)).toBe(stored({ ...DEFAULTS, theme: 'light' }));
  });
});

describe('the text', () => {
  test.each<[what: string, step: 1 | -1]>([
    ['grows', 1],
    ['shrinks', -1],
  ])('%s size by size, and the end holds', async (_, step) => {
    const page = await openPage();
    const sizes = step > 0 ? page.TEXT_SIZES : page.TEXT_SIZES.toReversed();
    page.useSettings.setState({ textSize: sizes[0] ?? 100 });
    const seen = sizes.map(() => {
      page.stepTextSize(step);
      return page.settings().textSize;
    });
    expect(seen).toEqual([...sizes.slice(1), sizes.at(-1)]);
  });
});

test('each theme can be chosen and is kept', async () => {
  for (const theme of (await openPage()).THEMES) {
    (await openPage()).chooseTheme(theme);
    expect((await openPage()).settings().theme).toBe(theme);
  }
});

describe('switching the interface language', () => {
  test('shows it and remembers it', async () => {
    const page = await openPage();
    await page.switchInterfaceLanguage('de');
    expect(i18n.language).toBe('de');
    expect(page.settings().interfaceLanguage).toBe('de');
    expect(page.notices()).toEqual([]);
  });

  test('keeps the old one, and says so, when the new one can’t be fetched, and works when it is tried again', async () => {
    const page = await openPage();
    await page.switchInterfaceLanguage('en');
    breakNetwork();
    await page.switchInterfaceLanguage('de');
    expect(i18n.language).toBe('en');
    expect(page.settings().interfaceLanguage).toBe('en');
    expect(page.notices()).toEqual(['language-failed']);
    mendNetwork();
    await page.switchInterfaceLanguage('de');
    expect(i18n.language).toBe('de');
    expect(page.settings().interfaceLanguage).toBe('de');
  });

  test('says nothing of a failure once another one is chosen', async () => {
    const page = await openPage();
    await page.switchInterfaceLanguage('en');
    breakNetwork();
    await Promise.all([page.switchInterfaceLanguage('de'), page.switchInterfaceLanguage('en')]);
    expect(i18n.language).toBe('en');
    expect(page.notices()).toEqual([]);
  });

  test('twice in quick succession shows and remembers the last that was chosen', async () => {
    const page = await openPage();
    await page.switchInterfaceLanguage('en');
    await Promise.all([page.switchInterfaceLanguage('de'), page.switchInterfaceLanguage('en')]);
    expect(i18n.language).toBe('en');
    expect(page.settings().interfaceLanguage).toBe('en');
  });
});
