import type { Page } from '@playwright/test';
import { topicAddress } from '#core/addresses.ts';
import { annotate } from '#core/annotations.ts';
import type { Note, Unit } from '#core/edition.ts';
import { type NoteMark, noteMarks } from '#core/note-marks.ts';
import { isNoteTopic } from '#core/topics.ts';
import gloss from '../../locales/en/gloss.json' with { type: 'json' };
import grammar from '../../locales/en/grammar.json' with { type: 'json' };
import { addressOf, edition, units, wordsOf } from './article.ts';
import { movedWords, placesOfWords } from './moved-words.ts';
import { expect, overlap, type ReadingPage, test } from './reading-page.ts';

interface PlacedMark {
  readonly unit: Unit;
  readonly index: number;
  readonly mark: NoteMark;
}

const annotationsOf = (unit: Unit) => annotate(unit, edition.languages);
const MARKS: readonly PlacedMark[] = units.flatMap((unit) =>
  noteMarks(annotationsOf(unit)).map((mark, index) => ({ unit, index, mark })),
);

const topicOf = ({ topic }: Note): string => (isNoteTopic(topic) ? grammar.topic[topic] : gloss.notes);
const nameOf = (mark: NoteMark): string =>
  gloss.noteName.replace('{{topics}}', mark.notes.map(({ note }) => topicOf(note)).join(', '));

const markOn = (page: Page, { unit, index }: PlacedMark) =>
  page.locator(`[data-unit="${unit.id}"][data-side="source"] [data-note="${index}"]`);

/** The middle of the ring that is drawn, scrolled to where nothing covers it. */
async function ringOf(reading: ReadingPage, place: PlacedMark): Promise<{ readonly x: number; readonly y: number }> {
  const word = annotationsOf(place.unit).tokens.source[place.mark.after];
  if (!word) throw new Error(`${place.unit.id} has no word ${place.mark.after}.`);
  await reading.pointOf(place.unit.id, 'source', word);
  return markOn(reading.page, place).evaluate((mark) => {
    const { left, top } = mark.getBoundingClientRect();
    const ring = getComputedStyle(mark, '::before');
    const half = Number.parseFloat(ring.inlineSize) / 2;
    return { x: left + Number.parseFloat(ring.left) + half, y: top + Number.parseFloat(ring.top) + half };
  });
}

test('each of the 25 marks opens its note where it is drawn, and never over its sentence', async ({
  page,
  reading,
}) => {
  await reading.open();
  expect(MARKS.flatMap(({ mark }) => mark.notes)).toHaveLength(25);
  const wrong: unknown[] = [];
  for (const place of MARKS) {
    const { unit, mark } = place;
    const { x, y } = await ringOf(reading, place);
    await page.mouse.click(x, y);
    await expect(reading.gloss).toHaveAccessibleName(nameOf(mark));
    for (const { note } of mark.notes) await expect(reading.gloss).toContainText(note.text.en ?? '?');
    await reading.expectSelected(unit.id);
    await reading.awaitStillness();
    const card = await reading.gloss.evaluate((element) => element.getBoundingClientRect().toJSON());
    const lines = await reading.boxesOf(unit.id, 'source', { start: 0, end: unit.source.length });
    if (lines.some((line) => overlap(line, card))) wrong.push({ unit: unit.id, card, lines });
    await page.keyboard.press('Escape');
    await expect(reading.gloss).toHaveCount(0);
  }
  expect(wrong).toEqual([]);
});

