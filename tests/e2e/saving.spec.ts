import type { Page } from '@playwright/test';
import common from '../../locales/en/common.json' with { type: 'json' };
import errors from '../../locales/en/errors.json' with { type: 'json' };
import gloss from '../../locales/en/gloss.json' with { type: 'json' };
import settings from '../../locales/en/settings.json' with { type: 'json' };
import words from '../../locales/en/words.json' with { type: 'json' };
import { addressOf, findGap } from './article.ts';
import { violationsOn } from './axe.ts';
import { stored, writeRecords } from './database.ts';
import { fill } from './messages.ts';
import { expect, ReadingPage, test } from './reading-page.ts';

const saveButton = (page: Page, lemma: string, message = gloss.save) =>
  page.getByRole('button', { name: fill(message, { lemma }), exact: true });
const statusSelect = (page: Page) => page.getByRole('combobox', { name: gloss.savedAs });
const savedLemmas = async (page: Page): Promise<unknown[]> =>
  (await stored(page, 'items')).values.map((item) => (item as { lemma: string }).lemma).sort();

test('a word is saved from its gloss, marked by lemma and sense, and let go of; all of it can be undone', async ({
  page,
  reading,
}) => {
  await reading.open();

  await test.step('by a click; then its gloss says how well it is known', async () => {
    await reading.openGloss('s4', 'source', 'stellt');
    await saveButton(page, 'bereitstellen').click();
    await expect(saveButton(page, 'bereitstellen', gloss.unsave)).toBeVisible();
    await expect.poll(() => reading.highlighted('saved-new')).toEqual(['stellt', 'bereit']);
    expect(await reading.highlighted('saved-other')).toEqual(['bereitgestellt werden']);
    await statusSelect(page).selectOption('learning');
    await expect.poll(() => reading.highlighted('saved-learning')).toEqual(['stellt', 'bereit']);
    expect(await reading.highlighted('saved-new')).toEqual([]);
  });

  await test.step('another wording can be taken as the same sense', async () => {
    await reading.startOver();
    await reading.openGloss('s3', 'source', 'bereitgestellt');
    await expect(page.getByText(gloss.savedSenses_one)).toBeVisible();
    await page.getByRole('button', { name: gloss.sameSense }).click();
    await expect(saveButton(page, 'bereitstellen', gloss.unsave)).toBeVisible();
    await expect
      .poll(() => reading.highlighted('saved-learning'))
      .toEqual(['bereitgestellt werden', 'stellt', 'bereit']);
  });

  await test.step('it is there after a reload, with its sentence and the place it has there', async () => {
    await page.reload();
    await reading.awaitText();
    await expect
      .poll(() => reading.highlighted('saved-learning'))
      .toEqual(['bereitgestellt werden', 'stellt', 'bereit']);
    const [item] = (await stored(page, 'items')).values;
    expect(item).toMatchObject({ lemma: 'bereitstellen', status: 'learning', context: { place: { unit: 's4' } } });
  });

  await test.step('by key, a word, a phrase and a sentence; a key undoes', async () => {
    await reading.startOver();
    await reading.openGloss('s15', 'source', 'Rendite');
    await page.keyboard.press('s');
    await expect(saveButton(page, 'Rendite', gloss.unsave)).toBeVisible();
    const announcement = page.locator('[aria-live="polite"]').filter({ visible: true });
    await expect(announcement.getByText(fill(gloss.said.saved, { word: 'Rendite' }))).toBeAttached();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+S');
    await expect.poll(() => reading.highlighted('saved-sentence')).toHaveLength(1);
    await expect(announcement.getByText(gloss.said.savedUnit)).toBeAttached();
    await page.keyboard.press('u');
    await expect.poll(() => reading.highlighted('saved-sentence')).toEqual([]);
    await reading.openGloss('s17', 'source', 'Überzeugungsarbeit');
    await page.keyboard.press('e');
    await page.keyboard.press('s');
    await expect.poll(() => savedLemmas(page)).toEqual(['Rendite', 'bereitstellen', 'Überzeugungsarbeit leisten']);
  });

  await test.step('let go of, it is gone until that is undone', async () => {
    await reading.startOver();
    await reading.openGloss('s15', 'source', 'Rendite');
    await saveButton(page, 'Rendite', gloss.unsave).click();
    await expect(reading.gloss.getByText(words.undo.removed_one, { exact: true })).toBeVisible();
    await reading.gloss.getByRole('button', { name: words.undo.action }).click();
    await expect(saveButton(page, 'Rendite', gloss.unsave)).toBeFocused();
    expect(await violationsOn(page)).toEqual([]);
  });

  await test.step('the marks can be switched off, for good', async () => {
    await reading.startOver();
    await reading.settingsButton.click();
    await page.getByRole('checkbox', { name: settings.marksSaved }).uncheck();
    await expect.poll(() => reading.highlighted('saved-learning')).toEqual([]);
    await page.reload();
    await reading.awaitText();
    await reading.settingsButton.click();
    await expect(page.getByRole('checkbox', { name: settings.marksSaved })).not.toBeChecked();
    expect(await reading.highlighted('saved-learning')).toEqual([]);
  });
});

