import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { thisMachine } from './browser-machine.ts';
import { findBrowser } from './find-browser.ts';
import { runCommand } from './run-command.ts';
import { addCounts, type Count, countFailure, countLine, countStep, countTests } from './test-count.ts';
import { readPlaywrightReport, readVitestReport, type TestReport } from './test-report.ts';
import { runStep, type StepResult } from './test-step.ts';
import { toolCommand } from './tool-command.ts';

const STEP_SECONDS = 180;
// Beyond Playwright's own limit, by which it still reports.
const PLAYWRIGHT_SECONDS = 900;

/**
 * `--quick`: types, Biome, knip, unit and component tests. Without it also the build, which is made meanwhile, its size,
 * and the built app in a real browser. Everything is run whatever failed before it, as far as it can be; the last line
 * counts it all.
 */
export async function main(args: readonly string[]): Promise<number> {
  const unknown = args.filter((arg) => arg !== '--quick');
  if (unknown.length > 0) {
    console.error(`Unknown: ${unknown.join(' ')}. The only option is --quick.`);
    return 2;
  }
  const folder = await mkdtemp(join(tmpdir(), 'satzspiegel-test-'));
  try {
    const total = addCounts(args.includes('--quick') ? await checkSources(folder) : await checkAll(folder));
    console.log(countLine(total));
    return total.failed === 0 ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function checkSources(folder: string): Promise<readonly Count[]> {
  return Promise.all([
    runStep('types', () => runTool('typescript', 'tsc', ['--noEmit'])),
    runStep('Biome', () =>
      runTool('@biomejs/biome', 'biome', ['check', '--error-on-warnings', '--max-diagnostics=200', '.']),
    ),
    runStep('knip', () => runTool('knip', 'knip', [])),
    runStep('Vitest', () => runVitest(join(folder, 'vitest.json'))),
  ]);
}

async function checkAll(folder: string): Promise<readonly Count[]> {
  let browserPath: string | undefined;
  const [sources, build, browser] = await Promise.all([
    checkSources(folder),
    runStep('build', () => runTool('vite', 'vite', ['build'])),
    runStep('browser', async () => {
      const found = await findBrowser(thisMachine());
      if (!found.found) return { count: countFailure(found.advice), output: found.tried.join('\n') };
      browserPath = found.path;
      return { count: countStep(0), output: '' };
    }),
  ]);
  const isBuilt = build.failed === 0;
  const size = await runStep('size', async () =>
    isBuilt ? runTool('size-limit', 'size-limit', []) : notRun('the build failed'),
  );
  // With the processor to itself: what it tries has to do with time.
  const playwright = await runStep('Playwright', async () => {
    if (!isBuilt) return notRun('the build failed');
    if (browserPath === undefined) return notRun('there is no browser');
    return runPlaywright(join(folder, 'playwright.json'), browserPath);
  });
  return [...sources, build, browser, size, playwright];
}

function notRun(reason: string): StepResult {
  return { count: countFailure(`not run: ${reason}`), output: '' };
}

async function runTool(packageName: string, program: string, args: readonly string[]): Promise<StepResult> {
  const { status, output } = await runCommand(toolCommand(packageName, program, args), { limitSeconds: STEP_SECONDS });
  return { count: countStep(status), output };
}

async function runVitest(file: string): Promise<StepResult> {
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const ended = await runCommand(toolCommand('vitest', 'vitest', args), { limitSeconds: STEP_SECONDS });
  const report = await readReport(file, readVitestReport);
  return { count: countTests(ended.status, report), output: ended.output };
}

async function runPlaywright(file: string, browserPath: string): Promise<StepResult> {
  const command = toolCommand('@playwright/test', 'playwright', ['test', '--reporter=list,json']);
  const env = { CHROMIUM_PATH: browserPath, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const ended = await runCommand(command, { limitSeconds: PLAYWRIGHT_SECONDS, env });
  const report = await readReport(file, readPlaywrightReport);
  return { count: countTests(ended.status, report), output: ended.output };
}

/** A file that isn't there, or was cut off, is no report. */
async function readReport(
  file: string,
  read: (json: unknown) => TestReport | undefined,
): Promise<TestReport | undefined> {
  try {
    return read(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return undefined;
  }
}
