import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Edition } from '#core/edition.ts';
import { selectedUnitId, useReader } from '#stores/reader.ts';
import { useSettings } from '#stores/settings.ts';
import { useMediaQuery } from '#ui/use-media-query.ts';
import { Announcer } from './Announcer.tsx';
import { EditionHeading } from './EditionHeading.tsx';
import { LinkHighlights } from './LinkHighlights.tsx';
import { ParagraphColumns } from './ParagraphColumns.tsx';
import { ParagraphStack } from './ParagraphStack.tsx';
import styles from './Reader.module.css';
import { useReaderKeys } from './use-reader-keys.ts';
import { useReaderPointer } from './use-reader-pointer.ts';

/** Below this width, at the browser's own text size, two columns no longer hold a line worth reading. */
const TWO_COLUMNS_REM = 46;

/** The double page: title, credit and text, source beside translation or, on a narrow page, above it. */
export function Reader({ edition }: { readonly edition: Edition }) {
  const { t } = useTranslation('reader');
  const textSize = useSettings((settings) => settings.textSize);
  const isNarrow = useMediaQuery(`(max-width: ${(TWO_COLUMNS_REM * textSize) / 100}rem)`);
  const isSelecting = useReader((state) => selectedUnitId(state) !== null);
  const text = useRef<HTMLElement>(null);
  useReaderPointer(text, edition);
  useReaderKeys(text);

  const layout = isNarrow ? 'stack' : 'columns';
  const Paragraph = isNarrow ? ParagraphStack : ParagraphColumns;
  return (
    <article className={styles.page} data-layout={layout}>
      <EditionHeading edition={edition} />
      <section
        ref={text}
        className={styles.text}
        aria-label={t('text')}
        aria-describedby="text-hint"
        tabIndex={isSelecting ? -1 : 0}
        data-reader-text
      >
        {edition.paragraphs.map((paragraph) => (
          <Paragraph key={paragraph.id} edition={edition} paragraph={paragraph} />
        ))}
      </section>
      <p id="text-hint" hidden>
        {t('textHint')}
      </p>
      <LinkHighlights key={layout} edition={edition} />
      <Announcer edition={edition} />
    </article>
  );
}
