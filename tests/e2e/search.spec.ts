import type { Page } from '@playwright/test';
import { searchAddress } from '#core/addresses.ts';
import { addressOf, edition } from './article.ts';
import { violationsOn } from './axe.ts';
import { expect, test } from './reading-page.ts';

/** The page of a search: what is typed, what is found. */
class SearchPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get field() {
    return this.page.getByRole('searchbox');
  }

  get hits() {
    return this.page.getByRole('list', { name: 'Places found' }).getByRole('listitem');
  }

  /** The bar that steps through the hits in the text. */
  get walk() {
    return this.page.getByRole('region', { name: 'Places found' });
  }

  async open(query = ''): Promise<void> {
    await this.page.goto(`/#${searchAddress(edition.id, query)}`);
    await expect(this.field).toBeFocused();
  }

  /** What is marked in a hit: its own words, or those that answer them. */
  marked(hit: number, kind: 'hit' | 'answer'): Promise<string[]> {
    return this.hits.nth(hit).locator(`[data-mark="${kind}"]`).allTextContents();
  }
}

test('a search finds words of either side, leads into the text and back, and leaves the focus where it is wanted', async ({
  page,
  reading,
}) => {
  const search = new SearchPage(page);

  await test.step('a split verb is found by its lemma, an English phrase with the German that it answers, an umlaut written out', async () => {
    await search.open();
    await page.keyboard.type('bereitstellen');
    await expect(search.hits).toHaveCount(2);
    expect(await search.marked(1, 'hit')).toEqual(['stellt', 'bereit']);
    expect(await search.marked(1, 'answer')).toEqual(['provides']);

    await search.field.fill('low returns');
    await expect(search.hits).toHaveCount(1);
    expect(await search.marked(0, 'hit')).toEqual(['low returns']);
    expect(await search.marked(0, 'answer')).toEqual(['niedriger', 'Rendite']);

    await search.field.fill('ueberzeugungsarbeit');
    await expect.poll(() => search.marked(0, 'hit')).toEqual(['Überzeugungsarbeit']);
    expect(await search.marked(0, 'answer')).toEqual(['do', 'persuading']);
  });

  await test.step('the way back from the text leads to the hit that one came from', async () => {
    await search.field.fill('bereitstellen');
    await expect(search.hits).toHaveCount(2);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await reading.expectSelected('s4');
    await page.goBack();
    await expect(search.field).toHaveValue('bereitstellen');
    await expect(search.hits.nth(1).getByRole('link')).toBeFocused();
  });

  await test.step('what is pressed by key and goes leaves the focus to the text, or to the field', async () => {
    await search.field.fill('Amazn');
    await page.getByRole('link', { name: 'Amazon', exact: true }).press('Enter');
    await expect(search.field).toHaveValue('Amazon');
    await expect(search.field).toBeFocused();
    await expect.poll(() => search.marked(0, 'hit')).toContain('Amazon');
    await page.keyboard.press('Enter');
    await expect(search.hits.first().getByRole('link')).toBeFocused();
    await page.keyboard.press('Enter');
    await search.walk.getByRole('button', { name: 'End the search' }).press('Enter');
    await expect(search.walk).toHaveCount(0);
    await expect(reading.tabStop).toBeFocused();
  });

  await test.step('a gloss leads to all places of its word', async () => {
    await reading.openGloss('s3', 'source', 'bereitgestellt');
    await reading.gloss.getByRole('link', { name: 'All places in this text' }).click();
    await expect(search.field).toHaveValue('bereitstellen');
    await expect(search.hits).toHaveCount(2);
  });
});

