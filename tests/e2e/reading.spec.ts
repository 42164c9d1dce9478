import { setQuotes } from '#core/typography.ts';
import { edition, findGap, findWord, spreadWords, unitOf, units, VERBATIM, wordsOf } from './article.ts';
import { movedWords, placesOfWords } from './moved-words.ts';
import { expect, test } from './reading-page.ts';

test.describe('the page', () => {
  test('the bare address opens the whole article with title, credit and curation, as it was published and translated but for the quotation marks', async ({
    page,
    reading,
  }) => {
    await reading.open('');
    for (const side of ['source', 'target'] as const) {
      const ids = await page
        .locator(`[data-side="${side}"]`)
        .evaluateAll((sides) => sides.map((element) => element.getAttribute('data-unit')));
      expect(ids).toEqual(units.map(({ id }) => id));
      expect(ids).toHaveLength(19);
    }
    expect(units.flatMap((unit) => wordsOf(unit, 'source'))).toHaveLength(321);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(edition.title.source);
    await expect(page.getByText(edition.title.target, { exact: true })).toBeVisible();
    const credit = page.locator('[data-credit]');
    await expect(credit).toContainText('Berlin (dpa)');
    await expect(credit).toContainText('June 2018');
    await expect(credit).toContainText('Amazon-Mitteilung');
    await expect(page.locator('[data-curation]')).toContainText('no reviewer has signed yet');
    const source = await page.locator('p[lang="de"]:has([data-unit])').allInnerTexts();
    expect(source).toEqual(VERBATIM.map((paragraph) => setQuotes(paragraph, 'de')));
    const target = await page.locator('p[lang="en"]:has([data-unit])').allInnerTexts();
    const translated = edition.paragraphs.map((paragraph) => paragraph.units.map((unit) => unit.target).join(' '));
    expect(target).toEqual(translated.map((paragraph) => setQuotes(paragraph, 'en')));
    // Each side says its language.
    await expect(
      page.locator('[data-side="source"]:not([lang="de"]), [data-side="target"]:not([lang="en"])'),
    ).toHaveCount(0);

    await test.step('words are plain text until their sentence is selected', async () => {
      await expect(page.locator('[data-unit] *:not([data-entry], [data-note])')).toHaveCount(0);
      await expect(page.locator('[data-unit="s15"] [data-entry="rendite"]')).toHaveText('Rendite');
      for (const unit of [unitOf('s1'), unitOf('s10')]) {
        await reading.clickAt(unit.id, 'target', findGap(unit.id, 'target', 0));
        await reading.expectSelected(unit.id);
        await expect(page.locator('[data-unit]:not([aria-current]) *:not([data-entry], [data-note])')).toHaveCount(0);
        const words = await page.locator('[aria-current] [data-token]').allTextContents();
        expect(words).toEqual([...wordsOf(unit, 'source'), ...wordsOf(unit, 'target')].map(({ text }) => text));
        await expect(page.locator('[data-token]')).toHaveCount(words.length);
      }
    });
  });
});

