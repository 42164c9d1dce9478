import styles from './Select.module.css';

interface Option {
  readonly value: string;
  readonly label: string;
  /** The language of the label, where it isn't the interface's. */
  readonly lang?: string;
}

interface Props {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
}

/** A native select with a name for assistive technology. */
export function Select({ label, value, options, onChange }: Props) {
  return (
    <select
      className={styles.select}
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value} lang={option.lang}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
