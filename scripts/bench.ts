import { readFile } from 'node:fs/promises';
import { cpus, release, totalmem, type } from 'node:os';
import { type Browser, chromium } from '@playwright/test';
import { parseCatalogue } from '#core/catalogue.ts';
import { benchEditions } from './bench/bench-edition.ts';
import { type BenchReport, formatReport } from './bench/bench-report.ts';
import { openSite } from './bench/bench-site.ts';
import { measureOffline } from './bench/measure-offline.ts';
import { type BenchOptions, readOptions, USAGE } from './bench/options.ts';
import { measureRounds } from './bench/rounds.ts';
import { judge } from './bench/targets.ts';
import { thisMachine } from './browser-machine.ts';
import { findBrowser } from './find-browser.ts';
import { BROWSER_FLAGS } from './launch-browser.ts';
import { runCommand } from './run-command.ts';
import { toolCommand } from './tool-command.ts';

const BUILD_SECONDS = 180;

/**
 * Measures the built app in a browser without a window, and prints how it does. Exit status: 0 measured, whatever came of
 * it, 1 not measured, 2 options that make no sense.
 */
export async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (!options) {
    console.error(`Usage: ${USAGE}`);
    return 2;
  }
  try {
    if (options.isBuilt) await build();
    const found = await findBrowser(thisMachine());
    if (!found.found) throw new Error([...found.tried, found.advice].join('\n'));
    const browser = await chromium.launch({ executablePath: found.path, args: BROWSER_FLAGS });
    try {
      const report = await measure(browser, options);
      console.log(options.isJson ? JSON.stringify(report, null, 2) : formatReport(report));
    } finally {
      await browser.close();
    }
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

async function build(): Promise<void> {
  const { status, output } = await runCommand(toolCommand('vite', 'vite', ['build']), { limitSeconds: BUILD_SECONDS });
  if (status !== 0) throw new Error(output);
}

async function measure(browser: Browser, { words, edition, rounds }: BenchOptions): Promise<BenchReport> {
  const editions = await benchEditions(words, edition);
  const site = await openSite(editions);
  try {
    const figures = await measureRounds(browser, site, editions, rounds, (visit) => console.error(visit));
    const offline = await measureOffline(browser, site, await shippedId());
    return { machine: describeMachine(browser), rounds, editions: figures, verdicts: judge(figures, offline) };
  } finally {
    site.close();
  }
}

async function shippedId(): Promise<string> {
  const catalogue = parseCatalogue(await readFile('public/library/catalogue.json', 'utf8'));
  const first = catalogue.ok ? catalogue.value.editions[0] : undefined;
  if (!first) throw new Error('The site ships no edition.');
  return first.id;
}

function describeMachine(browser: Browser): BenchReport['machine'] {
  const processors = cpus();
  return {
    processor: processors[0]?.model.trim() ?? 'unknown processor',
    cores: processors.length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${type()} ${release()}`,
    node: process.versions.node,
    browser: `Chromium ${browser.version()}`,
    date: new Date().toISOString().slice(0, 10),
  };
}
