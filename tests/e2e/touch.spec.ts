import { addressOf, findGap, findWord, spreadWords, unitOf } from './article.ts';
import { Finger } from './finger.ts';
import { expect, type ReadingPage, test } from './reading-page.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

const markedText = (): string => getSelection()?.toString() ?? '';

test('a tap explains a word, a long press its phrase, and marked text is left alone', async ({ page, reading }) => {
  const finger = await Finger.over(page);
  await reading.open();

  await test.step('a tap on a word explains it, a tap beside one selects the sentence', async () => {
    await finger.tap(await reading.pointOf('s2', 'source', findGap('s2', 'source', 0)));
    await reading.expectSelected('s2');
    await expect(reading.gloss).toHaveCount(0);
    await finger.tap(await reading.pointOf('s2', 'source', findWord('s2', 'source', 'Arbeitsplätze')));
    await expect(reading.gloss).toHaveAccessibleName(/^Arbeitsplatz/);
    // Nothing waits for a second tap, and two fingers still zoom.
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).touchAction)).toBe('manipulation');
  });

  await test.step('a tap while text is marked lets go of that only, and a control leaves it marked', async () => {
    await reading.startOver();
    await finger.tap(await reading.pointOf('s2', 'source', findWord('s2', 'source', 'Arbeitsplätze')));
    await expect(reading.gloss).toHaveAccessibleName(/^Arbeitsplatz/);
    const mark = () => reading.side('s2', 'source').evaluate((side) => getSelection()?.selectAllChildren(side));
    await mark();
    for (const name of ['Larger', 'Smaller']) {
      await reading.gloss.getByRole('button', { name }).tap();
      expect(await page.evaluate(markedText)).not.toBe('');
    }
    await finger.tap(await reading.pointOf('s2', 'target', findWord('s2', 'target', 'Dresden')));
    await expect.poll(() => page.evaluate(markedText)).toBe('');
    await expect(reading.gloss).toHaveAccessibleName(/^Arbeitsplatz/);
  });

  await test.step('a long press explains the phrase and lights it on both sides, and marks no text', async () => {
    await reading.startOver();
    await finger.down(await reading.pointOf('s17', 'source', findWord('s17', 'source', 'leisten')));
    await expect(reading.gloss).toHaveAccessibleName(/^Überzeugungsarbeit leisten/);
    await finger.up();
    expect(await reading.highlighted('word')).toEqual(['Überzeugungsarbeit leisten']);
    expect(await reading.highlighted('link')).toEqual(['Überzeugungsarbeit leisten', 'do', 'persuading']);
    expect(await page.evaluate(markedText)).toBe('');
    // A tap leads from the phrase to the word; only then does a second one close.
    await finger.tap(await reading.pointOf('s17', 'source', findWord('s17', 'source', 'leisten')));
    await expect(reading.gloss).toHaveAccessibleName(/^leisten/);
  });
});

test('scrolling with a finger selects nothing, and loses nothing that is selected', async ({ page, reading }) => {
  const finger = await Finger.over(page);
  await reading.open();
  const start = await reading.pointOf('s2', 'source', findWord('s2', 'source', 'Arbeitsplätze'));
  await finger.draw(start, { x: start.x, y: start.y - 150 });
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(80);
  await reading.expectSelected(null);
  // The page rolls on a little, and a tap would only stop it.
  const rest = async () => {
    await reading.awaitStillness();
    await reading.awaitStillness();
  };
  await rest();
  const gap = await reading.pointOf('s3', 'source', findGap('s3', 'source', 2));
  await rest();
  await finger.tap(gap);
  await reading.expectSelected('s3');
  await finger.draw({ x: 350, y: 300 }, { x: 350, y: 420 });
  await reading.expectSelected('s3');
});

/** Where the sheet, the sentence and its word stand, once all is still. */
async function measureSheet(reading: ReadingPage, unitId: string) {
  await reading.awaitStillness();
  const boxes = await reading.boxesOf(unitId, 'source', { start: 0, end: unitOf(unitId).source.length });
  return reading.gloss.evaluate(
    (sheet, lines) => ({
      stop: sheet.dataset.stop,
      height: sheet.getBoundingClientRect().height,
      hidden: lines.filter(({ top, bottom }) => {
        const header = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
        return top < header || bottom > sheet.getBoundingClientRect().top;
      }),
    }),
    boxes,
  );
}

async function gripOf(reading: ReadingPage) {
  const box = await reading.gloss.getByRole('button', { name: /^(Larger|Smaller)$/ }).boundingBox();
  if (!box) throw new Error('The sheet has no handle.');
  return { x: box.x + box.width / 2, y: box.y + 12 };
}

