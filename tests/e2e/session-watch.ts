import type { Page } from '@playwright/test';

/** What a session must not do, as it happens: complain in the console, break its policy, ask another origin. */
export interface SessionWatch {
  readonly complaints: readonly string[];
  /** The addresses asked for, in order. */
  readonly requests: readonly string[];
}

/** What Playwright itself remarks where its configuration allows no service worker. */
const WORKER_BLOCKED = 'Service Worker registration blocked by Playwright';

/** How a breach of the policy is told. */
const POLICY = 'policy: ';

/** Watches a page from before its first request to its last. */
export async function watchSession(page: Page): Promise<SessionWatch> {
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.text() === WORKER_BLOCKED) return;
    if (message.text().startsWith(POLICY)) {
      complaints.push(message.text());
      return;
    }
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => requests.push(request.url()));
  page.on('websocket', (socket) => requests.push(socket.url()));
  // Told through the console: a function that is lent to the page would cost every test a part of its time.
  await page.addInitScript((prefix) => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`${prefix}${violatedDirective} ${blockedURI}`);
    });
  }, POLICY);
  return { complaints, requests };
}
