import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { installedBrowsers } from './scripts/installed-browsers.ts';
import { BROWSER_FLAGS } from './scripts/launch-browser.ts';

const { platform, env } = process;
const host = '127.0.0.1';
// Another one where this one is taken: TEST_PORT=5000 npx playwright test.
const port = Number(env.TEST_PORT || 4179);
const url = `http://${host}:${port}/`;

// npm test has found a browser and names it; by hand the first installed one will do, and else Playwright's own.
const browser = env.CHROMIUM_PATH || installedBrowsers({ platform, env, exists: existsSync })[0];

export default defineConfig({
  testDir: 'tests/e2e',
  forbidOnly: true,
  retries: 0,
  workers: 2,
  fullyParallel: true,
  timeout: 30_000,
  // They take about five minutes on two cores; a busy machine may take longer before anything is wrong.
  globalTimeout: 600_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    baseURL: url,
    browserName: 'chromium',
    locale: 'en-GB',
    // What a worker keeps from an earlier page would hide what a test takes away; tests/e2e/offline.spec.ts lets it.
    serviceWorkers: 'block',
    // A trace of every test would cost a fifth of the time; ask for one by hand: --trace on.
    trace: 'off',
    // tests/e2e/reading-page.ts keeps a picture of the page when a test fails.
    screenshot: 'off',
    launchOptions: { args: BROWSER_FLAGS, ...(browser ? { executablePath: browser } : {}) },
  },
  webServer: {
    command: `node scripts/run.mjs scripts/serve-built-app.ts ${host} ${port}`,
    url,
    // A server that is there already may be serving another build.
    reuseExistingServer: false,
  },
});
