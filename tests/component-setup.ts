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
