import { readFile, stat, writeFile } from 'node:fs/promises';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import type { Edition } from '#core/edition.ts';
import { edition as shipped } from './article.ts';
import { violationsOn } from './axe.ts';
import { makeFirstVersion, stored, writeRecords } from './database.ts';
import { longArticle } from './long-article.ts';
import { fill, MESSAGES } from './messages.ts';
import { expect, freshly, ReadingPage, test } from './reading-page.ts';

const { common, errors, library, problems } = MESSAGES.en;
const LIBRARY = '#/library';
const HOSTILE = '<img src=x onerror=alert(1)>';

interface EditionFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const fileOf = (name: string, content: string): EditionFile => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(content),
});

/** The article as a text of one's own. Written with other spaces than ours: a file must come back as it was. */
const ownText = (id: string, change: Partial<Edition> = {}): string =>
  `${JSON.stringify({ ...shipped, id, title: { source: `Titel ${id}`, target: `Title ${id}` }, ...change }, null, 3)}\n\n`;

const ownFile = (id: string, change: Partial<Edition> = {}): EditionFile => fileOf(`${id}.json`, ownText(id, change));

/** An edition in which no link holds. */
const faulty = (id: string, times = 1): EditionFile => {
  const paragraphs = Array.from({ length: times }, (_, round) =>
    shipped.paragraphs.map((paragraph) => ({
      id: `r${round}-${paragraph.id}`,
      units: paragraph.units.map((unit) => ({
        ...unit,
        id: `r${round}-${unit.id}`,
        links: unit.links.map((link) => ({ ...link, source: `${HOSTILE} ${link.source}` })),
      })),
    })),
  ).flat();
  return ownFile(id, { paragraphs });
};

class LibraryPage {
  readonly page: Page;
  readonly entries: Locator;
  readonly removal: Locator;

  constructor(page: Page) {
    this.page = page;
    this.entries = page.locator('[data-edition]');
    this.removal = page.locator('[data-removed]');
  }

  async open(): Promise<void> {
    await this.page.goto(freshly(Math.random(), LIBRARY));
    await this.awaitList();
  }

  /** Opens it and keeps several texts of one's own in it. */
  async openWith(...ids: readonly string[]): Promise<void> {
    await this.open();
    await this.give(...ids.map((id) => ownFile(id)));
    await expect(this.imports('kept')).toHaveCount(ids.length);
  }

  async awaitList(): Promise<void> {
    await expect(this.entry(shipped.id)).toBeVisible();
  }

  entry(id: string): Locator {
    return this.page.locator(`[data-edition="${id}"]`);
  }

  imports(kind: string): Locator {
    return this.page.locator(`[data-import="${kind}"]`);
  }

  async give(...files: readonly EditionFile[]): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: library.open }).click();
    await (await chooser).setFiles([...files]);
  }

  /** A file of the disk: a large one would take seconds on its way through the test. */
  async giveFile(path: string): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: library.open }).click();
    await (await chooser).setFiles(path);
  }

  async expectIds(...ids: readonly string[]): Promise<void> {
    await expect
      .poll(() => this.entries.evaluateAll((entries) => entries.map((entry) => entry.getAttribute('data-edition'))))
      .toEqual(ids);
  }

  async remove(id: string): Promise<void> {
    await this.entry(id)
      .getByRole('button', { name: fill(library.removeOf, { title: `Titel ${id}` }) })
      .click();
  }
}

const another = async (context: BrowserContext): Promise<LibraryPage> => {
  const other = new LibraryPage(await context.newPage());
  await other.open();
  return other;
};

