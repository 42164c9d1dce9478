import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);

// What jsdom leaves out of the platform and components can't do without; what needs real layout is tested in a browser.
Element.prototype.scrollIntoView ??= () => {};
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
globalThis.matchMedia ??= (query) =>
  Object.assign(new EventTarget(), { matches: false, media: query }) as MediaQueryList;

// jsdom hides what has the popover attribute and can't show it.
const style = document.createElement('style');
style.textContent = '[popover="manual"] { display: block !important }';
document.head.append(style);

/** What had the focus before a dialog was opened. */
const opener = new WeakMap<HTMLDialogElement, Element | null>();
HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement): void {
  opener.set(this, document.activeElement);
  this.open = true;
  this.querySelector('button')?.focus();
};
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement): void {
  if (!this.open) return;
  this.open = false;
  const before = opener.get(this);
  if (before instanceof HTMLElement) before.focus();
  this.dispatchEvent(new Event('close'));
};
