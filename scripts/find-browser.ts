/** Everything the search does to or asks of a machine. `reason` and `output` are for the person who must mend it. */
export interface BrowserMachine {
  /** The path set in CHROMIUM_PATH, if any. */
  readonly chosen: string | undefined;
  /** The browsers that seem to be installed, the likeliest first. */
  readonly installed: () => readonly string[];
  /** Where Playwright's own browser is, if it has been downloaded. */
  readonly downloaded: () => string | undefined;
  /** Starts the browser without a window and opens a page. */
  readonly start: (path: string) => Promise<Attempt>;
  /** Downloads Playwright's own browser. */
  readonly download: () => Promise<Attempt>;
  /** Installs a browser from the system's packages, where that may be done without asking. */
  readonly install: () => Promise<Attempt>;
}

/** How one attempt went; `why` says what was in its way. */
export type Attempt = { readonly ok: true } | { readonly ok: false; readonly why: string };

/** The browser found, or one sentence that says what to do, with all that was tried before it. */
export type FoundBrowser =
  | { readonly found: true; readonly path: string }
  | { readonly found: false; readonly tried: readonly string[]; readonly advice: string };

const ADVICE =
  'No browser starts here: install Chromium, Chrome or Edge, or set CHROMIUM_PATH to the path of one that is installed.';

/**
 * Finds a Chromium-family browser that starts: the chosen one, or an installed one, or Playwright's own, which is
 * downloaded if need be, or one from the system's packages. A chosen one that doesn't start is an error, not passed over.
 */
export async function findBrowser(machine: BrowserMachine): Promise<FoundBrowser> {
  if (machine.chosen) return tryChosen(machine, machine.chosen);
  const tried: string[] = [];
  const ways: readonly Way[] = [
    { candidates: machine.installed },
    { candidates: () => playwrightsOwn(machine) },
    { name: "Playwright's download", prepare: machine.download, candidates: () => playwrightsOwn(machine) },
    { name: "The system's packages", prepare: machine.install, candidates: machine.installed },
  ];
  for (const way of ways) {
    const path = await takeWay(machine, way, tried);
    if (path !== undefined) return { found: true, path };
  }
  return { found: false, tried, advice: ADVICE };
}

/** One way to a browser: something to do first, perhaps, and where to look then. */
interface Way {
  readonly name?: string;
  readonly prepare?: () => Promise<Attempt>;
  readonly candidates: () => readonly string[];
}

async function takeWay(machine: BrowserMachine, way: Way, tried: string[]): Promise<string | undefined> {
  const prepared = await way.prepare?.();
  if (prepared?.ok === false) {
    tried.push(`${way.name}: ${prepared.why}`);
    return undefined;
  }
  const candidates = way.candidates();
  if (prepared !== undefined && candidates.length === 0) tried.push(`${way.name}: brought no browser.`);
  for (const path of candidates) {
    const started = await machine.start(path);
    if (started.ok) return path;
    tried.push(`${path} does not start: ${started.why}`);
  }
  return undefined;
}

async function tryChosen(machine: BrowserMachine, path: string): Promise<FoundBrowser> {
  const started = await machine.start(path);
  if (started.ok) return { found: true, path };
  const advice = `CHROMIUM_PATH is set to ${path}, which does not start: set it to a browser that does, or unset it.`;
  return { found: false, tried: [started.why], advice };
}

function playwrightsOwn(machine: BrowserMachine): readonly string[] {
  const path = machine.downloaded();
  return path === undefined ? [] : [path];
}
