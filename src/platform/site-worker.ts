/** What a page says to the service worker. The second one is answered, through the port, by whether texts are kept. */
export type ToWorker = 'take-over' | 'renew-library';

/** How long a page may stay in sight before it asks again whether there is a new version, in milliseconds. */
const CHECK_AFTER = 60 * 60_000;

interface SiteEvents {
  /** A new version is there and waits for the reader's word: `accept` gives it. */
  readonly onWaiting: (accept: () => void) => void;
  /** Another version is in use now, taken by this page or another one. */
  readonly onReplaced: () => void;
  /** The app and its texts can be read without network. */
  readonly onKept: () => void;
}

const say = (worker: ServiceWorker | null, message: ToWorker, port?: MessagePort): void =>
  worker?.postMessage(message, port ? [port] : []);

/** Looks for new versions when a page that has long been open is come back to. */
function checkNowAndThen(registration: ServiceWorkerRegistration): void {
  let checked = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || performance.now() - checked < CHECK_AFTER) return;
    checked = performance.now();
    // Without network there is nothing new.
    registration.update().catch(() => {});
  });
}

function renewLibrary(worker: ServiceWorker | null, onKept: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => {
    if (data === true) onKept();
    port1.close();
  };
  say(worker, 'renew-library', port2);
}

/**
 * Has the service worker keep the site for reading without network, and tells of new versions. Where there can be no
 * worker (an insecure address, a browser that forbids it) the site is read as before.
 */
export async function startSiteWorker({ onWaiting, onReplaced, onKept }: SiteEvents): Promise<void> {
  const container = navigator.serviceWorker;
  if (!container) return;
  let controller = container.controller;
  let isAccepted = false;
  container.addEventListener('controllerchange', () => {
    // The first worker of all takes a page that had none: it is of the same version. A page that was loaded past the
    // worker has none either.
    if (controller || isAccepted) onReplaced();
    controller = container.controller;
  });
  const registration = await container.register(new URL('service-worker.js', document.baseURI)).catch(() => null);
  if (!registration) return;
  const accept = (): void => {
    isAccepted = true;
    say(registration.waiting, 'take-over');
  };
  const look = (): void => {
    if (registration.active && registration.waiting) onWaiting(accept);
  };
  const follow = (): void => {
    const coming = registration.installing;
    // When it takes over, the one before it becomes redundant while it is still told of as waiting.
    coming?.addEventListener('statechange', () => coming.state === 'installed' && look());
  };
  registration.addEventListener('updatefound', follow);
  follow();
  look();
  checkNowAndThen(registration);
  renewLibrary((await container.ready).active, onKept);
}
