import type { Page } from '@playwright/test';
import { type ClickTarget, placeIn, sentencesInView } from './click-places.ts';
import { type PageProbe, takeChanges, watchChanges } from './page-probe.ts';

interface Change {
  readonly attributes: number;
  readonly textsElsewhere: number;
  readonly commits: number;
}

/** What came of the clicks of a session. */
export interface Clicks {
  /** Milliseconds from the press to the paint of what it brought, as Event Timing has them: in steps of 8. */
  readonly sentences: readonly number[];
  readonly glosses: readonly number[];
  /** What each click on a sentence changed. */
  readonly changes: readonly Change[];
}

/** Where in the text is read, as shares of its height. */
const PLACES = [0, 0.5, 0.95];
const SENTENCES_AT_A_PLACE = 4;
const TURNS_OF_THE_WHEEL = 12;
/** Event Timing names no click that was painted sooner than 16 ms: it took at most the step below. */
const UNNAMED = 8;

type Phase = 'scroll' | 'click' | 'way' | 'measuring';

const enter = (page: Page, phase: Phase): Promise<void> =>
  page.evaluate((name) => {
    (globalThis as unknown as { benchProbe: PageProbe }).benchProbe.phase = name;
  }, phase);

/** Waits until the page has nothing more to do, and all observers have been told. */
const settle = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const wait = () => requestIdleCallback(() => setTimeout(resolve, 60), { timeout: 5000 });
        requestAnimationFrame(() => requestAnimationFrame(wait));
      }),
  );

/** Presses a place of a sentence with a real mouse; how long it took until that was painted, or null where it can't be. */
async function press(page: Page, unitId: string, target: ClickTarget): Promise<number | null> {
  const point = await page.evaluate(placeIn, [unitId, target] as const);
  if (!point) return null;
  await page.mouse.move(point.x, point.y);
  await settle(page);
  const start = await page.evaluate(() => performance.now());
  await enter(page, 'click');
  await page.mouse.down();
  await page.mouse.up();
  await settle(page);
  await enter(page, 'measuring');
  return page.evaluate(
    ([since, unnamed]) => {
      const { benchProbe } = globalThis as unknown as { benchProbe: PageProbe };
      const durations = benchProbe.events.filter((event) => event.start >= since).map(({ duration }) => duration);
      return Math.max(unnamed, ...durations);
    },
    [start, UNNAMED] as const,
  );
}

async function goTo(page: Page, share: number): Promise<void> {
  await enter(page, 'scroll');
  await page.evaluate(
    (part) => scrollTo({ top: document.documentElement.scrollHeight * part, behavior: 'instant' }),
    share,
  );
  await settle(page);
  for (let turn = 0; turn < TURNS_OF_THE_WHEEL; turn += 1) {
    await page.mouse.wheel(0, share > 0.9 ? -240 : 240);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  await settle(page);
}

const selectedUnit = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('[data-unit][aria-current="true"]')?.getAttribute('data-unit') ?? '');

const countCommits = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { benchProbe: PageProbe }).benchProbe.commits);

async function closeGloss(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await settle(page);
}

/** What the first clicks fetch is not what a click takes: these two aren't counted. */
async function warmUp(page: Page, [first = '', second = '']: readonly string[]): Promise<void> {
  await press(page, first, 'gap');
  await press(page, second, 'word');
  await closeGloss(page);
}

/**
 * Reads as a person does: scrolls by the wheel, clicks sentences and words at the beginning, in the middle and at the end
 * of the text, and goes through the ways to read.
 */
export async function readThrough(page: Page, ways: number): Promise<Clicks> {
  const sentences: number[] = [];
  const glosses: number[] = [];
  const changes: Change[] = [];
  for (const share of PLACES) {
    await goTo(page, share);
    await enter(page, 'measuring');
    const unitIds = (await page.evaluate(sentencesInView)).slice(0, SENTENCES_AT_A_PLACE);
    if (share === PLACES[0]) await warmUp(page, unitIds);
    for (const unitId of unitIds) {
      const selected = await selectedUnit(page);
      if (selected === unitId) continue;
      await page.evaluate(watchChanges, [selected, unitId]);
      const commits = await countCommits(page);
      const duration = await press(page, unitId, 'gap');
      const { attributes, textsElsewhere } = await page.evaluate(takeChanges);
      if (duration === null) continue;
      if ((await selectedUnit(page)) !== unitId) throw new Error(`A click on ${unitId} hasn't selected it.`);
      sentences.push(duration);
      changes.push({ attributes, textsElsewhere, commits: (await countCommits(page)) - commits });
    }
    for (const unitId of unitIds) {
      const duration = await press(page, unitId, 'word');
      if (duration !== null) glosses.push(duration);
      await closeGloss(page);
    }
  }
  await enter(page, 'way');
  for (let way = 0; way < ways; way += 1) {
    await page.keyboard.press('w');
    await settle(page);
  }
  if (changes.length === 0 || glosses.length === 0) throw new Error('There was nothing to click.');
  return { sentences, glosses, changes };
}