test('a text of one’s own is opened, read, found again where one was, and given back byte for byte', async ({
  page,
  reading,
}) => {
  const shelf = new LibraryPage(page);
  await shelf.open();
  await expect(shelf.entry(shipped.id)).toContainText(library.unread);
  await shelf.give(ownFile('brief'));
  await expect(page).toHaveURL(/#\/read\/brief$/);
  await reading.awaitText();
  await expect(page.locator('[data-text-start]'), 'a text that had to be fetched has the focus').toBeFocused();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Titel brief');
  await reading.openGloss('s2', 'source', 'Arbeitsplätze');
  await page.keyboard.press('Escape');
  await reading.clickWord('s15', 'source', 'Rendite');
  await page.keyboard.press('Escape');
  // Away at once: a page that goes has no time for a database.
  await page.reload();
  await page.getByRole('button', { name: common.contents }).click();
  await page.getByRole('link', { name: common.home }).click();
  await shelf.expectIds('brief', shipped.id);
  await expect(shelf.entry('brief')).toContainText(/[1-9]\d?% read/);
  await page.reload();
  await shelf.expectIds('brief', shipped.id);
  expect(await violationsOn(page)).toEqual([]);

  // Once something is read, home is the list; the title goes on where one was.
  await page.getByRole('link', { name: common.appName }).click();
  await shelf
    .entry('brief')
    .getByRole('link', { name: /Titel brief/ })
    .click();
  await reading.expectSelected('s15');
  await page.goBack();
  await shelf.entry('brief').getByRole('link', { name: library.fromStart }).click();
  await reading.awaitText();
  await expect(page).toHaveURL(/#\/read\/brief$/);
  await page.goBack();

  const download = page.waitForEvent('download');
  await shelf
    .entry('brief')
    .getByRole('button', { name: fill(library.saveOf, { title: 'Titel brief' }) })
    .click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('brief.json');
  expect(await readFile(await file.path(), 'utf8')).toBe(ownText('brief'));
});

test('files can be dropped anywhere, several at once, and the page shows where', async ({ page }) => {
  const shelf = new LibraryPage(page);
  await shelf.open();
  const data = await page.evaluateHandle(
    (files) => {
      const transfer = new DataTransfer();
      for (const { name, text } of files) transfer.items.add(new File([text], name, { type: 'application/json' }));
      return transfer;
    },
    ['eins', 'zwei'].map((id) => ({ name: `${id}.json`, text: ownText(id) })),
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
  await expect(page.getByText(library.drop)).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  await expect(page.getByText(library.drop)).toBeHidden();
  await shelf.expectIds('zwei', 'eins', shipped.id);
  await expect(shelf.imports('kept')).toHaveCount(2);
  await expect(page).toHaveURL(/#\/library$/);
});

test('what is no edition is refused with its reason, and what is faulty with its problems', async ({
  page,
  reading,
}) => {
  const shelf = new LibraryPage(page);
  await shelf.open();
  const { title, ...untitled } = JSON.parse(ownText('form'));
  untitled.paragraphs[0].units[0].id = HOSTILE;
  await shelf.give(
    fileOf('leer.json', ''),
    fileOf('bild.png', '\u0089PNG'),
    fileOf('package.json', '{"name": "package"}'),
    fileOf('form.json', JSON.stringify(untitled)),
    faulty('falsch', 20),
  );
  const refused = shelf.imports('refused');
  await expect(refused.nth(0)).toContainText(fill(library.import.refused.empty, { name: 'leer.json' }));
  await expect(refused.nth(1)).toContainText(fill(library.import.refused['not-json'], { name: 'bild.png' }));
  await expect(refused.nth(2)).toContainText(fill(library.import.refused['not-edition'], { name: 'package.json' }));

  const broken = shelf.imports('broken');
  await expect(broken.getByRole('listitem')).toHaveCount(2);
  await expect(broken).toContainText(`title: ${problems.problem['shape-missing']}`);
  await expect(broken).toContainText(HOSTILE);
  await expect(broken.getByRole('button', { name: library.import.openAnyway })).toHaveCount(0);

  // More than ten thousand problems: the way in stands before them; fifty are shown, all of them can be had.
  const listed = shelf.imports('faulty');
  await expect(listed.getByRole('listitem')).toHaveCount(0);
  await listed.getByText(/problems$/).click();
  await expect(listed.getByRole('listitem')).toHaveCount(50);
  const download = page.waitForEvent('download');
  await listed.getByRole('button', { name: library.problems.save }).click();
  const lines = (await readFile(await (await download).path(), 'utf8')).trimEnd().split('\n');
  expect(lines.length).toBeGreaterThan(10_000);
  expect(lines[0]).toBe(
    `r0-s1, paragraphs[0].units[0].links[0].source “${HOSTILE} Der”: ${problems.problem['quote-not-found']}`,
  );
  await expect(page.locator('main').locator('img, script')).toHaveCount(0);
  expect(await violationsOn(page)).toEqual([]);

  await listed.getByRole('button', { name: library.import.openAnyway }).click();
  await reading.awaitText();
  await expect(page).toHaveURL(/#\/read\/falsch$/);
});

test('an id that is taken: the same file just opens, another replaces it or stands beside it, the site’s own stays', async ({
  page,
  reading,
}) => {
  const shelf = new LibraryPage(page);
  await shelf.openWith('brief', 'akte');
  await shelf.give(ownFile('brief'));
  await reading.awaitText();
  await page.goBack();

  const newer = { source: 'Titel neu', target: 'Title new' };
  await shelf.give(ownFile('brief', { title: newer }));
  await shelf
    .imports('taken')
    .getByRole('button', { name: fill(library.import.keepBoth, { id: 'brief-2' }) })
    .click();
  await reading.awaitText();
  await expect(page).toHaveURL(/#\/read\/brief-2$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Titel neu');
  await page.goBack();
  await expect(shelf.entry('brief')).toContainText('Titel brief');

  await shelf.give(ownFile('akte', { title: newer }));
  await shelf.imports('taken').getByRole('button', { name: library.import.replace }).click();
  await reading.awaitText();
  await page.goBack();
  await expect(shelf.entry('akte')).toContainText('Titel neu');

  await shelf.give(ownFile(shipped.id));
  await expect(shelf.imports('taken').getByRole('button', { name: library.import.replace })).toHaveCount(0);
  await shelf
    .imports('taken')
    .getByRole('button', { name: fill(library.import.keepBoth, { id: `${shipped.id}-2` }) })
    .click();
  await reading.awaitText();
  await page.goBack();
  await expect(shelf.entry(shipped.id)).toContainText(shipped.title.source);
  await expect(shelf.entries).toHaveCount(5);

  // Two windows at the same moment: one that this window hasn't heard of is neither written over nor deleted.
  const elsewhere = (id: string) => {
    const { languages } = shipped;
    const title = { source: `Anderswo ${id}`, target: `Elsewhere ${id}` };
    return ['editions', id, { id, languages, title, fileName: 'a.json', size: 2, units: 1, addedAt: 1 }] as const;
  };
  await writeRecords(page, [elsewhere('mappe')]);
  await shelf.give(ownFile('mappe'));
  await expect(shelf.imports('taken')).toContainText(
    fill(library.import.takenByOwn, { name: 'mappe.json', id: 'mappe' }),
  );
  await expect(shelf.entry('mappe')).toContainText('Anderswo mappe');
  await shelf
    .entry('brief')
    .getByRole('button', { name: fill(library.removeOf, { title: 'Titel brief' }) })
    .click();
  await expect(shelf.removal).toContainText('Titel brief');
  await writeRecords(page, [elsewhere('brief')]);
  await shelf.entry(shipped.id).getByRole('link').first().click();
  await reading.awaitText();
  await page.goBack();
  await expect(shelf.entry('brief')).toContainText('Anderswo brief');
  expect((await stored(page, 'files')).keys).toContain('brief');
});

test('what is removed can be had back until the page is left; other windows see it go and come', async ({
  page,
  context,
}) => {
  const shelf = new LibraryPage(page);
  await shelf.openWith('brief', 'akte');
  const other = await another(context);
  await other.expectIds('akte', 'brief', shipped.id);

  // A page behind another one draws nothing, and takes seconds to be clicked.
  await page.bringToFront();
  await shelf.remove('brief');
  await expect(shelf.removal).toContainText('Titel brief');
  await shelf.expectIds('akte', shipped.id);
  await other.expectIds('akte', shipped.id);
  await expect(page.getByRole('button', { name: library.undo })).toBeFocused();
  await page.keyboard.press('Enter');
  await shelf.expectIds('akte', 'brief', shipped.id);
  await other.expectIds('akte', 'brief', shipped.id);
  await expect(shelf.entry('brief').getByRole('link')).toBeFocused();

  await shelf.remove('brief');
  await shelf.remove('akte');
  await expect(shelf.removal).toContainText('Titel akte');
  await expect.poll(async () => (await stored(page, 'files')).keys).toEqual(['akte']);
  await page.getByRole('link', { name: /Amazon/ }).click();
  await expect.poll(async () => (await stored(other.page, 'files')).keys).toEqual([]);
  await other.expectIds(shipped.id);
});

test('of many texts one far down is removed and had back on the spot, and one is found by its title', async ({
  page,
}) => {
  const shelf = new LibraryPage(page);
  await shelf.open();
  const { languages } = shipped;
  const record = (index: number) => {
    const id = `text-${index}`;
    const title = { source: `Titel ${id}`, target: `Title ${id}` };
    return ['editions', id, { id, languages, title, fileName: 'a.json', size: 2, units: 1, addedAt: index }] as const;
  };
  await writeRecords(
    page,
    Array.from({ length: 40 }, (_, index) => record(index)),
  );
  await page.reload();
  const neighbour = shelf.entry('text-19').getByRole('link');
  await shelf.entry('text-17').scrollIntoViewIfNeeded();
  await shelf.remove('text-20');
  await expect(page.getByRole('button', { name: library.undo })).toBeFocused();
  await expect(page.getByRole('button', { name: library.undo })).toBeInViewport();
  await expect(neighbour).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(shelf.entry('text-20').getByRole('link')).toBeFocused();

  await page.getByRole('searchbox', { name: library.find.label }).fill('titel 3 text');
  await expect(page.getByRole('search').getByRole('status')).toHaveText(
    fill(library.find.found_other, { count: '13', total: '41' }),
  );
  expect(await violationsOn(page)).toEqual([]);
  // Had back while another is looked for.
  await shelf.remove('text-30');
  await page.getByRole('searchbox').fill('text-9');
  await page.getByRole('button', { name: library.undo }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('two windows reading one text lose nothing of what either has read', async ({ page, context, reading }) => {
  const shelf = new LibraryPage(page);
  await shelf.open();
  await shelf.give(ownFile('brief'));
  await reading.awaitText();
  const second = await context.newPage();
  await second.goto(`/#/read/brief/s19`);
  const there = new ReadingPage(second);
  await there.expectSelected('s19');
  await expect(there.side('s19', 'source')).toBeInViewport();
  // A sentence chosen by key: a sign of reading even before reading is followed.
  await second.keyboard.press('k');
  await there.expectSelected('s18');
  await reading.clickWord('s1', 'source', 'Amazon');
  const seen = async (): Promise<string> => JSON.stringify((await stored(page, 'progress')).values);
  await expect.poll(seen).toMatch(/"seen":\[\[0,\d+\],\[\d+,19\]\]/);
});

test.describe('a browser that keeps nothing', () => {
  test('says so, and the text is read until the page is left', async ({ page, reading }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('The user denied permission.', 'SecurityError');
      };
    });
    const shelf = new LibraryPage(page);
    await shelf.open();
    await expect(page.getByText(errors.notice['library-blocked'])).toBeVisible();
    await shelf.give(ownFile('brief'));
    await expect(shelf.imports('kept')).toContainText(fill(library.import.passing.blocked, { title: 'Titel brief' }));
    await expect(shelf.entry('brief')).toContainText(library.passing);
    await shelf.imports('kept').getByRole('link', { name: library.import.read }).click();
    await reading.openGloss('s2', 'source', 'Arbeitsplätze');
    await page.getByRole('link', { name: common.appName }).click();
    await expect(shelf.entry('brief')).toContainText('% read');
    await shelf.remove('brief');
    await page.getByRole('button', { name: library.undo }).click();
    await expect(shelf.entry('brief')).toBeVisible();
  });
});

test('a disk that runs full in the middle of a write keeps nothing by halves, and what was kept before', async ({
  page,
  baseURL,
}) => {
  const devtools = await page.context().newCDPSession(page);
  const { origin } = new URL(baseURL ?? '');
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_500_000 });
  const shelf = new LibraryPage(page);
  await shelf.openWith('brief', 'akte');
  await shelf.give(fileOf('roman.json', `${ownText('roman')}${' '.repeat(5_000_000)}`));
  await expect(shelf.imports('kept').last()).toContainText(fill(library.import.passing.full, { title: 'Titel roman' }));
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await page.reload();
  await shelf.expectIds('akte', 'brief', shipped.id);
  expect((await stored(page, 'files')).keys).toEqual(['akte', 'brief']);
});

test('a record that was damaged is put aside with its file, can be saved, opened again and removed', async ({
  page,
  reading,
}) => {
  const shelf = new LibraryPage(page);
  await shelf.openWith('brief', 'akte');
  const broken = { id: 'brief', title: 5 };
  await writeRecords(page, [
    ['editions', 'brief', broken],
    ['progress', 'akte', 'nonsense'],
  ]);
  await page.reload();
  await shelf.expectIds('akte', shipped.id);
  await expect(page.getByText(errors.notice['library-set-aside'])).toBeVisible();
  expect((await stored(page, 'files')).keys).toEqual(['akte']);

  const aside = page.locator('[data-put-aside]');
  await expect(aside.getByRole('status')).toHaveText(fill(library.aside.found_other, { count: '2' }));
  await aside.getByText(library.aside.what).click();
  const { editions, progress } = library.aside.kinds;
  await expect(aside.getByRole('listitem')).toHaveText([`${editions} – brief`, `${progress} – akte`]);
  const download = page.waitForEvent('download');
  await aside.getByRole('button', { name: library.aside.save }).click();
  expect(JSON.parse(await readFile(await (await download).path(), 'utf8'))).toEqual([
    { store: 'editions', key: 'brief', values: [broken, { text: ownText('brief') }] },
    { store: 'progress', key: 'akte', values: ['nonsense'] },
  ]);

  await aside.getByRole('button', { name: library.aside.reopen_one }).click();
  await reading.awaitText();
  await expect(page).toHaveURL(/#\/read\/brief$/);
  // A record that is damaged while it is being added to.
  await writeRecords(page, [['progress', 'brief', { id: 'brief', seen: 'all' }]]);
  await reading.clickWord('s1', 'source', 'Amazon');
  await expect.poll(async () => (await stored(page, 'aside')).values).toHaveLength(3);
  await page.keyboard.press('Escape');
  await page.goBack();
  await page.goBack();
  await shelf.expectIds('brief', 'akte', shipped.id);
  await expect(aside.getByRole('status')).toHaveText(fill(library.aside.found_other, { count: '3' }));
  await expect(aside.getByRole('button', { name: library.aside.reopen_one })).toHaveCount(0);
  expect(await violationsOn(page)).toEqual([]);

  await aside.getByRole('button', { name: library.aside.remove }).press('Enter');
  await expect(aside.getByRole('status')).toHaveText(fill(library.aside.question_other, { count: '3' }));
  await expect(aside.getByRole('button', { name: library.aside.cancel })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(aside.getByRole('button', { name: library.aside.remove })).toBeFocused();
  expect((await stored(page, 'aside')).keys).toHaveLength(3);
  await page.keyboard.press('Enter');
  await aside.getByRole('button', { name: library.aside.confirm }).press('Enter');
  await expect(aside.getByRole('status')).toHaveText(library.aside.removed);
  await expect(aside.getByRole('button')).toHaveCount(0);
  expect((await stored(page, 'aside')).keys).toEqual([]);
});

test('a check can be called off, and a window closed in the midst of one leaves no half a text', async ({
  page,
  context,
}, testInfo) => {
  const shelf = new LibraryPage(page);
  await shelf.open();
  const long = testInfo.outputPath('lang.json');
  await writeFile(long, faulty('lang', 60).buffer);
  await shelf.giveFile(long);
  await shelf.imports('checking').getByRole('button', { name: library.import.cancel }).click();
  await expect(page.locator('[data-import]')).toHaveCount(0);
  await shelf.giveFile(long);
  await expect(shelf.imports('checking')).toBeVisible();
  const other = await another(context);
  await page.close();
  await other.open();
  await other.expectIds(shipped.id);
  expect((await stored(other.page, 'files')).keys).toEqual([]);
});

test('a window lets go of the database when another one wants a newer version, and says so', async ({
  page,
  context,
}) => {
  const shelf = new LibraryPage(page);
  await shelf.open();
  const other = await context.newPage();
  await other.goto('/icon.svg');
  await other.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('satzspiegel', 1000);
        opening.onblocked = () => reject(new Error('It held on.'));
        opening.onsuccess = () => resolve();
      }),
  );
  await expect(page.getByText(errors.notice['library-newer'])).toBeVisible();
  await shelf.give(ownFile('brief'));
  await expect(shelf.imports('kept')).toContainText(fill(library.import.passing.newer, { title: 'Titel brief' }));
});

test('what the first version of the database holds is there in the next, beside what is saved then', async ({
  page,
  context,
  reading,
}) => {
  const shelf = new LibraryPage(page);
  await shelf.openWith('brief', 'akte');
  const beside = await context.newPage();
  await beside.goto('/icon.svg');
  await makeFirstVersion(beside);
  await beside.close();

  await shelf.open();
  await shelf.entry('brief').getByRole('link').first().click();
  await reading.awaitText();
  await reading.openGloss('s17', 'source', 'Überzeugungsarbeit');
  await page.keyboard.press('s');
  await expect.poll(async () => (await stored(page, 'items')).keys.length).toBe(1);
  expect((await stored(page, 'editions')).keys).toEqual(['akte', 'brief']);
});

test('while another window holds an older version of the database, the site’s texts are there, then one’s own', async ({
  page,
  context,
}) => {
  const shelf = new LibraryPage(page);
  await shelf.openWith('brief', 'akte');
  const older = await context.newPage();
  await older.goto('/icon.svg');
  await older.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('satzspiegel');
        opening.onsuccess = () => {
          Object.assign(globalThis, { held: opening.result });
          resolve();
        };
      }),
  );
  // A version of the app that has one more migration.
  await page.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function later(name, version) {
      return open.call(this, name, version === undefined ? undefined : version + 1);
    };
  });
  await page.reload();
  await expect(page.getByText(errors.notice['library-waiting'])).toBeVisible();
  await shelf.expectIds(shipped.id);
  await older.evaluate(() => Reflect.get(globalThis, 'held').close());
  await shelf.expectIds('akte', 'brief', shipped.id);
  await expect(page.getByText(errors.notice['library-waiting'])).toBeHidden();
});

