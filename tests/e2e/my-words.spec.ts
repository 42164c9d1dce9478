import type { Locator, Page } from '@playwright/test';
import type { Card, Review } from '#core/vocabulary/card.ts';
import type { Item } from '#core/vocabulary/item.ts';
import common from '../../locales/en/common.json' with { type: 'json' };
import wordlist from '../../locales/en/wordlist.json' with { type: 'json' };
import words from '../../locales/en/words.json' with { type: 'json' };
import { DAY, savedCard, savedItem, savedReview } from '../saved-words.ts';
import { addressOf, edition, findWord, unitOf } from './article.ts';
import { violationsOn } from './axe.ts';
import { stored, storeWords } from './database.ts';
import { fill } from './messages.ts';
import { expect, freshly, test } from './reading-page.ts';

const { form, narrow, statistics } = wordlist;
const WORDS = '#/words';

/** A word of the article, saved so many hours ago. */
function saved(id: string, unitId: string, word: string, hours: number, more: Partial<Item> = {}): Item {
  const { source, target } = unitOf(unitId);
  const { start, end } = findWord(unitId, 'source', word);
  const place = { edition: edition.id, unit: unitId, title: edition.title };
  const savedAt = Date.now() - hours * 3_600_000;
  return savedItem({
    id,
    lemma: word,
    entry: null,
    sense: { en: `meaning of ${word}` },
    context: { source, target, words: [{ start, end }], link: { source: [], target: [] }, place },
    savedAt,
    changedAt: savedAt,
    ...more,
  });
}

const RENDITE = saved('rendite', 's15', 'Rendite', 1, { tags: ['Geld'], status: 'learning' });
const DRESDEN = saved('dresden', 's2', 'Dresden', 4);
const ITEMS = [
  RENDITE,
  saved('arbeit', 's2', 'Arbeitsplätze', 2),
  saved('berlin', 's2', 'Berlin', 3, { status: 'known' }),
  DRESDEN,
];
const YESTERDAY = Date.now() - DAY;
const CARDS = [savedCard({ item: 'rendite', lastReview: YESTERDAY - 9 * DAY, interval: 4 })];
const REVIEWS = [savedReview({ item: 'rendite', at: YESTERDAY })];

/** So many items, numbered; every other one has a card. */
function manyWords(count: number): readonly [items: readonly Item[], cards: readonly Card[]] {
  const like = savedItem();
  const items = Array.from({ length: count }, (_, number) => {
    const status = number % 2 ? ('learning' as const) : ('new' as const);
    return { ...like, id: `i${number}`, lemma: `Wort ${number}`, savedAt: like.savedAt - number, status };
  });
  const learnt = items.filter(({ status }) => status === 'learning');
  return [items, learnt.map(({ id }) => savedCard({ item: id }))];
}

const countStored = async (page: Page, store: string): Promise<number> => (await stored(page, store)).keys.length;

class WordsPage {
  readonly page: Page;
  readonly entries: Locator;
  readonly field: Locator;

  constructor(page: Page) {
    this.page = page;
    this.entries = page.locator('[data-item]');
    this.field = page.getByRole('searchbox', { name: wordlist.filter });
  }

  async open(): Promise<void> {
    await this.page.goto(freshly(Math.random(), WORDS));
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
  }

  async openWith(...records: readonly [items: readonly Item[], cards?: readonly Card[], reviews?: readonly Review[]]) {
    await this.open();
    await expect(this.page.getByText(wordlist.empty)).toBeVisible();
    await storeWords(this.page, ...records);
    await this.open();
    await expect(this.entries.first()).toBeVisible();
  }

  async expectIds(...ids: readonly string[]): Promise<void> {
    await expect
      .poll(() => this.entries.evaluateAll((entries) => entries.map((entry) => entry.getAttribute('data-item'))))
      .toEqual(ids);
  }

  box(lemma: string): Locator {
    return this.page.getByRole('checkbox', { name: lemma, exact: true });
  }

  button(name: string, values: Readonly<Record<string, string | number>> = {}): Locator {
    return this.page.getByRole('button', { name: fill(name, values), exact: true });
  }

  choice(name: string): Locator {
    return this.page.getByRole('combobox', { name, exact: true });
  }
}

