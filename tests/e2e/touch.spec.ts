import { findGap, findWord } from './article.ts';
import { Finger } from './finger.ts';
import { expect, test } from './reading-page.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

const markedText = (): string => getSelection()?.toString() ?? '';

test('a tap on a word explains it, a tap beside one selects the sentence', async ({ page, reading }) => {
  const finger = await Finger.over(page);
  await reading.open();
  await finger.tap(await reading.pointOf('s2', 'source', findGap('s2', 'source', 0)));
  await reading.expectSelected('s2');
  await expect(reading.gloss).toHaveCount(0);
  await finger.tap(await reading.pointOf('s2', 'source', findWord('s2', 'source', 'Arbeitsplätze')));
  await expect(reading.gloss).toHaveAccessibleName(/^Arbeitsplatz/);
  // Nothing waits for a second tap, and two fingers still zoom.
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).touchAction)).toBe('manipulation');
});

test('a long press explains the phrase and lights it on both sides, and marks no text', async ({ page, reading }) => {
  const finger = await Finger.over(page);
  await reading.open();
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

test('a tap while text is marked lets go of that only, and a control leaves it marked', async ({ page, reading }) => {
  const finger = await Finger.over(page);
  await reading.open();
  await finger.tap(await reading.pointOf('s2', 'source', findWord('s2', 'source', 'Arbeitsplätze')));
  await expect(reading.gloss).toHaveAccessibleName(/^Arbeitsplatz/);
  const mark = () => reading.side('s2', 'source').evaluate((side) => getSelection()?.selectAllChildren(side));
  await mark();
  await reading.settingsButton.tap();
  expect(await page.evaluate(markedText)).not.toBe('');
  await expect(reading.gloss).toHaveAccessibleName(/^Arbeitsplatz/);
  await reading.settingsButton.tap();
  await finger.tap(await reading.pointOf('s1', 'source', findWord('s1', 'source', 'Amazon')));
  await expect.poll(() => page.evaluate(markedText)).toBe('');
  await expect(reading.gloss).toHaveAccessibleName(/^Arbeitsplatz/);
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
