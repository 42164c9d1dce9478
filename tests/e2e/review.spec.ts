import type { BrowserContext, Locator, Page } from '@playwright/test';
import type { Card, CardKind, Review } from '#core/vocabulary/card.ts';
import type { Item } from '#core/vocabulary/item.ts';
import { replay } from '#core/vocabulary/scheduler.ts';
import common from '../../locales/en/common.json' with { type: 'json' };
import errors from '../../locales/en/errors.json' with { type: 'json' };
import review from '../../locales/en/review.json' with { type: 'json' };
import { noun, verb } from '../review-items.ts';
import { violationsOn } from './axe.ts';
import { stored, storeWords } from './database.ts';
import { fill } from './messages.ts';
import { expect, freshly, test } from './reading-page.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOON = new Date(2026, 10, 23, 12).getTime();

/** A card that has come due; the weaker, the sooner it is asked. */
const due = (item: string, kind: CardKind, stability: number, more: Partial<Card> = {}): Card => ({
  item,
  kind,
  state: 'review',
  due: NOON - DAY,
  stability,
  difficulty: 5,
  interval: 5,
  step: 0,
  reviews: 4,
  lapses: 0,
  pardonedLapses: 0,
  firstReview: NOON - 40 * DAY,
  lastReview: NOON - 6 * DAY,
  ...more,
});

class ReviewPage {
  readonly page: Page;
  readonly begin: Locator;
  readonly question: Locator;
  readonly answer: Locator;
  readonly told: Locator;

  constructor(page: Page) {
    this.page = page;
    this.begin = page.getByRole('button', { name: review.begin });
    this.question = page.locator('[data-card] > section').first();
    this.answer = page.getByRole('region', { name: review.answer });
    this.told = page.locator('[data-told]');
  }

  async open(): Promise<void> {
    await this.page.clock.setFixedTime(NOON);
    await this.page.goto(freshly(Math.random(), '#/review'));
    await expect(this.page.getByRole('heading', { level: 1, name: common.review })).toBeVisible();
  }

  /** Opens it with what was saved on an earlier visit. */
  async openWith(items: readonly Item[], cards: readonly Card[] = []): Promise<void> {
    await this.open();
    await expect(this.page.getByText(review.empty.text)).toBeVisible();
    await storeWords(this.page, items, cards);
    await this.open();
  }

  card(item: string, kind: CardKind): Locator {
    return this.page.locator(`[data-card="${kind}"][data-item="${item}"]`);
  }

  async reviews(): Promise<readonly Review[]> {
    return (await stored(this.page, 'reviews')).values as Review[];
  }

  async cards(): Promise<readonly Card[]> {
    return (await stored(this.page, 'cards')).values as Card[];
  }
}

/** What must hold of the database at any moment: each card is what its reviews make, and no review is without its card. */
async function expectWhole(page: ReviewPage): Promise<void> {
  const [reviews, cards] = [await page.reviews(), await page.cards()];
  const items = (await stored(page.page, 'items')).values as Item[];
  for (const card of cards) {
    expect(card).toEqual(replay(reviews.filter(({ item, kind }) => item === card.item && kind === card.kind)));
    expect(items.find(({ id }) => id === card.item)?.status).toBe('learning');
  }
  expect(new Set(reviews.map(({ item, kind }) => `${item} ${kind}`)).size).toBe(cards.length);
}

const another = async (context: BrowserContext): Promise<ReviewPage> => {
  const other = new ReviewPage(await context.newPage());
  await other.open();
  return other;
};

