import { type CSSProperties, type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NumberedPage } from '#core/handout-pages.ts';
import type { Draft } from './draft.ts';
import { HandoutPageContent } from './HandoutPageContent.tsx';
import styles from './HandoutPreview.module.css';
import { Sheet } from './Sheet.tsx';

interface Props {
  readonly draft: Draft;
  readonly credits: ReactNode;
  readonly pages: readonly NumberedPage[];
  /** Whether it is about to change: the options are ahead of it. */
  readonly isBehind: boolean;
}

/** The sheets as they will be printed, drawn smaller where the screen is narrower than the paper. */
export function HandoutPreview({ draft, credits, pages, isBehind }: Props) {
  const { t } = useTranslation('print');
  const { edition, options } = draft;
  const table = useRef<HTMLElement>(null);
  const scale = useScale(table, options.paper);
  const total = pages.length;
  return (
    <section
      ref={table}
      className={styles.table}
      aria-label={t('preview')}
      aria-busy={isBehind}
      style={{ '--sheet-scale': scale } as CSSProperties}
      data-handout
    >
      {pages.map((page) => (
        <div
          key={page.number}
          // Only a place for the sheet, which has its own direction.
          dir="ltr"
          className={styles.frame}
          data-paper={options.paper}
          style={{ '--sheet-excess': `${page.excess}px` } as CSSProperties}
        >
          <Sheet
            edition={edition}
            options={options}
            excess={page.excess}
            name={t('page', { page: page.number, total })}
            folio={t('folio', { page: page.number, total })}
          >
            <HandoutPageContent draft={draft} credits={credits} page={page} isFirst={page.number === 1} />
          </Sheet>
        </div>
      ))}
    </section>
  );
}

/** How much smaller than life a sheet must be drawn to fit its table; 1 where it fits. */
function useScale(table: RefObject<HTMLElement | null>, paper: string): number {
  const [scale, setScale] = useState(1);
  useLayoutEffect(() => {
    const element = table.current;
    if (!element) return;
    const rescale = () => {
      const sheet = element.querySelector<HTMLElement>(`[data-sheet][data-paper="${paper}"]`)?.offsetWidth ?? 0;
      if (sheet > 0) setScale(Math.min(1, element.clientWidth / sheet));
    };
    rescale();
    const observer = new ResizeObserver(rescale);
    observer.observe(element);
    return () => observer.disconnect();
  }, [table, paper]);
  return scale;
}
