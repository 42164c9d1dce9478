import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/**
 * Draws something once and keeps the elements alone: they answer nothing and never change, and cost a tenth of the
 * memory of what React would have to know about them.
 */
export function drawStill(text: ReactNode): readonly Node[] {
  const place = document.createElement('div');
  const root = createRoot(place);
  flushSync(() => root.render(text));
  const copy = place.cloneNode(true);
  root.unmount();
  return [...copy.childNodes];
}
