import { siteRequestOf } from '#core/site-requests.ts';
import { keptFilesOf, type SiteFile } from './kept-files.ts';
import { keptLibraryOf } from './kept-library.ts';
import type { ToWorker } from './site-worker.ts';

// The build puts the list of files in place of __WB_MANIFEST (vite.config.ts).
declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly SiteFile[] };

const { scope } = self.registration;
const files = keptFilesOf(scope, self.__WB_MANIFEST);
const library = keptLibraryOf(scope);

self.addEventListener('install', (event) => event.waitUntil(files.keep()));

// The first page of all was there before the worker; its later chunks come from here too.
self.addEventListener('activate', (event) => event.waitUntil(files.use().then(() => self.clients.claim())));

async function renewLibrary(port: MessagePort | undefined): Promise<void> {
  port?.postMessage(await library.renew());
}

self.addEventListener('message', (event) => {
  const told = event.data as ToWorker;
  // Nothing else makes a new version take over from the one that pages are open in.
  if (told === 'take-over') event.waitUntil(self.skipWaiting());
  if (told === 'renew-library') event.waitUntil(renewLibrary(event.ports[0]));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { kind } = siteRequestOf(request, scope);
  if (kind === 'page') event.respondWith(files.page().then((page) => page ?? fetch(request)));
  if (kind === 'file') event.respondWith(files.file(request.url).then((file) => file ?? fetch(request)));
  if (kind === 'catalogue') event.respondWith(library.catalogue(request));
  if (kind === 'edition') event.respondWith(library.edition(request));
});
