import type { ReactNode, Ref } from 'react';
import type { Edition } from '#core/edition.ts';
import type { HandoutOptions } from '#core/handout-options.ts';
import { directionOf } from '#core/languages/direction.ts';
import { setQuotes } from '#core/typography.ts';
import styles from './Sheet.module.css';

interface Props {
  readonly edition: Edition;
  readonly options: HandoutOptions;
  /** How much higher than its paper it has to be, in CSS pixels. */
  readonly excess?: number;
  readonly name?: string;
  /** What stands at its foot, at the end of the line. */
  readonly folio?: string;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLElement>;
}

/** A sheet of paper with its margins and its running foot. Its direction is that of the text. */
export function Sheet({ edition, options, excess = 0, name, folio, children, ref }: Props) {
  const { source } = edition.languages;
  return (
    <section
      ref={ref}
      className={styles.sheet}
      aria-label={name}
      dir={directionOf(source)}
      data-sheet
      data-paper={options.paper}
      data-size={options.size}
      data-tall={excess > 0 || undefined}
      style={excess > 0 ? { minBlockSize: `calc(var(--sheet-height) + ${excess}px)` } : undefined}
    >
      <div className={styles.body}>{children}</div>
      <footer className={styles.foot}>
        <span lang={source}>{setQuotes(edition.title.source, source)}</span>
        <span className={styles.folio}>{folio}</span>
      </footer>
    </section>
  );
}
