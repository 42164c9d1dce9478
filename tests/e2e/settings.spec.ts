import type { Page } from '@playwright/test';
import { addressOf, findWord } from './article.ts';
import { MESSAGES } from './messages.ts';
import { expect, type ReadingPage, test } from './reading-page.ts';

const { common, errors, settings } = MESSAGES.en;
const KEY = 'satzspiegel.settings';
const ASIDE = `${KEY}.aside.1`;

const html = (page: Page) => page.locator('html');
const stored = (page: Page, key = KEY): Promise<string | null> =>
  page.evaluate((name) => localStorage.getItem(name), key);
const notice = (page: Page, code: keyof typeof errors.notice) => page.getByRole('alert').getByText(errors.notice[code]);

async function chooseTheme(reading: ReadingPage, theme: keyof typeof settings.themes): Promise<void> {
  await reading.settingsButton.click();
  await reading.page.getByRole('radio', { name: settings.themes[theme] }).check();
  await reading.page.keyboard.press('Escape');
}

/** Puts a value into the store before the page first looks there; once, so that a reload finds what the page left. */
const storeBefore = (page: Page, value: string): Promise<unknown> =>
  page.addInitScript(
    ([key, text]) => {
      if (sessionStorage.getItem('seeded')) return;
      sessionStorage.setItem('seeded', 'yes');
      localStorage.setItem(key, text);
    },
    [KEY, value] as const,
  );

test.describe('the interface language', () => {
  test('is offered by its own name, switches under the reader, and is kept', async ({ page, reading }) => {
    await reading.open(addressOf('s16'));

    for (const side of ['source', 'target'] as const) {
      await test.step(`selection, open gloss and place stay, ${side} side`, async () => {
        const word = findWord('s16', side, side === 'source' ? 'Gewinnspanne' : 'margin');
        await reading.clickAt('s16', side, word);
        await expect(reading.gloss).toHaveAccessibleName('Gewinnspanne – glossary');
        await reading.awaitStillness();
        const [before] = await reading.boxesOf('s16', side, word);
        await reading.switchLanguage('de');
        await expect(reading.gloss).toHaveAccessibleName('Gewinnspanne – Glossar');
        await reading.awaitStillness();
        const [after] = await reading.boxesOf('s16', side, word);
        expect(Math.abs((after?.top ?? 0) - (before?.top ?? 0))).toBeLessThan(1);
        await reading.expectSelected('s16');
        expect(await reading.highlighted('word')).toEqual([word.text]);
        await expect(page.getByRole('dialog')).toHaveCount(1);
        await reading.switchLanguage('en');
        await page.keyboard.press('Escape');
      });
    }

    await test.step('it brings its meaning to the front', async () => {
      await reading.openGloss('s15', 'source', 'Rendite');
      await expect(reading.gloss.getByText('dative singular')).toBeVisible();
      const meanings = reading.gloss.locator('[data-glance] p');
      await expect(meanings.first()).toHaveAttribute('lang', 'en');
      await reading.switchLanguage('de');
      await expect(meanings.first()).toHaveAttribute('lang', 'de');
      await expect(meanings.nth(1)).toHaveAttribute('lang', 'en');
      await expect(reading.gloss.getByText('Dativ Singular')).toBeVisible();
      await reading.switchLanguage('en');
    });

    await test.step('it is offered by its own name, in every language', async () => {
      const names = ['العربية', 'Deutsch', 'English', 'Español', 'Français', 'Türkçe', 'Українська'];
      await expect(reading.languageSelect.getByRole('option')).toHaveText(names);
      await reading.switchLanguage('de');
      await expect(reading.languageSelect.getByRole('option')).toHaveText(names);
    });

    await test.step('it is kept over a reload', async () => {
      await page.reload();
      await reading.awaitText();
      await expect(html(page)).toHaveAttribute('lang', 'de');
      await expect(reading.languageSelect).toHaveValue('de');
    });
  });

  test('on a phone the line being read stays where it is', async ({ page, reading }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await reading.open(addressOf('s9'));
    await reading.expectSelected('s9');
    const word = findWord('s9', 'source', 'Grenze');
    const [before] = await reading.boxesOf('s9', 'source', word);
    await reading.switchLanguage('de');
    await reading.awaitStillness();
    const [after] = await reading.boxesOf('s9', 'source', word);
    expect(Math.abs((after?.top ?? 0) - (before?.top ?? 0))).toBeLessThan(1);
  });

  for (const [locale, language] of [
    ['de-DE', 'de'],
    ['de-AT', 'de'],
    ['fr-CA', 'fr'],
    ['pt-BR', 'en'],
    ['en-US', 'en'],
  ] as const) {
    test.describe(`a browser that speaks ${locale}`, () => {
      test.use({ locale });

      test(`is first answered in ${language}, without storing a choice`, async ({ page, reading }) => {
        await reading.open();
        await expect(html(page)).toHaveAttribute('lang', language);
        expect(await stored(page)).toBeNull();
      });
    });
  }
});

