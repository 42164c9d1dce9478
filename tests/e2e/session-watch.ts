import type { Page } from '@playwright/test';

/** What a session must not do, as it happens: complain in the console, break its policy, ask another origin. */
export interface SessionWatch {
  readonly complaints: readonly string[];
  /** The addresses asked for, in order. */
  readonly requests: readonly string[];
}

/** What Playwright itself remarks where its configuration allows no service worker. */
const WORKER_BLOCKED = 'Service Worker registration blocked by Playwright';

/** Watches a page from before its first request to its last. */
export async function watchSession(page: Page): Promise<SessionWatch> {
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.text() === WORKER_BLOCKED) return;
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
  await page.exposeFunction('complainOfPolicy', (broken: string) => complaints.push(`policy: ${broken}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { complainOfPolicy } = globalThis as unknown as { complainOfPolicy: (broken: string) => void };
      complainOfPolicy(`${violatedDirective} ${blockedURI}`);
    });
  });
  return { complaints, requests };
}