for (const [position, unitId] of [
  ['the first', 's1'],
  ['a middle', 's10'],
  ['the last', 's19'],
] as const) {
  test(`the sheet is dragged up and down, and never hides ${position} sentence`, async ({ page, reading }) => {
    const finger = await Finger.over(page);
    await reading.open(addressOf(unitId));
    const [, word] = spreadWords(unitOf(unitId), 'source');
    await finger.tap(await reading.pointOf(unitId, 'source', word));
    await expect(reading.gloss).toHaveAttribute('data-stop', 'half');
    const half = await measureSheet(reading, unitId);
    expect(half.hidden).toEqual([]);

    let grip = await gripOf(reading);
    await finger.draw(grip, { x: grip.x, y: 20 }, { isLeft: false });
    expect((await measureSheet(reading, unitId)).hidden).toEqual([]);
    await finger.up();
    const tall = await measureSheet(reading, unitId);
    expect(tall.hidden).toEqual([]);
    expect(tall.height).toBeGreaterThanOrEqual(half.height);

    grip = await gripOf(reading);
    await finger.draw(grip, { x: grip.x, y: 540 }, { isLeft: false });
    await finger.rest(page);
    await finger.up();
    await expect(reading.gloss).toHaveAttribute('data-stop', 'peek');
    const peek = await measureSheet(reading, unitId);
    expect(peek.hidden).toEqual([]);
    expect(peek.height).toBeLessThan(half.height);
  });
}

test('a swipe goes to the next sentence and back, at the height that was chosen, and scrolling does not', async ({
  page,
  reading,
}) => {
  const finger = await Finger.over(page);
  await reading.open();
  await finger.tap(await reading.pointOf('s17', 'source', findWord('s17', 'source', 'Überzeugungsarbeit')));
  await reading.gloss.getByRole('button', { name: 'Larger' }).tap();
  await expect(reading.gloss).toHaveAttribute('data-stop', 'tall');
  await reading.awaitStillness();
  const { x, y } = await gripOf(reading);
  // Grown as far as it can, the sheet lets its text scroll; a slanting finger scrolls as well.
  await finger.draw({ x, y: y + 250 }, { x: x - 60, y: y + 100 });
  await expect.poll(() => reading.gloss.evaluate((sheet) => sheet.scrollTop)).toBeGreaterThan(40);
  await expect(reading.gloss).toHaveAccessibleName(/^Überzeugungsarbeit/);
  await reading.awaitStillness();

  await finger.draw({ x: 280, y: y + 150 }, { x: 100, y: y + 160 });
  await reading.expectSelected('s18');
  await expect(reading.gloss).toBeVisible();
  await expect(reading.gloss).toHaveAttribute('data-stop', 'tall');
  expect((await measureSheet(reading, 's18')).hidden).toEqual([]);
  const below = await gripOf(reading);
  await finger.draw({ x: 80, y: below.y + 100 }, { x: 280, y: below.y + 100 });
  await reading.expectSelected('s17');
  await reading.gloss.getByRole('button', { name: 'Next sentence' }).tap();
  await reading.expectSelected('s18');
});

test('the sheet closes when it is flung down, and keeps the word', async ({ page, reading }) => {
  const finger = await Finger.over(page);
  await reading.open();
  await finger.tap(await reading.pointOf('s2', 'source', findWord('s2', 'source', 'Arbeitsplätze')));
  await expect(reading.gloss).toBeVisible();
  await reading.awaitStillness();
  const grip = await gripOf(reading);
  await finger.draw(grip, { x: grip.x, y: 730 }, { steps: 3 });
  await expect(reading.gloss).toHaveCount(0);
  await reading.expectSelected('s2');
  expect(await reading.highlighted('word')).toEqual(['Arbeitsplätze']);
});

test('turning the device keeps the word and its gloss', async ({ page, reading }) => {
  const finger = await Finger.over(page);
  await reading.open();
  await finger.tap(await reading.pointOf('s10', 'source', spreadWords(unitOf('s10'), 'source')[1]));
  await expect(reading.gloss).toHaveAttribute('data-surface', 'sheet');
  const name = await reading.gloss.getAttribute('aria-label');
  await page.setViewportSize({ width: 740, height: 360 });
  await expect(reading.gloss).toHaveAttribute('data-surface', 'card');
  await expect(reading.gloss).toHaveAccessibleName(name ?? '');
  await reading.expectSelected('s10');
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(reading.gloss).toHaveAttribute('data-surface', 'sheet');
  expect((await measureSheet(reading, 's10')).hidden).toEqual([]);
});

test('nothing stands under a notch or the bar at the foot, nor a sentence under the tools', async ({
  page,
  reading,
}) => {
  const session = await page.context().newCDPSession(page);
  const insets = { top: 30, bottom: 34, left: 44, right: 44 };
  await session.send('Emulation.setSafeAreaInsetsOverride', { insets });
  await reading.open();
  await page.getByRole('button', { name: 'Contents' }).scrollIntoViewIfNeeded();
  const boxes = await page
    .locator('header button, header select, header a')
    .evaluateAll((controls) =>
      controls.map((control) => control.getBoundingClientRect().toJSON()).filter(({ width }) => width > 0),
    );
  expect(boxes.length).toBeGreaterThan(3);
  for (const { top, bottom, left, right } of boxes) {
    expect([top >= 30, bottom <= 740 - 34, left >= 44, right <= 360 - 44]).toEqual([true, true, true, true]);
  }
  const tools = await page.locator('[data-tools]').boundingBox();
  for (let step = 0; step < 7; step += 1) await page.keyboard.press('j');
  await reading.expectSelected('s7');
  const sentence = await reading.side('s7', 'source').boundingBox();
  expect((sentence?.y ?? 0) + (sentence?.height ?? 0)).toBeLessThanOrEqual(tools?.y ?? 0);
  expect(sentence?.x).toBeGreaterThanOrEqual(44);
});
