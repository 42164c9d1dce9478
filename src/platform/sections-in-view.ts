const shows = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

/**
 * The elements of the text that are in view, of those that a selector names. It asks the sections first: to measure what
 * is in one that is out of view would make the browser lay it out.
 */
export const shownIn = (selector: string): readonly HTMLElement[] =>
  [...document.querySelectorAll('[data-reader-text] :is([data-section], [data-demanded])')]
    .filter(shows)
    .flatMap((section) => [...section.querySelectorAll<HTMLElement>(selector)].filter(shows));
