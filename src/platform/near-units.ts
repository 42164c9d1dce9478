/** How far from the screen a section is near, in screens above and below. */
const NEAR = '50% 0%';

const SOURCE = '[data-unit][data-side="source"]';

export interface NearUnitsListener {
  /** Units whose section has come near the screen. */
  readonly onNear: (unitIds: readonly string[]) => void;
  /** Units near the screen whose elements have changed, as those of a sentence that is selected do; nothing is painted yet. */
  readonly onChanged: (unitIds: readonly string[]) => void;
  /** Units whose section is near no more. */
  readonly onFar: (unitIds: readonly string[]) => void;
}

const idOf = (element: Element): string => (element instanceof HTMLElement && element.dataset.unit) || '';

const unitIdsIn = (elements: Iterable<Node>): readonly string[] =>
  [...elements].flatMap((element) =>
    element instanceof Element
      ? [...(element.matches(SOURCE) ? [element] : []), ...element.querySelectorAll(SOURCE)].map(idOf)
      : [],
  );

/** The units whose text a change of the page's elements has touched. */
const touchedBy = ({ target, addedNodes }: MutationRecord): readonly string[] => {
  const unit = (target instanceof Element ? target : target.parentElement)?.closest(SOURCE);
  return unit ? [idOf(unit)] : unitIdsIn(addedNodes);
};

/**
 * Watches which units are in the sections of the text near the screen, and when their elements change.
 * @returns how to stop
 */
export function watchNearUnits({ onNear, onChanged, onFar }: NearUnitsListener): () => void {
  const text = document.querySelector('[data-reader-text]');
  if (!text) return () => {};
  const near = new Map<Element, readonly string[]>();
  // Sections come anew with each way to read; those that went must not be held.
  const watched = new WeakSet<Element>();
  const sections = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const known = near.get(target);
        if (isIntersecting && !known) {
          near.set(target, unitIdsIn([target]));
          onNear(near.get(target) ?? []);
        } else if (!isIntersecting && known) {
          near.delete(target);
          onFar(known);
        }
      }
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
  const elements = new MutationObserver((records) => {
    watchSections();
    const ids = new Set([...near.values()].flat());
    const changed = new Set(records.flatMap(touchedBy).filter((id) => ids.has(id)));
    if (changed.size > 0) onChanged([...changed]);
  });
  elements.observe(text, { childList: true, subtree: true });
  watchSections();
  return () => {
    sections.disconnect();
    elements.disconnect();
  };
}
