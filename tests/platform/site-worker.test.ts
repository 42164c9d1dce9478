import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startSiteWorker } from '#platform/site-worker.ts';
import { ScriptedContainer, ScriptedWorker, stubServiceWorker } from '../scripted-worker.ts';

let container: ScriptedContainer;
const heard = { onWaiting: vi.fn<(accept: () => void) => void>(), onReplaced: vi.fn(), onKept: vi.fn() };

beforeEach(() => {
  container = new ScriptedContainer();
  stubServiceWorker(container);
  for (const listener of Object.values(heard)) listener.mockReset();
});
afterEach(() => void Reflect.deleteProperty(navigator, 'serviceWorker'));

/** The page as it is the second time, with a worker from the first. */
async function startAgain(): Promise<ScriptedWorker> {
  const first = new ScriptedWorker();
  container.startWith(first);
  await startSiteWorker(heard);
  return first;
}

/** Until what has been posted by now is delivered: a message posted after it is. */
const allMessages = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

function comeIn(): ScriptedWorker {
  const next = new ScriptedWorker();
  container.begin(next);
  container.finish(next);
  return next;
}

test('the first worker comes and takes over without a word', async () => {
  const first = new ScriptedWorker();
  await startSiteWorker(heard);
  container.begin(first);
  container.finish(first);
  container.takeOver(first);
  expect(container.registered).toBe('/service-worker.js');
  expect(heard.onWaiting).not.toHaveBeenCalled();
  expect(heard.onReplaced).not.toHaveBeenCalled();
});

test('the library is renewed with each visit, and it is told when it is kept', async () => {
  const first = await startAgain();
  expect(first.told).toEqual(['renew-library']);
  first.answer(true);
  await vi.waitFor(() => expect(heard.onKept).toHaveBeenCalledOnce());
});

test('a library that couldn’t be kept isn’t said to be', async () => {
  const first = await startAgain();
  first.answer(false);
  await allMessages();
  expect(heard.onKept).not.toHaveBeenCalled();
});

describe('a new version', () => {
  test('that comes while the page is open waits for the reader’s word', async () => {
    await startAgain();
    const next = comeIn();
    expect(heard.onWaiting).toHaveBeenCalledOnce();
    expect(next.told).toEqual([]);
    heard.onWaiting.mock.calls[0]?.[0]();
    expect(next.told).toEqual(['take-over']);
  });

  test('that a page takes which was loaded past the worker is told of when it takes over', async () => {
    container.startWith(new ScriptedWorker());
    container.controller = null;
    await startSiteWorker(heard);
    const next = comeIn();
    heard.onWaiting.mock.lastCall?.[0]();
    container.takeOver(next);
    expect(heard.onReplaced).toHaveBeenCalledOnce();
  });

  test('that was waiting before the page was opened is told of', async () => {
    container.registration.waiting = new ScriptedWorker();
    await startAgain();
    expect(heard.onWaiting).toHaveBeenCalledOnce();
  });

  test('that was being fetched when the page was opened is told of when it is there', async () => {
    const next = new ScriptedWorker();
    container.registration.installing = next;
    await startAgain();
    expect(heard.onWaiting).not.toHaveBeenCalled();
    container.finish(next);
    expect(heard.onWaiting).toHaveBeenCalledOnce();
  });

  test('that takes over is told of once, and not as one that waits', async () => {
    await startAgain();
    const next = comeIn();
    heard.onWaiting.mockClear();
    container.takeOver(next);
    expect(heard.onReplaced).toHaveBeenCalledOnce();
    expect(heard.onWaiting).not.toHaveBeenCalled();
  });

  test('that takes over just after the first one did, on the same visit, is told of', async () => {
    const first = new ScriptedWorker();
    await startSiteWorker(heard);
    container.begin(first);
    container.finish(first);
    container.takeOver(first);
    container.takeOver(comeIn());
    expect(heard.onReplaced).toHaveBeenCalledOnce();
  });

  test('is looked for when a page is come back to after an hour, not before', async () => {
    const now = vi.spyOn(performance, 'now').mockReturnValue(0);
    await startAgain();
    const comeBack = () => document.dispatchEvent(new Event('visibilitychange'));
    now.mockReturnValue(59 * 60_000);
    comeBack();
    expect(container.registration.checks).toBe(0);
    now.mockReturnValue(61 * 60_000);
    comeBack();
    comeBack();
    expect(container.registration.checks).toBe(1);
  });
});

test('where there can be no worker, nothing happens', async () => {
  container.isForbidden = true;
  await startSiteWorker(heard);
  stubServiceWorker(undefined);
  await startSiteWorker(heard);
  for (const listener of Object.values(heard)) expect(listener).not.toHaveBeenCalled();
});
