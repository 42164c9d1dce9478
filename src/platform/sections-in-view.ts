const shows = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

/**
 * The elements of the text that are in view, of those that a selector names. It asks the sections first: to measure what
 * is in one that is out of view would make the browser lay it out, and only to look for it takes time in a book.
 */
export const shownIn = (selector: string): readonly HTMLElement[] =>
  [...(document.querySelector('[data-reader-text]')?.children ?? [])]
    .filter(shows)
    .flatMap((section) => [...section.querySelectorAll<HTMLElement>(selector)].filter(shows));
