import type { ComponentProps } from 'react';
import styles from './IconButton.module.css';

interface Props extends Omit<ComponentProps<'button'>, 'className' | 'type' | 'title' | 'aria-label'> {
  readonly label: string;
  /** Whether what it does is going on. */
  readonly isOn?: boolean;
}

/** A framed button with a sign for a face; its label is its name. */
export function IconButton({ label, isOn = false, ...button }: Props) {
  return (
    <button
      {...button}
      type="button"
      className={styles.button}
      aria-label={label}
      title={label}
      data-on={isOn || undefined}
    />
  );
}
