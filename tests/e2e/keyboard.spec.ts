import type { Page } from '@playwright/test';
import { COMMANDS } from '#core/commands.ts';
import { unitOf, units, wordsOf } from './article.ts';
import { MESSAGES } from './messages.ts';
import { expect, type ReadingPage, test } from './reading-page.ts';

const { common, help, reader, settings, sound } = MESSAGES.en;

/** What has the focus, as a person would call it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return 'nothing';
    return element.getAttribute('aria-label') ?? element.textContent?.trim() ?? element.tagName;
  });

/** The width of the outline by which the focus shows, on the element itself or on what it draws in front; 0 for none. */
const outlineOfFocus = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const widths = [undefined, '::before'].map((part) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body, part);
      return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
    });
    return Math.max(...widths);
  });

async function expectVisibleFocus(page: Page): Promise<void> {
  expect(await outlineOfFocus(page), `the outline of ${await focused(page)}`).toBeGreaterThanOrEqual(2);
}

async function expectFocusOn(reading: ReadingPage, word: string): Promise<void> {
  await expect(reading.page.locator('[data-token]:focus')).toHaveText(word);
}

test('Tab goes through all controls, each with a visible focus', async ({ page, reading }) => {
  await reading.open();

  await test.step('name, controls and the text, which is one stop', async () => {
    // The controls of sound come right after the text.
    await expect(page.getByRole('button', { name: sound.menu })).toBeVisible();
    for (const stop of [
      common.appName,
      common.contents,
      reader.ways.title,
      sound.readAloud,
      sound.menu,
      common.interfaceLanguage,
      common.settings,
      common.help,
      reader.textHint,
    ]) {
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe(stop);
      await expectVisibleFocus(page);
    }
    await expect(reading.tabStop).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Tab');
    await expect(reading.text.locator('*:focus')).toHaveCount(0);
  });

  await test.step('the text is one stop still when a sentence is selected: its word', async () => {
    await reading.startOver();
    await page.keyboard.press('j');
    await expectFocusOn(reading, 'Der');
    await page.keyboard.press('Shift+Tab');
    await expect(reading.helpButton).toBeFocused();
    await page.keyboard.press('Tab');
    await expectFocusOn(reading, 'Der');
    await page.keyboard.press('Tab');
    await expect(reading.text.locator('*:focus')).toHaveCount(0);
    await expect(reading.tabStop).toHaveCount(1);
  });

  await test.step('the settings', async () => {
    await reading.startOver();
    await reading.settingsButton.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: settings.smaller })).toBeVisible();
    for (const stop of [
      settings.smaller,
      settings.larger,
      settings.typefaces.serif,
      settings.lineHeights.normal,
      settings.lineLengths.normal,
      settings.themes.system,
    ]) {
      await page.keyboard.press('Tab');
      const label = await page.evaluate(() => document.activeElement?.closest('label')?.textContent ?? null);
      expect(label ?? (await focused(page))).toBe(stop);
      await expectVisibleFocus(page);
    }
    await page.keyboard.press('Escape');
  });

  await test.step('the help', async () => {
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: common.help })).toBeVisible();
    expect(await focused(page)).toBe(common.close);
    await expectVisibleFocus(page);
    await page.keyboard.press('Escape');
  });

  await test.step('the gloss', async () => {
    await reading.tabStop.focus();
    await page.keyboard.press('j');
    await expectVisibleFocus(page);
    await page.keyboard.press('Enter');
    await expect(reading.gloss).toBeFocused();
    await expectVisibleFocus(page);
    const stops: string[] = [];
    for (;;) {
      await page.keyboard.press('Tab');
      if ((await reading.gloss.locator('*:focus').count()) === 0) break;
      stops.push(await focused(page));
      await expectVisibleFocus(page);
    }
    expect(stops).toEqual([
      'Previous sentence',
      'Previous word',
      'Next word',
      'Next sentence',
      'Save “der”',
      'Hear the sentence',
      'Close the glossary',
      'Hear “der”',
      'All places in this text',
      'Save the sentence',
      'Copy the sentence',
    ]);
  });
});