test('words are found, edited, changed together and deleted; another window sees it, and all of it can be undone', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const list = new WordsPage(page);
  await list.openWith(ITEMS, CARDS, REVIEWS);
  const other = new WordsPage(await context.newPage());
  await other.open();
  await page.bringToFront();

  await test.step('found by meaning, letters without dots, and status', async () => {
    await list.expectIds('rendite', 'arbeit', 'berlin', 'dresden');
    await list.field.fill('arbeitsplaetze');
    await list.expectIds('arbeit', 'berlin', 'dresden');
    await list.field.fill('meaning rendite');
    await list.expectIds('rendite');
    await list.field.fill('');
    await list.choice(narrow.status).selectOption(words.status.known);
    await list.expectIds('berlin');
    await list.choice(narrow.status).selectOption(narrow.anyStatus);
    await list.choice(narrow.order).selectOption(narrow.orders.alphabet);
    await list.expectIds('arbeit', 'berlin', 'dresden', 'rendite');
  });

  await test.step('edited by keys alone', async () => {
    await list.button(wordlist.editOf, { lemma: 'Berlin' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: fill(form.title, { lemma: 'Berlin' }) });
    await dialog.getByRole('textbox', { name: form.ownMeaning }).fill('die Hauptstadt');
    await dialog.getByRole('textbox', { name: form.tags, exact: true }).fill('Orte, Deutschland');
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(list.button(wordlist.editOf, { lemma: 'Berlin' })).toBeFocused();
    await expect(list.page.locator('[data-item="berlin"]')).toContainText('die Hauptstadt');
    await expect(other.page.locator('[data-item="berlin"]')).toContainText('die Hauptstadt');
  });

  await test.step('and not over what another window has written meanwhile, unless one knows', async () => {
    await storeWords(other.page, [{ ...DRESDEN, remark: 'von anderswo' }]);
    await list.button(wordlist.editOf, { lemma: 'Dresden' }).click();
    const dialog = page.getByRole('dialog', { name: fill(form.title, { lemma: 'Dresden' }) });
    await dialog.getByRole('textbox', { name: form.remark }).fill('von hier');
    await dialog.getByRole('button', { name: form.save }).click();
    await expect(dialog.getByRole('alert')).toHaveText(form.conflict);
    await expect(page.locator('[data-item="dresden"]')).toContainText('von anderswo');
    await dialog.getByRole('button', { name: form.save }).click();
    await expect(dialog).toBeHidden();
    await expect(page.locator('[data-item="dresden"]')).toContainText('von hier');
  });

  await test.step('changed together', async () => {
    await list.box('Berlin').check();
    await list.box('Rendite').click({ modifiers: ['Shift'] });
    await expect(page.getByText(fill(wordlist.selected, { chosen: 3 }))).toBeVisible();
    await list.button(wordlist.change).click();
    const dialog = page.getByRole('dialog', { name: fill(form.titleMany_other, { count: 3 }) });
    await dialog.getByRole('combobox', { name: form.status }).selectOption(words.status.ignored);
    await dialog.getByRole('textbox', { name: form.addTags }).fill('Orte');
    expect(await violationsOn(page, 'dialog[open]')).toEqual([]);
    await dialog.getByRole('button', { name: form.save }).click();
    await expect(list.entries.filter({ hasText: words.status.ignored })).toHaveCount(3);
    await expect(other.entries.filter({ hasText: words.status.ignored })).toHaveCount(3);
    await list.button(words.undo.action).click();
    await expect(list.entries.filter({ hasText: words.status.ignored })).toHaveCount(0);
    await expect(other.entries.filter({ hasText: words.status.ignored })).toHaveCount(0);
  });

  await test.step('what has the focus stays clear of the bar when word of a change comes above the list', async () => {
    await list.button(common.dismiss).click();
    const box = list.box('Rendite');
    await page.evaluate(() => scrollTo(0, 0));
    const { y } = (await box.boundingBox()) ?? { y: 0 };
    await page.setViewportSize({ width: 1440, height: Math.round(y) + 120 });
    await box.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: form.status }).selectOption(words.status.ignored);
    await dialog.getByRole('button', { name: form.save }).press('Enter');
    await expect(page.getByText(fill(words.undo.status_other, { count: 3 }))).toBeVisible();
    await expect(box).toBeFocused();
    const isClear = () =>
      box.evaluate((input) => {
        const { x, y: top, width, height } = input.getBoundingClientRect();
        return input.closest('label')?.contains(document.elementFromPoint(x + width / 2, top + height / 2));
      });
    await expect.poll(isClear).toBe(true);
    await page.keyboard.press('Control+z');
    await expect(page.getByText(words.undo.undone)).toBeVisible();
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  await test.step('deleted for good, with cards and reviews, and had back with them', async () => {
    await list.button(wordlist.selectAll, { total: 4 }).click();
    await list.button(wordlist.delete).click();
    await expect(page.getByText(wordlist.empty)).toBeVisible();
    await expect(other.page.getByText(wordlist.empty)).toBeVisible();
    await expect(list.button(words.undo.action)).toBeFocused();
    expect(
      await Promise.all([countStored(page, 'items'), countStored(page, 'cards'), countStored(page, 'reviews')]),
    ).toEqual([0, 0, 0]);
    await page.keyboard.press('Enter');
    await list.expectIds('arbeit', 'berlin', 'dresden', 'rendite');
    await other.expectIds('rendite', 'arbeit', 'berlin', 'dresden');
    expect(
      await Promise.all([countStored(page, 'items'), countStored(page, 'cards'), countStored(page, 'reviews')]),
    ).toEqual([4, 1, 1]);
  });

  await test.step('counted', async () => {
    await page.getByText(statistics.title, { exact: true }).click();
    await expect(page.getByRole('figure')).toHaveCount(4);
    await expect(page.getByText(fill(statistics.forecastLate_one, { count: 1, overdue: 1 }))).toBeVisible();
    for (const table of await page.getByText(statistics.table).all()) await table.click();
    expect(await violationsOn(page)).toEqual([]);
  });

  await test.step('and its sentence is a click away, and the list on the way back as it was left', async () => {
    await page.locator('[data-item="dresden"]').getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`${addressOf('s2')}$`));
    await page.goBack();
    await list.expectIds('arbeit', 'berlin', 'dresden', 'rendite');
    await expect(page.locator('[data-place="dresden"]')).toBeFocused();
  });
});

