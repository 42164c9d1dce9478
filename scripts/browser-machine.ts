import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import type { Attempt, BrowserMachine } from './find-browser.ts';
import { installedBrowsers } from './installed-browsers.ts';
import { launchBrowser } from './launch-browser.ts';
import { runCommand } from './run-command.ts';
import { toolCommand } from './tool-command.ts';

const DOWNLOAD_SECONDS = 300;
const PACKAGE_SECONDS = 600;

/** The machine this runs on, for `findBrowser`. */
export function thisMachine(): BrowserMachine {
  const { platform, env } = process;
  return {
    chosen: env.CHROMIUM_PATH,
    installed: () => installedBrowsers({ platform, env, exists: existsSync }),
    downloaded: () => (existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined),
    start: launchBrowser,
    download,
    install,
  };
}

function download(): Promise<Attempt> {
  return attempt(toolCommand('@playwright/test', 'playwright', ['install', 'chromium']), DOWNLOAD_SECONDS, {
    // A host that can't be reached is tried several times: let each be short.
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
  });
}

/** By apt-get alone, and only as root or with a sudo that asks for no password: nothing here may wait for a person. */
async function install(): Promise<Attempt> {
  if (!(await attempt(['apt-get', '--version'], 10)).ok) return { ok: false, why: 'there is no apt-get.' };
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !(await attempt(['sudo', '-n', 'true'], 10)).ok) {
    return { ok: false, why: 'apt-get needs root, and sudo asks for a password.' };
  }
  const aptGet = [...(isRoot ? [] : ['sudo', '-n']), 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  // A source that can't be refreshed need not be the one that has Chromium: install all the same.
  await attempt([...aptGet, 'update'], PACKAGE_SECONDS);
  return attempt([...aptGet, 'install', '-y', 'chromium'], PACKAGE_SECONDS);
}

async function attempt(
  command: readonly string[],
  limitSeconds: number,
  env: Readonly<Record<string, string>> = {},
): Promise<Attempt> {
  const { status, output } = await runCommand(command, { limitSeconds, env });
  return status === 0 ? { ok: true } : { ok: false, why: output || `ended with status ${status}.` };
}
