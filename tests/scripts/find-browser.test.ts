import { expect, test } from 'vitest';
import { type Attempt, type BrowserMachine, findBrowser } from '../../scripts/find-browser.ts';

/** A machine as it might be; what is left out isn't there or doesn't work. */
interface Imagined {
  readonly chosen?: string;
  readonly installed?: readonly string[];
  readonly downloaded?: string;
  /** The browsers that start. */
  readonly starts?: readonly string[];
  /** What Playwright's download brings. */
  readonly download?: string;
  /** What the system's packages bring. */
  readonly packages?: readonly string[];
}

/** The machine, and in `steps` what was done to it, in order. */
function imagine({ chosen, installed = [], downloaded, starts = [], download, packages }: Imagined) {
  const steps: string[] = [];
  let there = { installed, downloaded };
  const succeed = (isPossible: boolean, after: typeof there): Promise<Attempt> => {
    if (isPossible) there = after;
    return Promise.resolve(isPossible ? { ok: true } : { ok: false, why: 'out of reach' });
  };
  const machine: BrowserMachine = {
    chosen,
    installed: () => there.installed,
    downloaded: () => there.downloaded,
    start: async (path) => {
      steps.push(`start ${path}`);
      return starts.includes(path) ? { ok: true } : { ok: false, why: 'a stub' };
    },
    download: () => {
      steps.push('download');
      return succeed(download !== undefined, { ...there, downloaded: download });
    },
    install: () => {
      steps.push('install');
      return succeed(packages !== undefined, { ...there, installed: packages ?? [] });
    },
  };
  return { machine, steps };
}

test.each<[string, Imagined, string, readonly string[]]>([
  [
    'the chosen browser comes before all others',
    { chosen: 'chosen', installed: ['chrome'], starts: ['chosen', 'chrome'] },
    'chosen',
    ['start chosen'],
  ],
  [
    'an empty CHROMIUM_PATH chooses nothing',
    { chosen: '', installed: ['chrome'], starts: ['chrome'] },
    'chrome',
    ['start chrome'],
  ],
  [
    "an installed browser comes before Playwright's own",
    { installed: ['chrome'], downloaded: 'own', starts: ['chrome', 'own'] },
    'chrome',
    ['start chrome'],
  ],
  [
    'an installed browser that does not start is passed over for the next',
    { installed: ['stub', 'chrome'], starts: ['chrome'] },
    'chrome',
    ['start stub', 'start chrome'],
  ],
  [
    "Playwright's own is used where none that is installed starts",
    { installed: ['stub'], downloaded: 'own', starts: ['own'] },
    'own',
    ['start stub', 'start own'],
  ],
  [
    "Playwright's own is downloaded where it is missing",
    { download: 'own', starts: ['own'] },
    'own',
    ['download', 'start own'],
  ],
  [
    'the system’s packages come last, after a download that fails',
    { packages: ['chromium'], starts: ['chromium'] },
    'chromium',
    ['download', 'install', 'start chromium'],
  ],
  [
    'the system’s packages come last, after a download that does not start',
    { download: 'own', packages: ['chromium'], starts: ['chromium'] },
    'chromium',
    ['download', 'start own', 'install', 'start chromium'],
  ],
])('%s', async (_rule, imagined, path, steps) => {
  const { machine, steps: done } = imagine(imagined);
  expect(await findBrowser(machine)).toEqual({ found: true, path });
  expect(done).toEqual(steps);
});

test('a chosen browser that does not start is an error, whatever else is there', async () => {
  const { machine, steps } = imagine({ chosen: 'nowhere', installed: ['chrome'], starts: ['chrome'] });
  expect(await findBrowser(machine)).toEqual({
    found: false,
    tried: ['a stub'],
    advice: 'CHROMIUM_PATH is set to nowhere, which does not start: set it to a browser that does, or unset it.',
  });
  expect(steps).toEqual(['start nowhere']);
});

test('where all fails, it says what was tried and, in one sentence, what to do', async () => {
  const { machine } = imagine({ installed: ['stub'], packages: ['stub'] });
  expect(await findBrowser(machine)).toEqual({
    found: false,
    tried: ['stub does not start: a stub', "Playwright's download: out of reach", 'stub does not start: a stub'],
    advice:
      'No browser starts here: install Chromium, Chrome or Edge, or set CHROMIUM_PATH to the path of one that is installed.',
  });
});