test.describe('the reading keys', () => {
  test('begin anywhere, right after the page is opened, and lead through sentences and words', async ({
    page,
    reading,
  }) => {
    await reading.open();

    await test.step('they begin anywhere', async () => {
      await page.keyboard.press('ArrowDown');
      await reading.expectSelected('s1');
      await expectFocusOn(reading, 'Der');
    });

    await test.step('they go from word to word, to both ends of a sentence, and on into the next one', async () => {
      for (const [key, word, unitId] of [
        ['ArrowRight', 'Online-Einzelhändler', 's1'],
        ['ArrowRight', 'Amazon', 's1'],
        ['ArrowLeft', 'Online-Einzelhändler', 's1'],
        ['End', 'Cloud-Computing', 's1'],
        ['ArrowRight', 'In', 's2'],
        ['ArrowLeft', 'Cloud-Computing', 's1'],
        ['Home', 'Der', 's1'],
        ['ArrowLeft', 'Der', 's1'],
      ] as const) {
        await page.keyboard.press(key);
        await expectFocusOn(reading, word);
        await reading.expectSelected(unitId);
      }
    });

    await test.step('they walk every word of a sentence in its order', async () => {
      for (const { text } of wordsOf(unitOf('s1'), 'source')) {
        await expectFocusOn(reading, text);
        await page.keyboard.press('ArrowRight');
      }
    });

    await test.step('o crosses to the word that answers, and back', async () => {
      await reading.startOver();
      await page.keyboard.press('j');
      await page.keyboard.press('End');
      await page.keyboard.press('o');
      await expectFocusOn(reading, 'cloud');
      await expect(reading.side('s1', 'target').locator('[data-token]:focus')).toBeVisible();
      expect(await reading.highlighted('link')).toEqual(['Cloud-Computing', 'cloud computing']);
      await page.keyboard.press('o');
      await expectFocusOn(reading, 'Cloud-Computing');
    });

    await test.step('they go from sentence to sentence, and hold at both ends', async () => {
      await reading.startOver();
      for (const [key, unitId] of [
        ['ArrowDown', 's1'],
        ['j', 's2'],
        ['ArrowDown', 's3'],
        ['k', 's2'],
        ['ArrowUp', 's1'],
        ['ArrowUp', 's1'],
      ] as const) {
        await page.keyboard.press(key);
        await reading.expectSelected(unitId);
      }
      for (let step = 0; step < units.length + 1; step += 1) await page.keyboard.press('j');
      await reading.expectSelected('s19');
      await expectFocusOn(reading, 'Die');
      await expect(reading.side('s19', 'source')).toBeInViewport({ ratio: 1 });
    });

    await test.step('they leave the keys of the browser alone', async () => {
      await reading.startOver();
      for (const key of ['Control+j', 'Alt+ArrowLeft', 'Shift+ArrowDown']) await page.keyboard.press(key);
      await reading.expectSelected(null);
      await page.keyboard.press('End');
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
      await reading.expectSelected(null);
    });
  });

  test('begin where the reader is, with a sentence in view', async ({ page, reading }) => {
    await reading.open();
    for (const key of ['ArrowDown', 'ArrowUp', 'ArrowRight']) {
      await test.step(key, async () => {
        await reading.startOver();
        await reading.side('s12', 'source').evaluate((element) => element.scrollIntoView({ block: 'start' }));
        const before = await page.evaluate(() => scrollY);
        await page.keyboard.press(key);
        await expect(page.locator('[data-token]:focus')).toBeInViewport({ ratio: 1 });
        const [current] = await reading.selected();
        expect(current).toMatch(/^s1[0-4] source$/);
        expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(150);
      });
    }
  });

  test('keep every word that they lead to in view, clear of the header', async ({ page, reading }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await reading.open();
    for (const key of [...units.map(() => 'j'), ...units.map(() => 'k')]) {
      await page.keyboard.press(key);
      const isClear = await page.evaluate(() => {
        const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
        const header = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
        return top >= header && bottom <= innerHeight;
      });
      expect(isClear, `${await focused(page)} after ${key}`).toBe(true);
    }
  });
});