test('a sitting goes by keyboard alone, from the first card to the day after', async ({ page }) => {
  const sitting = new ReviewPage(page);
  const items = [noun({ status: 'learning' }), verb({ id: 'verb', savedAt: 1 })];
  await sitting.openWith(items, [due('ueberzeugung', 'recall', 0.3), due('ueberzeugung', 'gender', 0.6)]);
  await expect(page.getByText(fill(review.waiting_other, { count: '2' }))).toBeVisible();

  await test.step('a word is typed; keys are letters while it is', async () => {
    await sitting.begin.focus();
    await page.keyboard.press('Enter');
    await expect(sitting.card('ueberzeugung', 'recall')).toBeVisible();
    await expect(page.getByRole('textbox')).toBeFocused();
    await page.keyboard.type('die Ueberzeugung');
    await page.keyboard.press('Enter');
    await expect(sitting.answer).toBeFocused();
    await expect(sitting.answer).toContainText(fill(review.typed['spelled-out'], { expected: 'die Überzeugung' }));
    await page.keyboard.press('3');
    await expect(sitting.card('verb', 'recognise')).toBeVisible();
    await expect(sitting.question).toBeFocused();
  });

  await test.step('an answer is taken back and given anew', async () => {
    await page.keyboard.press('Space');
    await page.keyboard.press('4');
    await expect(page.getByRole('heading', { name: review.over.title })).toBeFocused();
    await page.keyboard.press('u');
    await expect(sitting.card('verb', 'recognise')).toBeVisible();
    expect((await sitting.reviews()).map(({ item }) => item)).toEqual(['ueberzeugung']);
    await page.keyboard.press('1');
    // It comes again within the sitting, sooner than the minute that is left.
    await expect(sitting.question).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('4');
    await expect(page.getByRole('heading', { name: review.over.title })).toBeFocused();
  });

  await test.step('what was done and what comes is said, and Escape leads to the start', async () => {
    await expect(page.locator('[data-grade="4"]')).toContainText('1');
    await expect(page.locator('[data-coming="tomorrow"] dd')).toHaveText('2');
    await page.keyboard.press('Escape');
    await expect(page.getByText(review.nothingDue)).toBeVisible();
    expect((await sitting.reviews()).map(({ item, grade }) => `${item} ${grade}`)).toEqual([
      'ueberzeugung 3',
      'verb 1',
      'verb 4',
    ]);
  });

  await test.step('on the next day the sibling’s turn has come', async () => {
    await page.clock.setFixedTime(NOON + DAY);
    await page.goto(freshly(Math.random(), '#/review'));
    await sitting.begin.press('Enter');
    await expect(sitting.card('ueberzeugung', 'gender')).toBeVisible();
    await page.keyboard.press('2');
    await expect(sitting.answer).toContainText(fill(review.article.right, { chosen: 'die' }));
    await page.keyboard.press('Escape');
    await expect(sitting.begin).toBeVisible();
  });
});

test('a page that is killed at any moment has lost nothing, and left nothing by halves', async ({ page, context }) => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const sitting = new ReviewPage(page);
  await sitting.openWith(ids.map((id, savedAt) => verb({ id, savedAt })));

  await test.step('killed as soon as the next card shows: the answer before it is there', async () => {
    const victim = await another(context);
    await victim.begin.click();
    await victim.page.keyboard.press('Space');
    // The page itself stops at the first sign of the next card, before it could do anything more.
    await victim.page.evaluate(() => {
      new MutationObserver(() => {
        if (document.querySelector('[data-item="b"]')) for (;;);
      }).observe(document.body, { subtree: true, childList: true, attributes: true });
    });
    void victim.page.keyboard.press('3').catch(() => {});
    await expect.poll(async () => (await sitting.reviews()).map(({ item }) => item)).toEqual(['a']);
    await victim.page.close();
    await expectWhole(sitting);
  });

  await test.step('killed right after the grade, whatever it was doing', async () => {
    for (let round = 0; round < 2; round += 1) {
      const victim = await another(context);
      await victim.begin.click();
      await victim.page.keyboard.press('Space');
      await expect(victim.answer).toBeVisible();
      const devtools = await context.newCDPSession(victim.page);
      await victim.page.evaluate(() =>
        document.dispatchEvent(new KeyboardEvent('keydown', { key: '4', bubbles: true })),
      );
      devtools.send('Page.crash').catch(() => {});
      await victim.page.waitForEvent('crash');
      await victim.page.close();
      await expectWhole(sitting);
    }
  });

  await test.step('and the next visit goes on from there', async () => {
    const answered = new Set((await sitting.reviews()).map(({ item }) => item)).size;
    await sitting.open();
    await expect(page.locator('[data-count="new"] dd')).toHaveText(String(ids.length - answered));
  });
});

