import { memo, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Edition } from '#core/edition.ts';
import { directionOf } from '#core/languages/direction.ts';
import { sectionsOf } from '#core/sections.ts';
import { tabStop } from '#core/selection.ts';
import { type Layout, layoutOf, type Way } from '#core/ways.ts';
import { watchHeights } from '#platform/section-heights.ts';
import { focusText } from '#platform/text-focus.ts';
import { isWhole, useReader } from '#stores/reader.ts';
import { DemandedTranslation } from './DemandedTranslation.tsx';
import { EditionHeading } from './EditionHeading.tsx';
import { LinkHighlights } from './LinkHighlights.tsx';
import styles from './Reader.module.css';
import { TextSection } from './TextSection.tsx';
import { useReaderKeys } from './use-reader-keys.ts';
import { useReaderPointer } from './use-reader-pointer.ts';

interface Props {
  readonly edition: Edition;
  /** The way that is shown: one that a page of this width has room for. */
  readonly way: Way;
  readonly isNarrow: boolean;
  /** Where reading begins, if not with the text: the sentence that the page will be scrolled to. */
  readonly startUnitId?: string | null;
  /** What a screen reader is told of the selection. It comes later; where it is told stands there from the start. */
  readonly announcer: ReactNode;
}

/**
 * The page: title, credit and text with its translation, set in one of the ways to read. It runs in the direction of the
 * source, whatever the interface's: what belongs to the interface says its own.
 */
export function Reader({ edition, way, isNarrow, startUnitId = null, announcer }: Props) {
  const { t, i18n } = useTranslation('reader');
  const hasTabStop = useReader(({ selection }) => tabStop(edition, selection) !== null);
  const page = useRef<HTMLElement>(null);
  const layout = layoutOf(way, isNarrow);
  useReaderPointer(page, edition, way);
  useReaderKeys(isNarrow);
  useFocusKept(`${way} ${layout}`);

  return (
    <article
      ref={page}
      className={styles.page}
      dir={directionOf(edition.languages.source)}
      data-layout={layout}
      data-narrow={isNarrow || undefined}
    >
      <EditionHeading edition={edition} />
      {/* Pressed with a mouse, the text itself takes the focus first: so the word that it goes on to gets no key's ring. */}
      <section className={styles.text} aria-label={t('text')} tabIndex={-1} data-reader-text>
        <p className={styles.start} dir={directionOf(i18n.language)} tabIndex={hasTabStop ? -1 : 0} data-text-start>
          {t('textHint')}
        </p>
        <Sections edition={edition} way={way} layout={layout} startUnitId={startUnitId} />
        {layout === 'source' && <DemandedTranslation edition={edition} isNarrow={isNarrow} />}
      </section>
      <LinkHighlights key={`${way} ${layout}`} edition={edition} />
      <p className="visually-hidden" role="status" aria-atomic="false">
        {announcer}
      </p>
    </article>
  );
}

interface SectionsProps extends Pick<Props, 'edition' | 'way'> {
  readonly layout: Layout;
  readonly startUnitId: string | null;
}

/** The text in its sections; it stays as it is while the address follows the selection. */
const Sections = memo(function Sections({ edition, way, layout, startUnitId }: SectionsProps) {
  const sections = sectionsOf(edition.paragraphs);
  // A beginning is the first section of several.
  const isLong = !useReader(isWhole) || sections.length > 1;
  useEffect(() => (isLong ? watchHeights() : undefined), [isLong]);
  return sections.map((section, index) => (
    <TextSection
      key={section.paragraphs[0]?.id}
      edition={edition}
      section={section}
      way={way}
      layout={layout}
      isFirst={index === 0 || (startUnitId !== null && section.unitIds.has(startUnitId))}
      isOnly={!isLong}
    />
  ));
});

/** A new way has new elements: the focus that was on a word goes to that word again, and its sentence into view. */
function useFocusKept(elements: string): void {
  const shown = useRef(elements);
  useLayoutEffect(() => {
    if (shown.current === elements) return;
    shown.current = elements;
    if (document.activeElement === document.body) focusText();
  }, [elements]);
}
