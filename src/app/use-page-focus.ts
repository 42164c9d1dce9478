import { useEffect, useRef } from 'react';
import { focusReading } from '#platform/text-focus.ts';

/** The page of an address: `/glossary/<edition>`, without what it shows of it. */
const pageOf = (address: string): string => address.split('/', 3).join('/');

/** False where there is neither a text nor a heading yet. */
function giveFocus(): boolean {
  if (focusReading()) return true;
  const heading = document.querySelector<HTMLElement>('main h1');
  heading?.focus({ preventScroll: true });
  return heading !== null;
}

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
    // A text has to be fetched first; who goes elsewhere meanwhile stays there.
    let from: Element | null = null;
    const observer = new MutationObserver(() => give());
    const give = () => {
      const isGone = document.activeElement !== from && document.activeElement !== document.body;
      if (isGone || giveFocus()) observer.disconnect();
    };
    // What the page selects is drawn after its effects.
    queueMicrotask(() => {
      from = document.activeElement;
      if (from !== document.body && !from?.closest('[data-site-header]')) return;
      observer.observe(document.body, { childList: true, subtree: true });
      give();
    });
    return () => observer.disconnect();
  }, [page]);
}