test('two windows see each other’s answers', async ({ page, context }) => {
  const one = new ReviewPage(page);
  await one.openWith(['a', 'b', 'c'].map((id, savedAt) => verb({ id, savedAt })));
  const other = await another(context);
  await one.begin.click();
  await other.begin.click();
  await expect(other.card('a', 'recognise')).toBeVisible();
  await page.bringToFront();
  await page.keyboard.press('Space');
  await page.keyboard.press('4');
  await expect(one.card('b', 'recognise')).toBeVisible();
  await expect(other.card('b', 'recognise')).toBeVisible();
  await expect(other.told).toContainText(review.changedElsewhere);
  await other.page.bringToFront();
  await other.page.keyboard.press('Space');
  await other.page.keyboard.press('4');
  await expect(other.card('c', 'recognise')).toBeVisible();
  await expect(one.card('c', 'recognise')).toBeVisible();
  await page.keyboard.press('u');
  await expect(one.card('a', 'recognise')).toBeVisible();
  await expectWhole(one);
  expect((await one.reviews()).map(({ item }) => item)).toEqual(['b']);
});

test('where the browser stores nothing, an answer holds until the page is left, and she goes on knowingly', async ({
  page,
}) => {
  const sitting = new ReviewPage(page);
  await sitting.openWith(['a', 'b'].map((id, savedAt) => verb({ id, savedAt })));
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('There is no room left.', 'QuotaExceededError');
    };
  });
  await sitting.begin.click();
  await page.keyboard.press('Space');
  await page.keyboard.press('4');
  await expect(page.getByText(review.unstored.text)).toBeVisible();
  await expect(page.getByText(errors.notice['library-full'])).toBeVisible();
  await expect(page.locator('[data-card]')).toHaveCount(0);
  await page.getByRole('button', { name: review.unstored.goOn }).click();
  await expect(sitting.card('b', 'recognise')).toBeVisible();
});

test('axe finds nothing on a phone or a desk, and what is pressed is large enough', async ({ page }) => {
  const sitting = new ReviewPage(page);
  const items = [noun({ status: 'learning' }), verb({ id: 'verb' })];
  await sitting.openWith(items, [
    due('ueberzeugung', 'recall', 1),
    due('verb', 'recognise', 2, { lapses: 7 }),
    due('ueberzeugung', 'recognise', 9, { lapses: 8 }),
  ]);
  const expectSound = async (what: string): Promise<void> => {
    for (const width of [1440, 360]) {
      await page.setViewportSize({ width, height: 740 });
      expect(await violationsOn(page), `${what} at ${width}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    const heights = await page
      .locator('[data-review] :is(button, input:not([type="checkbox"]))')
      .evaluateAll((controls) => controls.map((control) => Math.round(control.getBoundingClientRect().height)));
    expect(heights.filter((height) => height < 44)).toEqual([]);
  };
  for (const summary of await page.locator('summary').all()) await summary.click();
  await expectSound('start');
  await sitting.begin.click();
  await page.getByRole('textbox').fill('Uberzeugung');
  await expectSound('question');
  await page.getByRole('textbox').press('Enter');
  await expect(sitting.answer).toContainText(
    fill(review.typed.near, { typed: 'Uberzeugung', expected: 'Überzeugung' }),
  );
  await expectSound('answer');
  await expect(page.locator('[data-grade="4"]')).toBeInViewport({ ratio: 1 });
  // A phone held sideways.
  await page.setViewportSize({ width: 740, height: 360 });
  await expect(page.locator('[data-grade="4"]')).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('3');
  await expect(sitting.card('verb', 'recognise')).toBeVisible();
  await page.keyboard.press('Space');
  await page.keyboard.press('1');
  await expect(sitting.told).toBeVisible();
  await expectSound('end, with a leech');
  await page.getByRole('button', { name: review.leech.rest }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});
