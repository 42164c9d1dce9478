import type { ReactNode } from 'react';
import styles from './MarkedText.module.css';

interface Props {
  readonly text: string;
  /** The stretches to mark: UTF-16 offsets, half-open, in order and without overlaps. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** A text with some of its words marked. */
export function MarkedText({ text, spans }: Props) {
  const pieces: ReactNode[] = [];
  let end = 0;
  for (const span of spans) {
    pieces.push(
      text.slice(end, span.start),
      <mark key={span.start} className={styles.mark}>
        {text.slice(span.start, span.end)}
      </mark>,
    );
    end = span.end;
  }
  return (
    <>
      {pieces}
      {text.slice(end)}
    </>
  );
}
