import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import styles from './MoreButton.module.css';

interface Props {
  readonly label: string;
  /** The list, of which so many items are there. */
  readonly list: RefObject<HTMLElement | null>;
  readonly count: number;
  readonly onMore: () => void;
}

/** Brings more of a long list. The button may be gone then: the focus goes to the first item it has brought. */
export function MoreButton({ label, list, count, onMore }: Props) {
  const more = () => {
    flushSync(onMore);
    list.current?.children[count]?.querySelector<HTMLElement>('a, input')?.focus({ preventScroll: true });
  };
  return (
    <button type="button" className={`underlined ${styles.more}`} onClick={more}>
      {label}
    </button>
  );
}
