import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Edition } from '#core/edition.ts';
import { tabStop } from '#core/selection.ts';
import type { Layout } from '#core/ways.ts';
import { focusText } from '#platform/text-focus.ts';
import { useReader } from '#stores/reader.ts';
import { Announcer } from './Announcer.tsx';
import { EditionHeading } from './EditionHeading.tsx';
import { LinkHighlights } from './LinkHighlights.tsx';
import { ParagraphColumns } from './ParagraphColumns.tsx';
import { ParagraphStack } from './ParagraphStack.tsx';
import styles from './Reader.module.css';
import { useReaderKeys } from './use-reader-keys.ts';
import { useReaderPointer } from './use-reader-pointer.ts';

interface Props {
  readonly edition: Edition;
  readonly layout: Layout;
}

/** The double page: title, credit and text, source beside translation or, on a narrow page, above it. */
export function Reader({ edition, layout }: Props) {
  const { t } = useTranslation('reader');
  const hasTabStop = useReader(({ selection }) => tabStop(edition, selection) !== null);
  const page = useRef<HTMLElement>(null);
  useReaderPointer(page, edition);
  useReaderKeys();
  useFocusKept(layout);

  const Paragraph = layout === 'stack' ? ParagraphStack : ParagraphColumns;
  return (
    <article ref={page} className={styles.page} data-layout={layout}>
      <EditionHeading edition={edition} />
      {/* Pressed with a mouse, the text itself takes the focus first: so the word that it goes on to gets no key's ring. */}
      <section className={styles.text} aria-label={t('text')} tabIndex={-1} data-reader-text>
        <p className={styles.start} tabIndex={hasTabStop ? -1 : 0} data-text-start>
          {t('textHint')}
        </p>
        {edition.paragraphs.map((paragraph) => (
          <Paragraph key={paragraph.id} edition={edition} paragraph={paragraph} />
        ))}
      </section>
      <LinkHighlights key={layout} edition={edition} />
      <Announcer edition={edition} />
    </article>
  );
}

/** A new layout has new elements: the focus that was on a word goes to that word again, and its sentence into view. */
function useFocusKept(layout: Layout): void {
  const shown = useRef(layout);
  useLayoutEffect(() => {
    if (shown.current === layout) return;
    shown.current = layout;
    if (document.activeElement === document.body) focusText();
  }, [layout]);
}