test('the gloss is opened, led on and closed by keys', async ({ page, reading }) => {
  await reading.open();

  for (const key of ['Enter', 'Space']) {
    await test.step(`${key} opens it with the focus in it, Escape gives the focus back to the word`, async () => {
      await page.keyboard.press('j');
      await page.keyboard.press('End');
      await page.keyboard.press(key);
      await expect(reading.gloss).toBeFocused();
      await expect(reading.gloss).toHaveAccessibleName(/^Cloud-Computing/);
      await page.keyboard.press('Escape');
      await expect(reading.gloss).toHaveCount(0);
      await expectFocusOn(reading, 'Cloud-Computing');
      await page.keyboard.press('Escape');
      await reading.expectSelected(null);
      await expect(reading.tabStop).toBeFocused();
      await reading.startOver();
    });
  }

  await test.step('Enter closes it again', async () => {
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await expect(reading.gloss).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(reading.gloss).toHaveCount(0);
    await expectFocusOn(reading, 'Der');
  });

  await test.step('arrows take it from word to word and keep the focus in it', async () => {
    await page.keyboard.press('Enter');
    await expect(reading.gloss).toBeFocused();
    for (const name of [/^Online-Einzelhändler/, /^Amazon/, /^eröffnen/]) {
      await page.keyboard.press('ArrowRight');
      await expect(reading.gloss).toHaveAccessibleName(name);
      await expect(reading.gloss).toBeFocused();
    }
  });

  await test.step('its own buttons do what they say', async () => {
    await reading.startOver();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await reading.gloss.getByRole('button', { name: 'Next word' }).focus();
    await page.keyboard.press('Enter');
    await expect(reading.gloss).toHaveAccessibleName(/^Online-Einzelhändler/);
    await reading.gloss.getByRole('button', { name: 'Close the glossary' }).focus();
    await page.keyboard.press('Enter');
    await expect(reading.gloss).toHaveCount(0);
    await expectFocusOn(reading, 'Online-Einzelhändler');
  });
});

test('the help opens and closes, lists every key, and turns letters off', async ({ page, reading }) => {
  await reading.open();
  const sheet = page.getByRole('dialog', { name: common.help });

  await test.step('? lists every key and what it does, Escape closes it and gives the focus back', async () => {
    await page.keyboard.press('j');
    await page.keyboard.press('?');
    await expect(sheet).toBeVisible();
    for (const { name, keys } of COMMANDS) {
      const row = sheet.locator('dl > div').filter({ hasText: help.actions[name] });
      await expect(row.locator('kbd')).toHaveText(keys.map((key) => help.keys[key]));
    }
    await page.keyboard.press('j');
    await reading.expectSelected('s1');
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await reading.expectSelected('s1');
    await expectFocusOn(reading, 'Der');
  });

  await test.step('it opens and closes by its buttons', async () => {
    await reading.helpButton.click();
    await expect(sheet).toBeVisible();
    await sheet.getByRole('button', { name: common.close }).click();
    await expect(sheet).toBeHidden();
    await expect(reading.helpButton).toBeFocused();
  });

  await test.step('it stands over an open gloss and leaves it open', async () => {
    await reading.openGloss('s1', 'source', 'Schwerpunkt');
    await page.keyboard.press('?');
    await expect(sheet).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(reading.gloss).toBeVisible();
  });

  await test.step('it turns letters off, for good, and arrows stay', async () => {
    await reading.startOver();
    await page.keyboard.press('?');
    await page.getByRole('checkbox', { name: help.letterKeys }).uncheck();
    await page.reload();
    await reading.awaitText();
    await page.keyboard.press('j');
    await page.keyboard.press('?');
    await page.keyboard.press('ArrowDown');
    await reading.expectSelected('s1');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await reading.helpButton.click();
    await page.getByRole('checkbox', { name: help.letterKeys }).check();
    await page.keyboard.press('Escape');
    await reading.tabStop.focus();
    await page.keyboard.press('j');
    await reading.expectSelected('s2');
  });
});

