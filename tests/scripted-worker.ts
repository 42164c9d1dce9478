import type { ToWorker } from '#platform/site-worker.ts';

/** A service worker that does what a test says, and notes what it is told. */
export class ScriptedWorker extends EventTarget {
  readonly told: ToWorker[] = [];
  state: ServiceWorkerState = 'installing';
  #port: MessagePort | undefined;

  postMessage(message: ToWorker, [port]: readonly MessagePort[] = []): void {
    this.told.push(message);
    this.#port = port;
  }

  /** Answers what was asked last. */
  answer(isKept: boolean): void {
    this.#port?.postMessage(isKept);
  }

  become(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class ScriptedRegistration extends EventTarget {
  installing: ScriptedWorker | null = null;
  waiting: ScriptedWorker | null = null;
  active: ScriptedWorker | null = null;
  checks = 0;

  async update(): Promise<void> {
    this.checks += 1;
  }
}

/** What a browser has as navigator.serviceWorker, by hand: workers come, wait and take over when a test says so. */
export class ScriptedContainer extends EventTarget {
  readonly registration = new ScriptedRegistration();
  readonly ready = Promise.resolve(this.registration);
  controller: ScriptedWorker | null = null;
  registered: string | null = null;
  isForbidden = false;

  async register(url: URL): Promise<ScriptedRegistration> {
    if (this.isForbidden) throw new DOMException('no', 'SecurityError');
    this.registered = url.pathname;
    return this.registration;
  }

  /** Before the page was opened, this worker was in use. */
  startWith(worker: ScriptedWorker): void {
    worker.state = 'activated';
    this.registration.active = worker;
    this.controller = worker;
  }

  /** A new worker begins to fetch its files. */
  begin(worker: ScriptedWorker): void {
    this.registration.installing = worker;
    this.registration.dispatchEvent(new Event('updatefound'));
  }

  /** It has them all. */
  finish(worker: ScriptedWorker): void {
    this.registration.installing = null;
    this.registration.waiting = worker;
    worker.become('installed');
  }

  /** It takes over from the one before it, in the order in which browsers tell it. */
  takeOver(worker: ScriptedWorker): void {
    this.registration.active?.become('redundant');
    this.registration.waiting = null;
    this.registration.active = worker;
    worker.become('activating');
    this.controller = worker;
    this.dispatchEvent(new Event('controllerchange'));
    worker.become('activated');
  }
}

/** Puts it where the page looks for it. */
export function stubServiceWorker(container: ScriptedContainer | undefined): void {
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: container });
}
