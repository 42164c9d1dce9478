import { useId } from 'react';
import styles from './TextField.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string | undefined;
  /** Whether it may have several lines. */
  readonly isLong?: boolean;
  readonly onChange: (value: string) => void;
}

/** A field with its label above it. */
export function TextField({ label, value, placeholder, isLong = false, onChange }: Props) {
  const id = useId();
  const field = { id, className: styles.input, value, placeholder, dir: 'auto', autoComplete: 'off' };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {isLong ? (
        <textarea {...field} rows={3} onChange={({ currentTarget }) => onChange(currentTarget.value)} />
      ) : (
        <input {...field} type="text" onChange={({ currentTarget }) => onChange(currentTarget.value)} />
      )}
    </div>
  );
}
