/** How far from the screen a section is near, in screens above and below. */
const NEAR = '100% 0%';

const unitIdsIn = (sections: Iterable<Element>): readonly string[] =>
  [...sections].flatMap((section) =>
    [...section.querySelectorAll<HTMLElement>('[data-unit][data-side="source"]')].map(
      ({ dataset }) => dataset.unit ?? '',
    ),
  );

/**
 * Tells of the units in the sections of the text that are near the screen: at once, when others come near, and before
 * anything is painted when their elements have changed, as those of a sentence that is selected do.
 * @returns how to stop
 */
export function watchNearUnits(onChange: (unitIds: readonly string[]) => void): () => void {
  const text = document.querySelector('[data-reader-text]');
  if (!text) return () => {};
  const near = new Set<Element>();
  const watched = new Set<Element>();
  const tell = (): void => onChange(unitIdsIn(near));
  const sections = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) near[isIntersecting ? 'add' : 'delete'](target);
      tell();
    },
    { rootMargin: NEAR },
  );
  const watchSections = (): void => {
    for (const section of text.querySelectorAll('[data-section]')) {
      if (watched.has(section)) continue;
      watched.add(section);
      sections.observe(section);
    }
  };
  const elements = new MutationObserver(() => {
    watchSections();
    tell();
  });
  elements.observe(text, { childList: true, subtree: true });
  watchSections();
  return () => {
    sections.disconnect();
    elements.disconnect();
  };
}
