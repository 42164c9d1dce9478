import type { Locator } from '@playwright/test';
import { apparatusAddress } from '#core/addresses.ts';
import { edition } from './article.ts';
import { violationsOn } from './axe.ts';
import { expect, test } from './reading-page.ts';

const GLOSSARY = `/#${apparatusAddress(edition.id, 'glossary')}`;
const GRAMMAR = `/#${apparatusAddress(edition.id, 'grammar')}`;

const topOf = (locator: Locator): Promise<number> => locator.evaluate((element) => element.getBoundingClientRect().top);

test.describe('the glossary', () => {
  test('finds a word typed without its dots; its sentence leads to the text, and Back to the same list', async ({
    page,
    reading,
  }) => {
    await page.goto(GLOSSARY);
    const filter = page.getByRole('searchbox');
    const lemmas = page.getByRole('heading', { level: 3 });
    for (const typed of ['ueberzeugungs', 'uberzeugungs', 'ÜBERZEUGUNGS']) {
      await filter.fill(typed);
      await expect(lemmas).toHaveText(['die Überzeugungsarbeit', 'Überzeugungsarbeit leisten']);
    }
    await expect(page.getByRole('status').and(page.locator('[data-glossary] *'))).toHaveText('2 of 217 entries');
    const sentence = page.getByRole('link', { name: /^Sentence 17: Er habe in Deutschland/ });
    await expect(sentence.first().locator('mark')).toHaveText('Überzeugungsarbeit');
    await sentence.first().click();
    await reading.expectSelected('s17');
    await expect(reading.side('s17', 'source')).toBeInViewport();
    await page.goBack();
    await expect(filter).toHaveValue('ÜBERZEUGUNGS');
    await expect(lemmas).toHaveCount(2);
    await expect(sentence.first()).toBeFocused();
  });

  test('is found by Back where it was left, with the focus on the sentence that was followed', async ({
    page,
    reading,
  }) => {
    await page.goto(GLOSSARY);
    await page.getByRole('button', { name: 'W', exact: true }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'W', exact: true })).toBeInViewport();
    const left = page.locator('[data-glossary-entry="wachsen"]').getByRole('link');
    await left.hover();
    const top = await topOf(left);
    await left.click();
    await expect(reading.text).toBeVisible();
    await page.goBack();
    await expect(left).toBeFocused();
    await expect.poll(async () => Math.abs((await topOf(left)) - top)).toBeLessThanOrEqual(2);
    await reading.awaitStillness();
    expect(Math.abs((await topOf(left)) - top)).toBeLessThanOrEqual(2);
  });

  test('follows the order of the text, and opens from it by key', async ({ page, reading }) => {
    await reading.open();
    await page.keyboard.press('v');
    await page.getByRole('radio', { name: 'As in the text' }).check();
    await expect(page.getByRole('heading', { level: 2 }).and(page.locator('[data-glossary] *')).first()).toHaveText(
      'Paragraph 1',
    );
    await page.getByRole('checkbox', { name: 'Key words only' }).check();
    await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText('eröffnen');
  });
});

test('the index of topics leads to a topic, from its example to the sentence, and Back', async ({ page, reading }) => {
  await page.goto(GRAMMAR);
  await page.getByRole('navigation', { name: 'Topics' }).getByRole('link', { name: 'Reported speech' }).click();
  const topic = page.getByRole('heading', { level: 3, name: 'Reported speech' });
  await expect(topic).toBeFocused();
  await expect(topic).toBeInViewport();
  const example = page.getByRole('link', { name: /^Sentence 18 / });
  await expect(example.locator('mark')).toHaveText(['Wert auf', 'legten']);
  await example.click();
  await reading.expectSelected('s18');
  await page.goBack();
  await expect(example).toBeFocused();
  await expect(example).toBeInViewport();
});

for (const [name, address] of [
  ['the glossary', GLOSSARY],
  ['the index of topics', GRAMMAR],
] as const) {
  test(`${name} has nothing that axe finds, and nothing that runs out of a narrow page`, async ({ page }) => {
    await page.goto(address);
    const heading = page.getByRole('heading', { level: 3 }).first();
    await expect(heading).toBeVisible();
    // A part of the list stands for all of it: axe takes its time.
    const filter = page.getByRole('searchbox');
    if (await filter.isVisible()) await filter.fill('ent');
    expect(await violationsOn(page)).toEqual([]);
    if (await filter.isVisible()) await filter.fill('');
    await page.setViewportSize({ width: 320, height: 640 });
    await expect(heading).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}
