import { chromium } from '@playwright/test';
import type { Attempt } from './find-browser.ts';

// Chromium heeds only the last list of this kind, so Playwright's own, which ours follows, is repeated.
const PLAYWRIGHT_DISABLES = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

const WE_DISABLE = [
  // The pop-up of the address bar, which nobody sees here, is a web page of its own: loading it into every new window
  // took half of the processor's time.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  // A renderer in reserve for the next site: there is none.
  'SpareRendererForSitePerProcess',
];

/** How every test browser is started: alike as root, in a container and on a desktop, and silent towards the network. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${[...PLAYWRIGHT_DISABLES, ...WE_DISABLE]}`,
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