test('a click selects a sentence, explains a word, and lets go', async ({ page, reading }) => {
  await reading.open();

  await test.step('beside a word it selects its sentence on both sides and explains nothing', async () => {
    for (const [id, side] of [
      ['s1', 'source'],
      ['s2', 'target'],
    ] as const) {
      await reading.clickAt(id, side, findGap(id, side, 3));
      await reading.expectSelected(id);
      await expect(reading.gloss).toHaveCount(0);
    }
  });

  await test.step('on a word it opens its gloss, a second one closes it and keeps the sentence', async () => {
    await reading.openGloss('s2', 'source', 'Arbeitsplätze');
    await reading.clickWord('s2', 'source', 'Arbeitsplätze');
    await expect(reading.gloss).toHaveCount(0);
    await reading.expectSelected('s2');
    await reading.openGloss('s2', 'target', 'jobs');
    await reading.clickWord('s2', 'target', 'jobs');
    await expect(reading.gloss).toHaveCount(0);
  });

  await test.step('on another word it takes the gloss there', async () => {
    await reading.openGloss('s1', 'source', 'Schwerpunkt');
    await expect(reading.gloss).toHaveAccessibleName(/^Schwerpunkt/);
    await reading.clickWord('s1', 'source', 'eröffnet');
    await expect(reading.gloss).toHaveAccessibleName(/^eröffnen/);
    await expect(reading.gloss).toHaveCount(1);
  });

  await test.step('beside the text it closes the gloss and keeps the sentence', async () => {
    const text = await reading.text.boundingBox();
    if (!text) throw new Error('There is no text on the page.');
    await page.mouse.click(text.x + text.width / 2, text.y + 4);
    await expect(reading.gloss).toHaveCount(0);
    await reading.expectSelected('s1');
  });

  await test.step('Escape closes the gloss, then lets the sentence go', async () => {
    await reading.openGloss('s3', 'source', 'Netz');
    await page.keyboard.press('Escape');
    await expect(reading.gloss).toHaveCount(0);
    await reading.expectSelected('s3');
    await page.keyboard.press('Escape');
    await reading.expectSelected(null);
    await expect(page.locator('[data-token]')).toHaveCount(0);
    expect(await reading.highlighted('link')).toEqual([]);
  });
});

const GLOSSED = [
  ['s2', 'source'],
  ['s10', 'target'],
  ['s19', 'source'],
] as const;

test.describe('nothing moves', () => {
  for (const [width, height] of [
    [360, 740],
    [375, 812],
    [390, 844],
    [768, 1024],
    [1440, 900],
  ] as const) {
    test.describe(`at ${width} px`, () => {
      test.use({ viewport: { width, height } });

      test('when any of the sentences is selected, or a gloss opens over the text', async ({ page, reading }) => {
        await reading.open();
        const before = await placesOfWords(page);
        for (const { id } of units) {
          await page.keyboard.press('j');
          await reading.expectSelected(id);
          expect.soft(movedWords(before, await placesOfWords(page)), `${id} is selected`).toEqual([]);
        }
        // On the narrowest and the widest page.
        for (const [id, side] of width === 360 || width === 1440 ? GLOSSED : []) {
          await test.step(`a gloss in ${id}`, async () => {
            await reading.startOver();
            const without = await placesOfWords(page);
            const [word] = spreadWords(unitOf(id), side);
            await reading.clickAt(id, side, word);
            await expect(reading.gloss).toBeVisible();
            await reading.awaitStillness();
            expect.soft(movedWords(without, await placesOfWords(page)), `a gloss in ${id}`).toEqual([]);
          });
        }
      });
    });
  }
});