test('controls keep their own keys', async ({ page, reading }) => {
  const READING_KEYS = ['j', 'k', 'o', 'ArrowRight', 'ArrowUp'];
  await reading.open();

  await test.step('Tab out of a menu closes it, so that nothing lies over what comes next', async () => {
    await page.getByRole('button', { name: reader.ways.title }).focus();
    await page.keyboard.press('Enter');
    const chosen = page.getByRole('radio', { name: reader.ways.columns });
    await expect(chosen).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(chosen).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(chosen).toBeHidden();
    await expect(page.locator('header :focus')).toBeVisible();
  });

  await test.step('the header and the open settings', async () => {
    await reading.settingsButton.focus();
    for (const key of READING_KEYS) await page.keyboard.press(key);
    await reading.expectSelected(null);
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: settings.themes.light }).focus();
    for (const key of READING_KEYS) await page.keyboard.press(key);
    await page.getByRole('button', { name: settings.larger }).focus();
    for (const key of READING_KEYS) await page.keyboard.press(key);
    await reading.expectSelected(null);
    await page.keyboard.press('Escape');
  });

  await test.step('Escape closes the settings and leaves the selection', async () => {
    await reading.startOver();
    await page.keyboard.press('j');
    await reading.settingsButton.click();
    await expect(page.getByRole('group', { name: settings.theme })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('group', { name: settings.theme })).toBeHidden();
    await reading.expectSelected('s1');
  });

  await test.step('the language select, whose letters may choose a language', async () => {
    await reading.startOver();
    await reading.languageSelect.focus();
    for (const key of READING_KEYS) await page.keyboard.press(key);
    await reading.expectSelected(null);
  });
});

test.describe('on the way to another page the focus', () => {
  test('goes to its heading, by key or by menu, and back to the word', async ({ page, reading }) => {
    await reading.open();
    for (const key of ['j', 'ArrowRight', 'v']) await page.keyboard.press(key);
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText(common.apparatus.glossary);
    await expect(heading).toBeFocused();
    await page.getByRole('button', { name: common.contents }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: common.apparatus.grammar }).press('Enter');
    await expect(heading).toHaveText(common.apparatus.grammar);
    await expect(heading).toBeFocused();
    await page.getByRole('button', { name: common.contents }).press('Enter');
    await page.getByRole('link', { name: common.text, exact: true }).press('Enter');
    await expectFocusOn(reading, 'Online-Einzelhändler');
  });
});

test('a screen reader is told the place of a sentence, what answers a word, and meets words as buttons', async ({
  page,
  reading,
}) => {
  await reading.open();

  await test.step('the place of a sentence and what answers a word', async () => {
    await page.keyboard.press('j');
    await expect(reading.announcement).toHaveText('Sentence 1 of 19');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await expect(reading.announcement).toHaveText('Sentence 4 of 19');
    await page.keyboard.press('End');
    await expect(reading.announcement).toHaveText('“stellt … bereit” is answered by “provides”');
    await page.keyboard.press('Escape');
    await expect(reading.announcement).toHaveText('');
  });

  await test.step('each word of the selected sentence is a button, the one in focus says whether its gloss is open', async () => {
    await reading.startOver();
    await page.keyboard.press('j');
    const words = reading.side('s1', 'source').getByRole('button').and(page.locator('[data-token]'));
    await expect(words).toHaveText(wordsOf(unitOf('s1'), 'source').map(({ text }) => text));
    const [word] = await words.all();
    if (!word) throw new Error('The first sentence has no words.');
    await expect(word).toHaveAttribute('aria-haspopup', 'dialog');
    await expect(word).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.press('Enter');
    await expect(word).toHaveAttribute('aria-expanded', 'true');
  });

  await test.step('a word can be pressed without a pointer position', async () => {
    await reading.startOver();
    await page.keyboard.press('j');
    await reading
      .side('s1', 'source')
      .getByRole('button', { name: 'Schwerpunkt', exact: true })
      .evaluate((word: HTMLElement) => word.click());
    await expect(reading.gloss).toHaveAccessibleName(/^Schwerpunkt/);
  });
});
