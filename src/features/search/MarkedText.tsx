import type { Span } from '#core/tokens.ts';
import styles from './MarkedText.module.css';

interface Props {
  readonly text: string;
  /** UTF-16 offsets, in their order. */
  readonly spans: readonly Span[];
  readonly kind: 'hit' | 'answer';
}

/** A sentence with some of its words marked. */
export function MarkedText({ text, spans, kind }: Props) {
  return (
    <>
      {spans.map(({ start, end }, index) => [
        text.slice(spans[index - 1]?.end ?? 0, start),
        <mark key={start} className={styles[kind]} data-mark={kind}>
          {text.slice(start, end)}
        </mark>,
      ])}
      {text.slice(spans.at(-1)?.end ?? 0)}
    </>
  );
}
