import type { ReactNode } from 'react';
import styles from './Checkbox.module.css';

interface Props {
  readonly isChecked: boolean;
  readonly onChange: () => void;
  readonly children: ReactNode;
}

/** A native checkbox with its label, both to be pressed. */
export function Checkbox({ isChecked, onChange, children }: Props) {
  return (
    <label className={styles.checkbox}>
      <input type="checkbox" checked={isChecked} onChange={onChange} />
      {children}
    </label>
  );
}