test('a note is opened by click and key, lights its phrase, leads on, and is no part of what is copied', async ({
  page,
  reading,
}) => {
  await reading.open();

  await test.step('what is copied holds no mark', async () => {
    for (const { unit } of MARKS) {
      const copied = await reading.side(unit.id, 'source').evaluate((side) => {
        getSelection()?.selectAllChildren(side);
        return getSelection()?.toString() ?? '';
      });
      expect(copied).toHaveLength(unit.source.length);
      expect(copied).toContain(wordsOf(unit, 'source').at(-1)?.text);
    }
    await page.evaluate(() => getSelection()?.removeAllRanges());
  });

  await test.step('a note lights its phrase with all pieces, and what answers it; a second click closes it', async () => {
    const place = MARKS.find(({ unit }) => unit.id === 's4');
    if (!place) throw new Error('s4 has no note.');
    const { x, y } = await ringOf(reading, place);
    await page.mouse.move(x, y);
    await expect.poll(() => reading.highlighted('hover')).toEqual(['stellt', 'bereit', 'provides']);
    await page.mouse.click(x, y);
    await expect.poll(() => reading.highlighted('link')).toEqual(['stellt', 'bereit', 'provides']);
    await expect(markOn(page, place)).toHaveAttribute('aria-expanded', 'true');
    await page.mouse.click(x, y, { delay: 20 });
    await expect(reading.gloss).toHaveCount(0);
    await reading.expectSelected('s4');
  });

  await test.step('keys go from note to note, close them, and leave the text one tab stop', async () => {
    await reading.startOver();
    const [first, second, third] = MARKS;
    if (!first || !second || !third) throw new Error('There are too few notes.');
    await page.keyboard.press('n');
    await expect(reading.gloss).toHaveAccessibleName(nameOf(first.mark));
    await expect(reading.gloss).toBeFocused();
    await expect(reading.tabStop).toHaveCount(1);
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    await expect(reading.gloss).toHaveAccessibleName(nameOf(third.mark));
    await page.keyboard.press('Shift+N');
    await expect(reading.gloss).toHaveAccessibleName(nameOf(second.mark));
    await expect(reading.announcement).toContainText(second.mark.notes[0]?.note.text.en ?? '?');
    await reading.expectSelected(second.unit.id);
    await page.keyboard.press('Escape');
    await expect(reading.gloss).toHaveCount(0);
    await reading.expectSelected(second.unit.id);
    await page.keyboard.press('Escape');
    await reading.expectSelected(null);
  });

  await test.step('the card explains the topic and leads on, and to the grammar of the text', async () => {
    await reading.startOver();
    await page.keyboard.press('n');
    const general = reading.gloss.getByText(gloss.general, { exact: true });
    const example = reading.gloss.locator('details [lang="de"]').first();
    await expect(example).toBeHidden();
    await general.click();
    await expect(example).toBeVisible();
    await reading.gloss.getByRole('button', { name: gloss.nextNote }).click();
    await expect(reading.gloss).toHaveAccessibleName(nameOf(MARKS[1]?.mark ?? { after: 0, notes: [] }));
    await reading.gloss.getByRole('link').click();
    const topic = MARKS[1]?.mark.notes[0]?.note.topic ?? '';
    await expect(page).toHaveURL(new RegExp(`#${topicAddress(edition.id, topic)}$`));
  });
});

test('a note opened by a key deep in the text leaves its sentence where it was', async ({ page, reading }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await reading.open(addressOf('s17'));
  const sentence = reading.side('s17', 'source');
  // A gloss that has yet to be loaded comes later than the key.
  await reading.openGloss('s17', 'source', 'habe');
  await page.keyboard.press('n');
  await expect(reading.gloss).toHaveAccessibleName(new RegExp(grammar.topic['reported-speech']));
  await expect(reading.gloss).toBeFocused();
  await reading.awaitStillness();
  await expect(sentence).toBeInViewport({ ratio: 1 });
  await expect(reading.gloss).toBeInViewport();
});

for (const [width, height] of [
  [360, 740],
  [1440, 900],
] as const) {
  test(`at ${width} px no line breaks at a mark, and opening notes moves no word`, async ({ page, reading }) => {
    await page.setViewportSize({ width, height });
    await reading.open();
    for (const { unit, mark } of MARKS) {
      const { tokens } = annotationsOf(unit);
      const [word, next] = [tokens.source[mark.after], tokens.source[mark.after + 1]];
      const sign = next && !/^\s/u.test(next.text) ? { start: next.start, end: next.start + 1 } : null;
      if (!word || !sign) continue;
      const end = (await reading.boxesOf(unit.id, 'source', word)).at(-1);
      const [behind] = await reading.boxesOf(unit.id, 'source', sign);
      expect(Math.abs((end?.top ?? 0) - (behind?.top ?? 99)), unit.id).toBeLessThan(4);
    }
    const before = await placesOfWords(page);
    for (const step of [1, 4, 5, 8]) {
      for (let count = 0; count < step; count += 1) await page.keyboard.press('n');
      await reading.awaitStillness();
      expect(movedWords(before, await placesOfWords(page)), `${step} notes further`).toEqual([]);
    }
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a tap on a mark opens its note in the sheet, clear of the sentence', async ({ page, reading }) => {
    await reading.open();
    for (const place of MARKS.filter(({ unit }) => ['s3', 's17'].includes(unit.id))) {
      const { x, y } = await ringOf(reading, place);
      await page.touchscreen.tap(x + 4, y);
      await expect(reading.gloss).toHaveAccessibleName(nameOf(place.mark));
      await expect(reading.gloss).toHaveAttribute('data-surface', 'sheet');
      await reading.awaitStillness();
      const top = await reading.gloss.evaluate((sheet) => sheet.getBoundingClientRect().top);
      const lines = await reading.boxesOf(place.unit.id, 'source', { start: 0, end: place.unit.source.length });
      expect(lines.filter(({ bottom }) => bottom > top)).toEqual([]);
      await reading.gloss.getByRole('button', { name: gloss.closeNote }).tap();
      await expect(reading.gloss).toHaveCount(0);
    }
  });
});
