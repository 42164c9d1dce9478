import type { RefObject } from 'react';
import styles from './Notice.module.css';

interface Props {
  readonly text: string;
  /** What its button says. */
  readonly label: string;
  /** @param isByKey whether the button was pressed by a key */
  readonly onPress: (isByKey: boolean) => void;
  /** A strip across the page, or a box in its text. */
  readonly look: 'strip' | 'box';
  readonly button?: RefObject<HTMLButtonElement | null>;
}

/** A line that says something, and the one thing that can be done about it. */
export function Notice({ text, label, onPress, look, button }: Props) {
  return (
    <p className={styles.notice} data-look={look}>
      <span>{text}</span>
      <button ref={button} type="button" className="framed" onClick={({ detail }) => onPress(detail === 0)}>
        {label}
      </button>
    </p>
  );
}
