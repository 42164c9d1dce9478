import { useEffect, useRef } from 'react';
import { focusReading } from '#platform/text-focus.ts';

/** The page of an address: `/glossary/<edition>`, without what it shows of it. */
const pageOf = (address: string): string => address.split('/', 3).join('/');

/**
 * Gives another page the focus, so that a screen reader hears where it is and the Tab key goes on from there: the text
 * where one was, any other page at its heading. A page that has taken the focus keeps it, and so does one just loaded.
 */
export function usePageFocus(address: string): void {
  const page = pageOf(address);
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    if (!navigator.userActivation?.hasBeenActive) return;
    // What the page selects is drawn after its effects.
    queueMicrotask(() => {
      const { activeElement } = document;
      if (activeElement !== document.body && !activeElement?.closest('[data-site-header]')) return;
      if (!focusReading()) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    });
  }, [page]);
}