test('the marks stay where they belong while sentences are selected, in each way to read', async ({
  page,
  reading,
}) => {
  await reading.open(addressOf('s4'));
  await reading.openGloss('s4', 'source', 'stellt');
  await page.keyboard.press('s');
  await expect.poll(() => reading.highlighted('saved-new')).toEqual(['stellt', 'bereit']);
  await page.keyboard.press('Escape');
  await reading.clickAt('s3', 'target', findGap('s3', 'target', 1));
  await reading.expectSelected('s3');
  expect(await reading.highlighted('saved-new')).toEqual(['stellt', 'bereit']);
  for (let way = 0; way < 5; way += 1) {
    await page.keyboard.press('w');
    await expect.poll(() => reading.highlighted('saved-new')).toEqual(['stellt', 'bereit']);
  }
});

test('two windows see what the other saves, and a record that was damaged is put aside', async ({
  page,
  context,
  reading,
}) => {
  await reading.open();
  const other = new ReadingPage(await context.newPage());
  await other.open();
  await page.bringToFront();
  await reading.openGloss('s15', 'source', 'Rendite');
  await saveButton(page, 'Rendite').click();
  await other.page.bringToFront();
  await expect.poll(() => other.highlighted('saved-new')).toEqual(['Rendite']);
  await other.openGloss('s15', 'source', 'Rendite');
  await saveButton(other.page, 'Rendite', gloss.unsave).click();
  await page.bringToFront();
  await expect(saveButton(page, 'Rendite')).toBeVisible();
  await other.page.close();

  await saveButton(page, 'Rendite').click();
  await expect.poll(() => savedLemmas(page)).toEqual(['Rendite']);
  const [id] = (await stored(page, 'items')).keys;
  await writeRecords(page, [['items', String(id), { id, lemma: 5 }]]);
  await page.reload();
  await reading.awaitText();
  await expect(page.getByText(errors.notice['library-set-aside'])).toBeVisible();
  expect((await stored(page, 'aside')).values).toMatchObject([{ store: 'items', values: [{ lemma: 5 }] }]);
  expect(await savedLemmas(page)).toEqual([]);
});

test('where the browser stores nothing, what is saved holds until the page is left', async ({ page, reading }) => {
  await page.addInitScript(() => {
    Object.defineProperty(IDBFactory.prototype, 'open', {
      value: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await reading.open();
  await reading.openGloss('s15', 'source', 'Rendite');
  await saveButton(page, 'Rendite').click();
  await expect(saveButton(page, 'Rendite', gloss.unsave)).toBeVisible();
  await expect(page.getByText(errors.notice['library-blocked'])).toBeVisible();
  await expect.poll(() => reading.highlighted('saved-new')).toEqual(['Rendite']);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the controls of a gloss stand in one row, and the pages of words open from the contents', async ({
    page,
    reading,
  }) => {
    await reading.open();
    // Upright and sideways, where a second row would take the place of the meaning.
    for (const [width, height] of [
      [360, 740],
      [740, 360],
    ] as const) {
      await page.setViewportSize({ width, height });
      await reading.openGloss('s15', 'source', 'Rendite');
      await reading.awaitStillness();
      const tops = await page
        .locator('[data-gloss-actions] button')
        .evaluateAll((buttons) => buttons.map((button) => Math.round(button.getBoundingClientRect().top)));
      expect(tops).toHaveLength(7);
      expect(new Set(tops).size).toBe(1);
      await page.keyboard.press('Escape');
    }
    await page.setViewportSize({ width: 360, height: 740 });
    for (const name of [common.words, common.review]) {
      await page.getByRole('button', { name: common.contents }).click();
      await page.getByRole('link', { name, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    }
  });
});