test('a phone’s page has no sideways scroll, room for a finger, and a day on which something was read', async ({
  page,
  reading,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await reading.open();
  await reading.clickWord('s2', 'source', 'Berlin');
  await reading.expectSelected('s2');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('satzspiegel.reading-days'))).not.toBeNull();
  const list = new WordsPage(page);
  const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
  await list.openWith([
    ...ITEMS.map((item) => ({ ...item, context: null })),
    savedItem({ id: 'lang', lemma: long, tags: [long], context: null }),
  ]);
  await page.getByText(statistics.title, { exact: true }).click();
  await expect(page.getByText(statistics.readingDays_one.replace('{{count, number}}', '1'))).toBeVisible();
  await list.box('Berlin').check();
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await overflow()).toBe(0);
  const controls = page
    .locator('[data-words]')
    .locator('button, select, input[type="search"], label:has(input[type="checkbox"])');
  for (const control of await controls.filter({ visible: true }).all()) {
    const box = await control.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), (await control.textContent()) ?? '').toBeGreaterThanOrEqual(44);
  }
  expect(await violationsOn(page)).toEqual([]);
  await list.button(wordlist.editOf, { lemma: 'Berlin' }).click();
  expect(await overflow()).toBe(0);
  expect(await violationsOn(page, 'dialog[open]')).toEqual([]);
});

test('of five thousand words the first stand there at once, and typing isn’t held up', async ({ page }) => {
  const list = new WordsPage(page);
  await list.open();
  await expect(page.getByText(wordlist.empty)).toBeVisible();
  await storeWords(page, ...manyWords(5000));
  await list.open();
  await expect(list.entries).toHaveCount(100);
  await page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((seen) => tasks.push(...seen.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
    Object.assign(globalThis, { tasks });
  });
  const countOf = (digits: string): number =>
    Array.from({ length: 5000 }, (_, number) => String(number)).filter((number) => number.includes(digits)).length;
  const found = countOf('49');
  await list.field.pressSequentially('wort 49', { delay: 30 });
  await expect(page.getByText(fill(wordlist.found_other, { count: found, total: '5,000' }))).toBeVisible();
  await list.choice(narrow.order).selectOption(narrow.orders.alphabet);
  await expect(list.entries.first()).toHaveAttribute('data-item', 'i49');
  const longest = await page.evaluate(() => Math.max(0, ...(Reflect.get(globalThis, 'tasks') as number[])));
  expect(longest).toBeLessThan(500);
  await list.button(wordlist.more, { left: found - 100 }).click();
  await expect(list.entries).toHaveCount(found);

  // More than are written one by one.
  const fours = countOf('4').toLocaleString('en');
  await list.field.fill('wort 4');
  await expect(page.getByText(fill(wordlist.found_other, { count: fours, total: '5,000' }))).toBeVisible();
  await list.entries.first().getByRole('checkbox').check();
  await list.button(wordlist.selectAll, { total: fours }).click();
  await list.button(wordlist.delete).click();
  await expect(page.getByText(wordlist.none)).toBeVisible();
  await list.button(words.undo.action).click();
  await expect(list.entries).toHaveCount(100);
  expect(await countStored(page, 'items')).toBe(5000);
  expect(await countStored(page, 'cards')).toBe(2500);
});
