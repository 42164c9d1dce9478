import styles from './MarkedText.module.css';

interface Props {
  readonly text: string;
  /** The stretches to mark: UTF-16 offsets, half-open, in order and without overlaps. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  /** What is marked: an example, what a search has found, or what answers that. */
  readonly kind: 'example' | 'hit' | 'answer';
}

/** A text with some of its words marked. */
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