test('an edition of 50 MB is checked, kept and opened while the page goes on answering', async ({ page }, testInfo) => {
  test.setTimeout(120_000);
  const shelf = new LibraryPage(page);
  const once = Buffer.byteLength(JSON.stringify(shipped.paragraphs));
  const times = Math.ceil(50_000_000 / once);
  const path = testInfo.outputPath('fifty.json');
  await writeFile(path, JSON.stringify({ ...longArticle(times), id: 'fifty' }));
  expect((await stat(path)).size).toBeGreaterThan(50_000_000);
  const units = times * shipped.paragraphs.flatMap((paragraph) => paragraph.units).length;

  await shelf.open();
  await shelf.giveFile(path);
  await expect(shelf.imports('checking')).toBeVisible();
  await page.getByRole('button', { name: common.settings }).click();
  await expect(page.locator('[data-sample]')).toBeVisible();
  expect(await shelf.imports('checking').count(), 'it was still being checked').toBe(1);
  await expect(page).toHaveURL(/#\/read\/fifty/, { timeout: 60_000 });
  await expect(page.locator('[data-unit="s1"][data-side="source"]')).toBeVisible();
  await expect.poll(() => page.locator('[data-section]').count(), { timeout: 30_000 }).toBeGreaterThan(units / 60);
});
