import { readFile, writeFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import exchange from '../../locales/en/exchange.json' with { type: 'json' };
import words from '../../locales/en/words.json' with { type: 'json' };
import { savedItem, savedReview } from '../saved-words.ts';
import { edition } from './article.ts';
import { violationsOn } from './axe.ts';
import { fill } from './messages.ts';
import { expect, freshly, test } from './reading-page.ts';

const { formats, reminder } = exchange;
const HOSTILE = '<img src=x onerror=alert(1)>';
const place = { edition: edition.id, unit: 's15', title: edition.title };
const RENDITE = savedItem({
  status: 'learning',
  tags: ['Geld und Gut'],
  context: {
    source: 'Die Rendite ist hoch.',
    target: 'The return is high.',
    words: [{ start: 4, end: 11 }],
    link: { source: [{ start: 4, end: 11 }], target: [{ start: 4, end: 10 }] },
    place,
  },
});
const ZINS = savedItem({
  id: 'zins',
  lemma: 'Zins',
  entry: null,
  sense: { en: '=cmd|x' },
  remark: HOSTILE,
  context: null,
});
const REVIEWS = Array.from({ length: 102 }, (_, at) =>
  savedReview({ at: Date.UTC(2026, 0, 1) + at * 86_400_000, grade: 3 }),
);
const BACKUP = {
  format: 'satzspiegel-words',
  version: 1,
  savedAt: 1,
  items: [RENDITE, ZINS],
  cards: [],
  reviews: REVIEWS,
};

const textOf = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8');

class ExchangePage {
  readonly page: Page;
  readonly saves: Locator;
  readonly planned: Locator;
  readonly reminder: Locator;

  constructor(page: Page) {
    this.page = page;
    this.saves = page.locator('[data-format]');
    this.planned = page.locator('[data-planned]');
    this.reminder = page.locator('[data-backup-reminder]');
  }

  async open(): Promise<void> {
    await this.page.goto(freshly(Math.random(), '#/words'));
    await expect(this.button(exchange.choose)).toBeVisible();
  }

  button(name: string): Locator {
    return this.page.locator('[data-exchange], [data-backup-reminder]').getByRole('button', { name, exact: true });
  }

  async give(
    file: string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer },
  ): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.button(exchange.choose).click();
    await (await chooser).setFiles(file);
  }

  /** Brings a file back and waits until it is stored. */
  async bring(file: Parameters<ExchangePage['give']>[0]): Promise<void> {
    await this.give(file);
    await this.button(exchange.carryOut).click();
    await expect(this.page.getByText(exchange.broughtBack)).toBeVisible();
  }

  /** Lets a file go over the head of the page. */
  async drop(name: string, text: string): Promise<void> {
    const data = await this.page.evaluateHandle(
      ([fileName, content]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content], fileName));
        return transfer;
      },
      [name, text] as const,
    );
    await this.page.dispatchEvent('h1', 'dragover', { dataTransfer: data });
    await expect(this.page.getByText(exchange.drop)).toBeVisible();
    await this.page.dispatchEvent('h1', 'drop', { dataTransfer: data });
    await expect(this.page.getByText(exchange.drop)).toBeHidden();
  }

  /** What a button saves. */
  async saved(name: string): Promise<string> {
    const download = this.page.waitForEvent('download');
    await this.button(name).click();
    return textOf(await download);
  }
}

const backupFile = { name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(BACKUP)) };