test('the pointer shows a phrase and the one that answers it, without an element, and moves nothing', async ({
  page,
  reading,
}) => {
  await reading.open();
  // The topics that the marks are named by come a little after the text.
  await expect(page.locator('[data-note]').first()).toHaveAccessibleName(/^Note: /);
  const before = await placesOfWords(page);
  const markup = () => page.locator('[data-unit]').evaluateAll((sides) => sides.map((side) => side.innerHTML));
  const markupBefore = await markup();

  await test.step('a word shows its phrase and the phrase that answers it', async () => {
    await reading.hoverWord('s2', 'source', 'Arbeitsplätze');
    await expect.poll(() => reading.highlighted('hover')).toEqual(['Arbeitsplätze', 'jobs']);
    expect(movedWords(before, await placesOfWords(page))).toEqual([]);
  });

  await test.step('beside the words nothing is shown', async () => {
    const gap = await reading.pointOf('s2', 'source', findGap('s2', 'source', 0));
    await page.mouse.move(gap.x, gap.y);
    await expect.poll(() => reading.highlighted('hover')).toEqual([]);
  });

  await test.step('a word of the translation shows the same', async () => {
    await reading.hoverWord('s2', 'target', 'jobs');
    await expect.poll(() => reading.highlighted('hover')).toEqual(['Arbeitsplätze', 'jobs']);
    expect(await markup()).toEqual(markupBefore);
    await reading.expectSelected(null);
  });

  await test.step('beside the text nothing stays behind', async () => {
    await reading.helpButton.hover();
    await expect.poll(() => reading.highlighted('hover')).toEqual([]);
  });

  await test.step('a piece of a split verb shows all its pieces', async () => {
    await reading.hoverWord('s4', 'source', 'bereit');
    await expect.poll(() => reading.highlighted('hover')).toEqual(['stellt', 'bereit', 'provides']);
  });

  await test.step('a click on a sentence in view neither moves it nor scrolls the page', async () => {
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await reading.clickAt('s2', 'source', findGap('s2', 'source', 1));
    await reading.expectSelected('s2');
    expect(movedWords(before, await placesOfWords(page))).toEqual([]);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
});

test.describe('marking text with the mouse', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('selects nothing, leaves the gloss alone and copies the text verbatim', async ({ page, reading }) => {
    await reading.open();

    await test.step('it selects no sentence, opens no gloss and copies the paragraph verbatim', async () => {
      const [from] = await reading.boxesOf('s1', 'source', findWord('s1', 'source', 'Der'));
      const end = unitOf('s2').source.length;
      const [to] = await reading.boxesOf('s2', 'source', { start: end - 1, end });
      if (!from || !to) throw new Error('The first paragraph is not drawn.');
      await page.mouse.move(from.left + 1, (from.top + from.bottom) / 2);
      await page.mouse.down();
      await page.mouse.move((from.left + to.right) / 2, (from.top + to.bottom) / 2, { steps: 3 });
      await page.mouse.move(to.right, (to.top + to.bottom) / 2, { steps: 3 });
      await page.mouse.up();
      expect(await page.evaluate(() => getSelection()?.toString())).toBe(VERBATIM[0]);
      await reading.expectSelected(null);
      await expect(reading.gloss).toHaveCount(0);
      await page.keyboard.press('ControlOrMeta+c');
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(VERBATIM[0]);
    });

    await test.step('it leaves an open gloss alone, and the next click explains again', async () => {
      await reading.startOver();
      await reading.openGloss('s1', 'source', 'Schwerpunkt');
      const start = await reading.pointOf('s1', 'source', findWord('s1', 'source', 'Der'));
      const stop = await reading.pointOf('s1', 'source', findWord('s1', 'source', 'eröffnet'));
      await page.mouse.move(start.x, start.y);
      await page.mouse.down();
      await page.mouse.move(stop.x, stop.y, { steps: 4 });
      await page.mouse.up();
      expect(await page.evaluate(() => getSelection()?.toString())).toContain('Online-Einzelhändler Amazon');
      await expect(reading.gloss).toHaveAccessibleName(/^Schwerpunkt/);
      await reading.clickWord('s1', 'source', 'Deutschland');
      await expect(reading.gloss).toHaveAccessibleName(/^Deutschland/);
    });

    await test.step('it keeps the gloss that a double click opened', async () => {
      await reading.startOver();
      const { x, y } = await reading.pointOf('s1', 'source', findWord('s1', 'source', 'Schwerpunkt'));
      await page.mouse.dblclick(x, y);
      expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/^Schwerpunkt\s?$/);
      await expect(reading.gloss).toHaveAccessibleName(/^Schwerpunkt/);
    });

    await test.step('it copies a paragraph as it stands while its words are elements', async () => {
      await reading.startOver();
      await reading.clickAt('s2', 'source', findGap('s2', 'source', 0));
      await reading.expectSelected('s2');
      const marked = await page.locator('p[lang="de"]:has([data-unit="s2"])').evaluate((paragraph) => {
        getSelection()?.selectAllChildren(paragraph);
        return getSelection()?.toString();
      });
      expect(marked).toBe(VERBATIM[0]);
    });
  });
});
