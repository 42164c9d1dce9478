import { chromium } from '@playwright/test';
import type { Attempt } from './find-browser.ts';

/** How every test browser is started: alike as root, in a container and on a desktop, and silent towards the network. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const START_LIMIT = 30_000;

/** Starts the browser at a path without a window and opens a page: a file that is there may still be only a stub. */
export async function launchBrowser(executablePath: string): Promise<Attempt> {
  try {
    const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS, timeout: START_LIMIT });
    try {
      await browser.newPage();
    } finally {
      await browser.close();
    }
    return { ok: true };
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : String(error) };
  }
}