test('keys lead from the field to a hit, into the text, on to the next one, and out', async ({ page, reading }) => {
  const search = new SearchPage(page);
  await search.open('Cloud');
  await expect(search.hits).toHaveCount(7);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('link', { name: 'Sentence 3: Cloud-Geschäft' })).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(new RegExp(`${addressOf('s3')}$`));
  await reading.expectSelected('s3');
  await expect.poll(() => reading.highlighted('hit')).toEqual(['Cloud-Geschäft']);
  expect(await reading.highlighted('answer')).toEqual(['cloud business']);
  await expect(reading.tabStop).toBeFocused();
  await expect(reading.tabStop).toHaveText('Cloud-Geschäft');
  await expect(search.walk.getByRole('status')).toHaveText('Place 2 of 7');

  await page.keyboard.press('g');
  await reading.expectSelected('s4');
  expect(await reading.highlighted('hit')).toEqual(['Cloud-Infrastruktur']);
  await page.keyboard.press('w');
  await expect(page.locator('article')).toHaveAttribute('data-layout', 'stack');
  expect(await reading.highlighted('hit'), 'another way to read').toEqual(['Cloud-Infrastruktur']);
  await page.keyboard.press('G');
  await page.keyboard.press('G');
  await page.keyboard.press('G');
  await expect(search.walk.getByRole('status')).toHaveText('Place 7 of 7');
  await reading.expectSelected('s19');
  await expect(reading.side('s19', 'source')).toBeInViewport();
  expect(await reading.highlighted('hit')).toEqual(['Cloud-Computing']);

  await page.keyboard.press('Escape');
  await reading.expectSelected(null);
  expect(await reading.highlighted('hit')).toEqual(['Cloud-Computing']);
  await page.keyboard.press('Escape');
  await expect(search.walk).toHaveCount(0);
  expect(await reading.highlighted('hit')).toEqual([]);
  expect(await reading.highlighted('answer')).toEqual([]);
});

test('the search opens by its key from the text, with the chosen word; its address says what is searched for', async ({
  page,
  reading,
}) => {
  const search = new SearchPage(page);
  await reading.open();
  await page.keyboard.press('/');
  await expect(search.field).toBeFocused();
  await expect(search.field).toHaveValue('');
  await page.goBack();
  await reading.awaitText();
  await reading.openGloss('s4', 'source', 'stellt');
  await page.keyboard.press('/');
  await expect(search.field).toHaveValue('bereitstellen');
  await expect(search.hits).toHaveCount(2);
  await page.keyboard.type('the … time');
  await expect(page).toHaveURL(new RegExp(`#${searchAddress(edition.id, 'the … time')}$`));
  await page.reload();
  await expect(search.field).toHaveValue('the … time');
  await page.goBack();
  await reading.expectSelected('s4');
});

test.describe('on a narrow page', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('nothing scrolls sideways, in the list or in the text, and a tap on a hit leads there', async ({
    page,
    reading,
  }) => {
    const search = new SearchPage(page);
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await search.open();
    expect(await overflow()).toBeLessThanOrEqual(0);
    await search.field.fill('Software-Entwicklungszentrum');
    await expect(search.hits).toHaveCount(1);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await search.hits.first().click();
    await reading.expectSelected('s1');
    await expect(search.walk).toBeVisible();
    expect(await overflow()).toBeLessThanOrEqual(0);
    await search.walk.getByRole('button', { name: 'End the search' }).click();
    await expect(search.walk).toHaveCount(0);
  });
});

test('axe finds nothing: without hits, with hits and in the text', async ({ page, reading }) => {
  const search = new SearchPage(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await test.step(`in ${colorScheme}`, async () => {
      await page.emulateMedia({ colorScheme });
      await search.open('zentrum');
      await expect(page.getByRole('link', { name: 'Entwicklungszentrum', exact: true })).toBeVisible();
      expect(await violationsOn(page), 'without hits').toEqual([]);
      await search.field.fill('sein');
      await expect(search.hits).toHaveCount(6);
      expect(await violationsOn(page), 'with hits').toEqual([]);
      await search.hits.first().click();
      await reading.expectSelected('s3');
      await expect(search.walk).toBeVisible();
      expect(await violationsOn(page), 'in the text').toEqual([]);
    });
  }
});
