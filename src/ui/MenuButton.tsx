import { type ReactNode, useId } from 'react';
import styles from './MenuButton.module.css';

interface Props {
  readonly label: string;
  /** What the button shows; its name is the label. */
  readonly face: ReactNode;
  readonly children: ReactNode;
}

/** A button that opens a native popover under itself; a click elsewhere or Escape closes it. */
export function MenuButton({ label, face, children }: Props) {
  const id = useId();
  return (
    <div className={styles.menu}>
      <button type="button" className={styles.button} popoverTarget={id} aria-label={label} title={label}>
        {face}
      </button>
      <div id={id} className={styles.popover} popover="auto">
        {children}
      </div>
    </div>
  );
}