test('words and answers go from one browser to another in a backup, and to other programs in their files', async ({
  page,
  browser,
}) => {
  const here = new ExchangePage(page);
  await here.open();

  await test.step('what a backup would change is shown before it does', async () => {
    await here.give(backupFile);
    await expect(here.planned).toContainText(fill(exchange.planned.added_other, { count: 2 }));
    await expect(here.planned).toContainText(fill(exchange.planned.reviews_other, { count: 102 }));
    expect(await violationsOn(page, '[data-exchange]')).toEqual([]);
    await here.button(exchange.cancel).click();
    await expect(here.planned).toBeHidden();
    await expect(here.button(exchange.choose)).toBeFocused();
    await here.bring(backupFile);
    await expect(here.button(words.undo.action)).toBeFocused();
    expect(await violationsOn(page, '[data-exchange]')).toEqual([]);
  });

  await test.step('other programs get their files', async () => {
    const anki = await here.saved(formats.anki.save);
    expect(anki).toContain('\nrendite\t');
    expect(anki).toContain('Die <b>Rendite</b> ist hoch.\tThe <b>return</b> is high.\tdie Rendite\treturn\t');
    expect(anki).toContain(`#/read/${edition.id}/s15'`);
    expect(anki).toContain('Satzspiegel::Deutsch\tGeld_und_Gut\n');
    expect(anki).not.toContain(HOSTILE);
    expect(await here.saved(formats.csv.save)).toContain("\r\nZins,de,'=cmd|x,en,");
    expect(await here.saved(formats.lwt.save)).toContain('Rendite\treturn\tDie {Rendite} ist hoch.\t\t');
    expect(await here.saved(formats.lute.save)).toContain('\r\nGerman,Rendite,return,,');
  });

  const backup = await test.step('after a hundred answers a backup is called for', async () => {
    await page.reload();
    await expect(here.reminder).toContainText(fill(reminder.text_other, { count: 102 }));
    expect(await violationsOn(page, '[data-backup-reminder]')).toEqual([]);
    const download = page.waitForEvent('download');
    await here.reminder.getByRole('button', { name: formats.backup.save }).click();
    const saved = await textOf(await download);
    await expect(here.reminder).toContainText(reminder.saved);
    await page.reload();
    await expect(here.saves.first()).toBeVisible();
    await expect(here.reminder).toBeEmpty();
    return saved;
  });

  await test.step('another browser has it all from the file, and can undo that', async () => {
    const context = await browser.newContext();
    const there = new ExchangePage(await context.newPage());
    await there.open();
    await expect(there.saves).toHaveCount(0);
    await there.bring({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(backup) });
    await there.page.reload();
    const { savedAt: _, ...again } = JSON.parse(await there.saved(formats.backup.save));
    const { savedAt: __, ...before } = JSON.parse(backup);
    expect(again).toEqual(before);
    expect(again.reviews).toEqual(REVIEWS);
    expect(again.cards).toHaveLength(1);

    await there.drop('lute.csv', 'language,term\nGerman,Haus\n');
    await expect(there.planned).toBeInViewport();
    await there.button(exchange.carryOut).click();
    await there.button(words.undo.action).click();
    await expect(there.page.getByText(words.undo.undone)).toBeVisible();
    const { items } = JSON.parse(await there.saved(formats.backup.save));
    expect(items.map(({ lemma }: { lemma: string }) => lemma).sort()).toEqual(['Rendite', 'Zins']);
    await context.close();
  });
});

test('a table of a hundred thousand lines leaves the page at hand', async ({ page }, testInfo) => {
  const lines = Array.from({ length: 100_000 }, (_, line) => `Wort${line},German,meaning ${line},1`);
  const path = testInfo.outputPath('large.csv');
  await writeFile(path, ['term,language,translation,status', ...lines, 'Ende,Elvish,end,1'].join('\n'));
  const exchangePage = new ExchangePage(page);
  await exchangePage.open();
  await exchangePage.give(path);
  await exchangePage.button(exchange.cancel).click();
  await expect(page.locator('[data-bring-back="idle"]')).toBeVisible();
  await exchangePage.give(path);
  await expect(exchangePage.planned).toContainText('100,000', { timeout: 30_000 });
  await exchangePage.planned.getByText(fill(exchange.unreadLines_one, { count: 1 })).click();
  await expect(exchangePage.planned).toContainText('100,002');
});
