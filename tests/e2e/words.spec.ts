import { annotate, glossesAt, linkAt } from '#core/annotations.ts';
import type { Paragraph, Side, Unit } from '#core/edition.ts';
import type { Token } from '#core/tokens.ts';
import { edition, findWord, wordsOf } from './article.ts';
import { expect, type ReadingPage, test } from './reading-page.ts';

test('a word answers where it stands', async ({ page, reading }) => {
  await reading.open();

  await test.step('with what it means here, its expression and its parts', async () => {
    await reading.openGloss('s15', 'source', 'Rendite');
    await expect(reading.gloss).toHaveAccessibleName(/^Rendite/);
    await expect(reading.gloss.getByRole('heading', { level: 2 })).toHaveText('die Rendite');
    await expect(reading.gloss).toContainText('Renditen');
    await expect(reading.gloss).toContainText('dative singular');
    await reading.expectSelected('s15');
    expect(await reading.highlighted('link')).toEqual(['Rendite', 'returns']);
    await page.keyboard.press('Escape');
    await reading.openGloss('s17', 'source', 'Überzeugungsarbeit');
    await expect(reading.gloss).toHaveAccessibleName(/^Überzeugungsarbeit/);
    await expect(reading.gloss.getByRole('heading', { level: 2 })).toHaveText('die Überzeugungsarbeit');
    await expect(reading.gloss).toContainText('Überzeugungsarbeit leisten');
    for (const part of ['Überzeugung', 'Arbeit'])
      await expect(reading.gloss.getByText(part, { exact: true })).toBeVisible();
    expect(await reading.highlighted('link')).toEqual(['Überzeugungsarbeit leisten', 'do', 'persuading']);
  });

  await test.step('either piece of a split verb lights both, and the English that answers them', async () => {
    await reading.startOver();
    for (const piece of ['stellt', 'bereit']) {
      await reading.openGloss('s4', 'source', piece);
      await expect(reading.gloss, piece).toHaveAccessibleName(/^bereitstellen/);
      expect(await reading.highlighted('link'), piece).toEqual(['stellt', 'bereit', 'provides']);
      expect(await reading.highlighted('word')).toEqual([piece]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await reading.expectSelected(null);
    }
  });

  await test.step('an English word opens the gloss of the German that it answers', async () => {
    await reading.openGloss('s17', 'target', 'persuading');
    await expect(reading.gloss).toHaveAccessibleName(/^Überzeugungsarbeit/);
    await reading.expectSelected('s17');
    expect(await reading.highlighted('word')).toEqual(['persuading']);
    await reading.openGloss('s4', 'target', 'provides');
    await expect(reading.gloss).toHaveAccessibleName(/^bereitstellen/);
    expect(await reading.highlighted('link')).toEqual(['stellt', 'bereit', 'provides']);
  });
});

test.describe('on a touch screen', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a tap on a word opens its gloss, a second one closes it', async ({ page, reading }) => {
    await reading.open();
    const tap = async () => {
      const { x, y } = await reading.pointOf('s2', 'source', findWord('s2', 'source', 'Arbeitsplätze'));
      await page.touchscreen.tap(x, y);
    };
    await tap();
    await expect(reading.gloss).toHaveAccessibleName(/^Arbeitsplatz/);
    await tap();
    await expect(reading.gloss).toHaveCount(0);
  });
});

/** What a gloss may say of a word: its heading, and the meaning it has here. */
interface Answer {
  readonly name: string;
  readonly meaning: string;
}

const englishAnswersOf = (unit: Unit, word: Token): Answer[] =>
  glossesAt(annotate(unit, edition.languages), word).map(({ gloss }) => ({
    name: `${edition.glossary[gloss.entry]?.lemma} – glossary`,
    meaning: (gloss.sense ?? edition.glossary[gloss.entry]?.meaning)?.en ?? '',
  }));

/** The answers that a word may give. A source word gives its smallest gloss, a target word one of its phrase's. */
function possibleAnswers(unit: Unit, side: Side, word: Token): Answer[] {
  if (side === 'source') return englishAnswersOf(unit, word).slice(0, 1);
  const annotations = annotate(unit, edition.languages);
  const link = linkAt(annotations, 'target', word);
  const answered = wordsOf(unit, 'source').filter((token) => link && linkAt(annotations, 'source', token) === link);
  return answered.flatMap((token) => englishAnswersOf(unit, token).slice(0, 1));
}

/** The word that is marked as chosen, and what the gloss that is seen says of it. */
const shownAnswer = (reading: ReadingPage): Promise<Answer & { readonly word: string }> =>
  reading.page.evaluate(() => {
    const dialog = document.querySelector('[role="dialog"]');
    const gloss = dialog?.checkVisibility({ visibilityProperty: true }) && dialog.clientHeight > 0 ? dialog : null;
    const here = [...(gloss?.querySelectorAll('h3') ?? [])].find(({ textContent }) => textContent === 'Here');
    const meaning = here ? here.nextElementSibling?.textContent : gloss?.querySelector('p')?.textContent;
    const [word] = CSS.highlights.get('word')?.values() ?? [];
    return {
      word: word instanceof Range ? word.toString() : '',
      name: gloss?.getAttribute('aria-label') ?? '',
      meaning: meaning ?? '',
    };
  });

/** What is wrong with the answers to all words of a side, each of them clicked. */
async function wrongAnswers(reading: ReadingPage, paragraph: Paragraph, side: Side): Promise<readonly unknown[]> {
  const wrong: unknown[] = [];
  for (const unit of paragraph.units) {
    for (const word of wordsOf(unit, side)) {
      await reading.clickAt(unit.id, side, word);
      let shown = { word: '', name: '', meaning: '' };
      const look = async () => {
        shown = await shownAnswer(reading);
        // The first gloss may still be on its way.
        return shown.name === '' ? 'no gloss' : shown.word;
      };
      await expect.poll(look, `${unit.id} ${word.text}`).toBe(word.text);
      const possible = possibleAnswers(unit, side, word);
      const bare = {
        name: `${word.text} – glossary`,
        meaning: `No word of the original stands behind “${word.text}”; the translation needs it.`,
      };
      const expected = possible.length > 0 ? possible : [bare];
      const isRight = expected.some((answer) => answer.name === shown.name && answer.meaning === shown.meaning);
      if (!isRight || shown.meaning === '') wrong.push({ unit: unit.id, shown, expected });
    }
    // The gloss leaves its own sentence free, but not the next one.
    await reading.page.keyboard.press('Escape');
  }
  return wrong;
}

/** By their numbers, in tests of about one length, so that none keeps the others waiting. */
const LONG_PARAGRAPHS = [3, 4];
const SHORT_PARAGRAPHS = edition.paragraphs
  .map((_, index) => index + 1)
  .filter((number) => !LONG_PARAGRAPHS.includes(number));

test.describe('every word', () => {
  for (const side of ['source', 'target'] as const) {
    const name = side === 'source' ? 'German' : 'English';

    for (const numbers of [...LONG_PARAGRAPHS.map((number) => [number]), SHORT_PARAGRAPHS]) {
      test(`${name} in paragraph ${numbers.join(', ')} is explained when it is clicked`, async ({ reading }) => {
        await reading.open();
        for (const number of numbers) {
          await test.step(`paragraph ${number}`, async () => {
            const paragraph = edition.paragraphs[number - 1];
            if (!paragraph) throw new Error(`There is no paragraph ${number}.`);
            expect(await wrongAnswers(reading, paragraph, side)).toEqual([]);
          });
        }
      });
    }
  }
});
