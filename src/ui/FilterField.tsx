import styles from './FilterField.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A field for what a list is to be narrowed down to. */
export function FilterField({ label, value, onChange }: Props) {
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <input
        type="search"
        className={styles.input}
        value={value}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        dir="auto"
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </label>
  );
}