test.describe('theme and text size', () => {
  test('hold what the reader decides, and the system what she does not', async ({ page, reading }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await reading.open(addressOf('s16'));
    await reading.expectSelected('s16');

    await test.step('a larger text keeps the sentence that is read in view', async () => {
      await reading.settingsButton.click();
      const larger = page.getByRole('button', { name: settings.larger });
      while (await larger.isEnabled()) await larger.click();
      await reading.awaitStillness();
      await expect(reading.side('s16', 'source')).toBeInViewport();
    });

    await test.step('the size ends where it ends', async () => {
      const [smaller, larger] = [settings.smaller, settings.larger].map((name) => page.getByRole('button', { name }));
      while (await larger?.isEnabled()) await larger?.click();
      await expect(page.getByText('200 %')).toBeVisible();
      while (await smaller?.isEnabled()) await smaller?.click();
      await expect(page.getByText('85 %')).toBeVisible();
      await page.getByRole('button', { name: settings.reset }).click();
      await page.keyboard.press('Escape');
    });

    await test.step('the system decides until the reader does', async () => {
      const lightness = () =>
        page.evaluate(() => {
          const context = document.createElement('canvas').getContext('2d');
          if (!context) throw new Error('There is no canvas.');
          context.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
          context.fillRect(0, 0, 1, 1);
          return context.getImageData(0, 0, 1, 1).data[0] ?? 0;
        });
      expect(await lightness()).toBeLessThan(80);
      await chooseTheme(reading, 'light');
      expect(await lightness()).toBeGreaterThan(200);
      await page.emulateMedia({ colorScheme: 'light' });
      await chooseTheme(reading, 'dark');
      expect(await lightness()).toBeLessThan(80);
    });

    await test.step('they are kept over a reload', async () => {
      await chooseTheme(reading, 'sepia');
      await reading.settingsButton.click();
      await page.getByRole('button', { name: settings.larger }).click();
      await page.getByRole('button', { name: settings.larger }).click();
      await expect(page.getByText('130 %')).toBeVisible();
      const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      const size = () => reading.text.evaluate((text) => getComputedStyle(text).fontSize);
      const [colour, fontSize] = [await paper(), await size()];
      await page.reload();
      await reading.awaitText();
      expect(await paper()).toBe(colour);
      expect(await size()).toBe(fontSize);
      await reading.settingsButton.click();
      await expect(page.getByRole('radio', { name: settings.themes.sepia })).toBeChecked();
      await expect(page.getByText('130 %')).toBeVisible();
    });
  });
});

test.describe('a stored value that cannot be read', () => {
  for (const [what, raw] of [
    ['no JSON', '{"version":1,"state":{'],
    ['another shape', '{"version":1,"state":{"interfaceLanguage":"de","theme":"pink","textSize":100}}'],
    ['a later version', '{"version":7,"state":{"interfaceLanguage":"de","theme":"dark","textSize":100}}'],
    ['a script', '<script>alert(1)</script>'],
  ] as const) {
    test(`${what}: it is put aside unchanged, the reader is told, and reading goes on`, async ({ page, reading }) => {
      await storeBefore(page, raw);
      await reading.open();
      await expect(notice(page, 'settings-set-aside')).toBeVisible();
      expect(await stored(page, ASIDE)).toBe(raw);
      await reading.openGloss('s1', 'source', 'Schwerpunkt');
      await page.keyboard.press('Escape');
      await chooseTheme(reading, 'dark');
      expect(await stored(page)).toContain('"dark"');
      await page.reload();
      await reading.awaitText();
      await expect(notice(page, 'settings-set-aside')).toHaveCount(0);
      await expect(html(page)).toHaveAttribute('data-theme', 'dark');
      expect(await stored(page, ASIDE)).toBe(raw);
    });
  }

  test('the notice can be dismissed', async ({ page, reading }) => {
    await storeBefore(page, 'nonsense');
    await reading.open();
    await page.getByRole('button', { name: common.dismiss }).click();
    await expect(notice(page, 'settings-set-aside')).toHaveCount(0);
  });

  test('a language that the site no longer has is not asked for', async ({ page, reading }) => {
    await storeBefore(page, '{"version":1,"state":{"interfaceLanguage":"tlh","theme":"dark","textSize":100}}');
    await reading.open();
    await expect(html(page)).toHaveAttribute('lang', 'en');
    await expect(html(page)).toHaveAttribute('data-theme', 'dark');
  });
});

test.describe('a store that does not keep', () => {
  test('blocked: the reader is told, settings hold until the page is closed', async ({ page, reading }) => {
    await page.addInitScript(() =>
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      }),
    );
    await reading.open();
    await expect(notice(page, 'settings-blocked')).toBeVisible();
    await chooseTheme(reading, 'sepia');
    await expect(html(page)).toHaveAttribute('data-theme', 'sepia');
    await reading.switchLanguage('de');
    await expect(page.getByText(MESSAGES.de.errors.notice['settings-blocked'])).toHaveCount(1);
    await reading.openGloss('s1', 'source', 'Schwerpunkt');
  });

  const fill = (page: Page): Promise<unknown> =>
    page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    });

  test('full: the reader is told when a setting cannot be kept, and it holds', async ({ page, reading }) => {
    await fill(page);
    await reading.open();
    await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0);
    await chooseTheme(reading, 'sepia');
    await expect(notice(page, 'settings-blocked')).toBeVisible();
    await expect(html(page)).toHaveAttribute('data-theme', 'sepia');
  });

  test('full, and what stands there cannot be read: it is never written over', async ({ page, reading }) => {
    await storeBefore(page, 'nonsense');
    await fill(page);
    await reading.open();
    await expect(notice(page, 'settings-blocked')).toBeVisible();
    await chooseTheme(reading, 'sepia');
    expect(await stored(page)).toBe('nonsense');
  });
});
