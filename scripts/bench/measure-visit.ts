import type { Browser, CDPSession, Page } from '@playwright/test';
import { WAYS } from '#core/ways.ts';
import type { BenchEdition } from './bench-edition.ts';
import type { BenchSite } from './bench-site.ts';
import type { Figures } from './figures.ts';
import { installProbe, type PageProbe } from './page-probe.ts';
import { type Clicks, readThrough } from './reading-session.ts';
import { mean } from './statistics.ts';

/** How long a text may take until all of it is there. */
const WHOLE_TEXT_LIMIT = 120_000;
/** A computer's screen, as most are. */
const VIEWPORT = { width: 1440, height: 900 };

/** All figures but those of the first load, which needs a visit of its own. */
type VisitFigures = Omit<Figures, 'scriptBytes' | 'requests'>;

/** What is opened: the app, or the plain page of the same text. */
export type Contender = 'app' | 'baseline';

const MEGABYTE = 1_000_000;

interface Heap {
  readonly heap: number;
  readonly documentHeap: number;
  readonly buffers: number;
}

/** What is in use once all that can be thrown away has been. */
async function heapOf(session: CDPSession): Promise<Heap> {
  await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  return {
    heap: usage.usedSize / MEGABYTE,
    documentHeap: usage.embedderHeapUsedSize / MEGABYTE,
    buffers: usage.backingStorageSize / MEGABYTE,
  };
}

const probeOf = (page: Page): Promise<PageProbe> =>
  page.evaluate(() => (globalThis as unknown as { benchProbe: PageProbe }).benchProbe);

/** Waits until every sentence of the text stands in the page; the time since the navigation, in milliseconds. */
async function awaitWholeText(page: Page, units: number): Promise<number> {
  const time = await page.waitForFunction(
    (sides) => document.querySelectorAll('[data-unit]').length >= sides && performance.now(),
    2 * units,
    { polling: 50, timeout: WHOLE_TEXT_LIMIT },
  );
  return Number(await time.jsonValue());
}

function longestTask({ tasks, firstSentence }: PageProbe, phase: string): number {
  const after = tasks.filter((task) => task.phase === phase && task.start >= (firstSentence ?? 0));
  return Math.max(0, ...after.map(({ duration }) => duration));
}

const shiftOf = ({ shifts }: PageProbe, isCounted: (shift: PageProbe['shifts'][number]) => boolean): number =>
  shifts.filter(isCounted).reduce((sum, { value }) => sum + value, 0);

/** Opens a text as nobody has before, reads in it for a while, and tells what it took. */
export async function measureVisit(
  browser: Browser,
  site: BenchSite,
  { edition, words, units }: BenchEdition,
  contender: Contender,
): Promise<VisitFigures> {
  const isApp = contender === 'app';
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en-GB' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await page.addInitScript(installProbe);
    await page.goto(isApp ? site.addressOf(edition.id) : site.baselineOf(edition.id), { waitUntil: 'commit' });
    const wholeText = await awaitWholeText(page, units);
    const elements = await page.evaluate(() => document.querySelectorAll('*').length);
    const { firstSentence } = await probeOf(page);
    if (firstSentence === null) throw new Error(`${edition.id} has shown no sentence.`);
    const before = await heapOf(session);
    const clicks: Clicks = await readThrough(page, isApp ? WAYS.length : 0);
    const probe = await probeOf(page);
    const after = await heapOf(session);
    return {
      firstSentence,
      wholeText,
      elements,
      elementsAWord: elements / words,
      sentenceClick: mean(clicks.sentences),
      slowestSentenceClick: Math.max(...clicks.sentences),
      glossClick: mean(clicks.glosses),
      slowestGlossClick: Math.max(...clicks.glosses),
      attributes: Math.max(...clicks.changes.map(({ attributes }) => attributes)),
      textsElsewhere: Math.max(...clicks.changes.map(({ textsElsewhere }) => textsElsewhere)),
      commits: isApp ? Math.max(...clicks.changes.map(({ commits }) => commits)) : null,
      ...before,
      heapAfterSession: after.heap,
      loadTask: longestTask(probe, 'open'),
      scrollTask: longestTask(probe, 'scroll'),
      clickTask: longestTask(probe, 'click'),
      wayTask: isApp ? longestTask(probe, 'way') : null,
      shift: shiftOf(probe, ({ isAfterInput }) => !isAfterInput),
      shiftAfterClick: shiftOf(probe, ({ phase, isAfterInput }) => phase === 'click' && isAfterInput),
    };
  } finally {
    await context.close();
  }
}
