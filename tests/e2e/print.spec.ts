import type { Page } from '@playwright/test';
import { shownText } from '#core/shown-text.ts';
import { addressOf, EDITION_JSON, edition, units } from './article.ts';
import { expect, test } from './reading-page.ts';

const ADDRESS = `/#/print/${edition.id}`;

/** The names of the options, as the English interface has them. */
const ALL_WORDS = 'All words';
const GAPS = 'Leave gaps for key words';
const MARGIN = 'Original with a wide margin';
const LIST = 'In a list at the end';
const NUMBERS = 'Number the sentences';

async function openHandout(page: Page, options: readonly string[]): Promise<void> {
  await page.goto(ADDRESS);
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview).toBeVisible();
  for (const option of options) await page.getByLabel(option, { exact: true }).click();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // The options answer at once, the sheets follow.
  await expect(preview).toHaveAttribute('aria-busy', 'false');
}

const sheets = (page: Page) => page.locator('[data-handout] [data-sheet]');

/** How many pages a PDF has; Chromium writes each as an object that isn't compressed. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** The paper of a PDF's pages, in points. */
const papersOf = (pdf: Buffer): ReadonlySet<string> =>
  new Set(
    Array.from(
      pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g),
      ([, width, height]) => `${Math.round(Number(width))} × ${Math.round(Number(height))}`,
    ),
  );

/** Sheets whose text stands over their edge, or into their foot, as they are printed. */
const overfull = (page: Page): Promise<number[]> =>
  sheets(page).evaluateAll((all) =>
    all.flatMap((sheet, index) => {
      const { left, right, bottom } = sheet.getBoundingClientRect();
      const foot = sheet.querySelector('footer')?.getBoundingClientRect().top ?? bottom;
      const boxes = [...sheet.querySelectorAll('[data-unit], li, header')].flatMap((part) => [
        ...part.getClientRects(),
      ]);
      const isOver = boxes.some((box) => box.bottom > foot + 1 || box.left < left || box.right > right);
      return isOver || sheet.scrollWidth > sheet.clientWidth ? [index + 1] : [];
    }),
  );

for (const [name, options, paper] of [
  ['both columns with notes', [], '595 × 842'],
  ['a long exercise', [ALL_WORDS, GAPS, 'Large', 'Letter'], '612 × 792'],
  ['a wide margin with gaps and a word list', [MARGIN, GAPS, LIST], '595 × 842'],
  ['running text', [NUMBERS, ALL_WORDS, LIST, 'Small'], '595 × 842'],
] as const) {
  test(`a hand-out prints as it is shown: ${name}`, async ({ page }) => {
    await openHandout(page, options);
    const shown = await sheets(page).count();
    expect(shown).toBeGreaterThan(1);
    await page.emulateMedia({ media: 'print' });
    expect(await overfull(page)).toEqual([]);
    const printed = await sheets(page)
      .locator('[data-unit][data-side="source"]')
      .evaluateAll((sides) => sides.map((side) => side.getAttribute('data-unit')));
    expect(printed).toEqual(units.map(({ id }) => id));
    for (const chrome of ['[data-site-header]', 'h1', 'form', '[data-draft]']) {
      await expect(page.locator(chrome).filter({ visible: true })).toHaveCount(0);
    }
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pagesOf(pdf)).toBe(shown);
    expect(papersOf(pdf)).toEqual(new Set([paper]));
  });
}

test('a note stands on the page that calls for it, nothing is lost between pages, and sheets fit a phone', async ({
  page,
}) => {
  await openHandout(page, []);

  await test.step('a note stands on the page that calls for it, and nothing is lost between pages', async () => {
    const pages = await sheets(page).evaluateAll((all) =>
      all.map((sheet) => ({
        calls: [...new Set([...sheet.querySelectorAll('sup')].map(({ textContent }) => Number(textContent)))],
        notes: [...sheet.querySelectorAll('ol > li')].map((note) => Number.parseInt(note.textContent ?? '', 10)),
      })),
    );
    expect(pages.length).toBeGreaterThan(1);
    for (const { calls, notes } of pages) expect(notes).toEqual(calls);
    expect(pages.flatMap(({ notes }) => notes)).toEqual(
      pages.flatMap(({ notes }) => notes).map((_, index) => index + 1),
    );
    const texts = await sheets(page)
      .locator('[data-unit][data-side="target"]')
      .evaluateAll((sides) => sides.map(({ textContent }) => textContent));
    expect(texts).toEqual(units.map((unit) => shownText(edition, unit, 'target')));
  });

  await test.step('sheets fit a phone, and the page has nothing to scroll sideways', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await expect.poll(async () => (await sheets(page).first().boundingBox())?.width).toBeLessThanOrEqual(360);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});

test('a sentence that is higher than its paper is printed whole', async ({ page }) => {
  const long = { ...edition, paragraphs: edition.paragraphs.slice(0, 1) };
  const [paragraph] = long.paragraphs;
  const [first] = paragraph?.units ?? [];
  if (!paragraph || !first) throw new Error('The article has no first sentence.');
  const unit = { ...first, target: Array.from({ length: 120 }, () => first.target).join(' ') };
  const json = JSON.stringify({ ...long, paragraphs: [{ ...paragraph, units: [unit, ...paragraph.units.slice(1)] }] });
  expect(json).not.toBe(EDITION_JSON);
  await page.route('**/edition.json', (route) => route.fulfill({ body: json, contentType: 'application/json' }));
  await openHandout(page, []);
  const shown = await sheets(page).count();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pagesOf(pdf)).toBeGreaterThan(shown);
});

test('the reading page prints as a book does: black on white, without its tools', async ({ page, reading }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await reading.open(addressOf('s4'));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('[data-site-header]')).toBeHidden();
  const look = (selector: string) =>
    page.locator(selector).evaluate((element) => {
      const { color, backgroundColor } = getComputedStyle(element);
      return { color, backgroundColor };
    });
  expect(await look('[data-unit="s4"][data-side="source"]')).toEqual({
    color: 'rgb(0, 0, 0)',
    backgroundColor: 'rgba(0, 0, 0, 0)',
  });
  expect((await look('html')).backgroundColor).toBe('rgba(0, 0, 0, 0)');
  const [source, target] = await Promise.all(
    (['source', 'target'] as const).map((side) => reading.side('s4', side).boundingBox()),
  );
  expect(source && target && source.x + source.width <= target.x).toBe(true);
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true, format: 'A4' }))).toBe(2);
});
